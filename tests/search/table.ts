import { formatTable } from '../readme-table.ts'
import { findQuantile, type Asked } from './measure.ts'
import { queryKinds } from './synthetic-queries.ts'

/** What was found out about one search at one number of claims. */
export interface Row {
  name: string
  claims: number
  /** Of the files that a browser fetches, in their order. */
  bytes: readonly number[]
  asked: Asked[]
  /** Why it was not asked everything; empty where it was. */
  stopped: string
}

/** A phone of some years is about four times as slow as the machine. */
const SLOW_DOWN = 4
const BYTES_PER_KB = 1000
/** The share of fewer queries of a kind would be chance. */
const LEAST_ASKED = 5
const HEAD = ['claims', 'search', 'KB', 'to the first answer', 'p50', 'p95', ...queryKinds, 'queries']

/** The table as Markdown: KB as gzip, milliseconds on a processor four times as slow, recall@5 in per cent. */
export function buildTable(rows: readonly Row[]): string {
  return formatTable(HEAD, rows.map(buildCells), ['search'])
}

function buildCells({ name, claims, bytes, asked, stopped }: Row): string[] {
  const times = asked.flatMap((each) => each.times).sort((a, b) => a - b)
  const recall = queryKinds.map((kind) => {
    const ofKind = asked.filter((each) => each.kind === kind)
    if (ofKind.length < LEAST_ASKED) return '–'
    return ((ofKind.filter(({ isFound }) => isFound).length / ofKind.length) * 100).toFixed(0)
  })
  return [
    claims.toLocaleString('en'),
    name,
    formatKilobytes(bytes),
    formatKilobytes(bytes.slice(0, 1)),
    formatTime(findQuantile(times, 0.5)),
    formatTime(findQuantile(times, 0.95)),
    ...recall,
    [String(asked.length), stopped].filter(Boolean).join(', '),
  ]
}

function formatKilobytes(bytes: readonly number[]): string {
  if (bytes.length === 0) return '–'
  return Math.round(bytes.reduce((sum, each) => sum + each, 0) / BYTES_PER_KB).toLocaleString('en')
}

function formatTime(time: number): string {
  if (Number.isNaN(time)) return '–'
  const slowed = time * SLOW_DOWN
  return slowed < 10 ? slowed.toFixed(1) : Math.round(slowed).toLocaleString('en')
}
