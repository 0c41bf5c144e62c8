import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'astro/zod'
import type { Outcome } from './outcome.ts'

const MS_PER_DAY = 86_400_000
/** Days for which an answer holds: what was fine need not be asked every week, what was not may have changed. */
const DAYS_FINE = 30
const DAYS_ELSE = 1

const cacheSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(['ok', 'moved', 'dead', 'blocked', 'unsure']),
    note: z.string(),
    to: z.string().exactOptional(),
    isSilent: z.boolean().exactOptional(),
    /** Day of the answer. */
    day: z.iso.date(),
  }),
)

/** An answer with its day. */
export type Remembered = Outcome & { day: string }

/** Answers of earlier days by address; none where the file is missing or damaged, for they can be had again. */
export function readCache(path: string): Map<string, Remembered> {
  if (!existsSync(path)) return new Map()
  try {
    return new Map(Object.entries(cacheSchema.parse(JSON.parse(readFileSync(path, 'utf8')))))
  } catch {
    return new Map()
  }
}

/** Writes the answers, sorted; a run that is stopped leaves those it had. */
export function writeCache(path: string, answers: ReadonlyMap<string, Remembered>): void {
  const sorted = [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(`${path}.part`, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`)
  renameSync(`${path}.part`, path)
}

/** Whether an answer still holds on a day. */
export function isFresh({ kind, day }: Remembered, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(day)) / MS_PER_DAY
  return days >= 0 && days < (kind === 'ok' ? DAYS_FINE : DAYS_ELSE)
}
