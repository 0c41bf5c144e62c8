import type { Engine } from './engines.ts'
import { PLACES, queryKinds, type KnownQuery, type QueryKind } from './synthetic-queries.ts'

/** How well and how fast an engine answers. */
export interface Measured {
  /** For each kind the share of queries with the wanted claim among the first five. */
  recall: Partial<Record<QueryKind, number>>
  /** Milliseconds for each letter typed, ascending. */
  keystrokes: number[]
  queries: number
}

/** A search answers from this letter on. */
const FIRST_LETTERS = 2
const WARM_UP = 14
const WARM_UP_MS = 2_000
/** The faster of two tries counts: a machine that does other work besides makes a time longer, never shorter. */
const TRIES = [1, 2]

/**
 * Types every query, letter by letter, and looks where the wanted claim stands at the end. Stops after `mostTime`
 * milliseconds, but not before each kind was asked once: a slow engine is measured with fewer queries, tried once.
 */
export function measure(engine: Engine, queries: readonly KnownQuery[], mostTime: number): Measured {
  const begun = performance.now()
  // A slow engine is warm after its first answer.
  for (const { query } of queries.slice(0, WARM_UP))
    if (performance.now() - begun < WARM_UP_MS) engine.find(query)
  const found = new Map<QueryKind, number[]>()
  const keystrokes: number[] = []
  let asked = 0
  for (const { kind, query, wanted } of queries) {
    if (performance.now() - begun > mostTime && asked >= queryKinds.length) break
    asked += 1
    let ids: string[] = []
    for (let letters = FIRST_LETTERS; letters <= query.length; letters++) {
      // A slow engine gets the last letters only; they are its fastest, for they match the least.
      const isLast = letters === query.length
      if (!isLast && performance.now() - begun > mostTime) continue
      const typed = query.slice(0, letters)
      const tries = performance.now() - begun > mostTime ? [1] : TRIES
      const times = tries.map(() =>
        time(() => {
          ids = engine.find(typed)
        }),
      )
      keystrokes.push(Math.min(...times))
    }
    found.set(kind, [...(found.get(kind) ?? []), ids.slice(0, PLACES).includes(wanted) ? 1 : 0])
  }
  const recall = Object.fromEntries([...found].map(([kind, hits]) => [kind, mean(hits)]))
  return { recall, keystrokes: keystrokes.sort((a, b) => a - b), queries: asked }
}

/** The number that the given share of the ascending numbers does not exceed. */
export function findQuantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0
}

function time(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / Math.max(1, numbers.length)
}
