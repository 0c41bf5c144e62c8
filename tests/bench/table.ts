import { formatTable } from '../readme-table.ts'
import type { Limits } from '../site/budgets.ts'
import { add, type Bytes, type PageWeight } from '../site/weights.ts'
import type { Timing } from './in-page.ts'

/** What was measured of one kind of page. */
export interface Row {
  kind: string
  goal: Limits
  /** How many pages are of the kind. */
  pages: number
  /** Of the largest of them. */
  weights: readonly PageWeight[]
  /** Several visits of one of them. */
  timings: readonly Timing[]
}

const BYTES_PER_KB = 1000
const KIND = 'page, the heaviest of its kind'
const HEAD = [
  KIND,
  'page',
  'style',
  'script at once',
  'together',
  'goal',
  'as gzip',
  'first paint',
  'largest paint',
  'CLS',
  'INP',
]

/** The table as Markdown: KB as brotli without typefaces, times in milliseconds. */
export function buildTable(rows: readonly Row[]): string {
  return formatTable(HEAD, rows.map(buildCells), [KIND])
}

function buildCells({ kind, pages, goal, weights, timings }: Row): string[] {
  const sum = ({ html, style, script }: PageWeight): Bytes => add(html, style, script)
  const heaviest = weights.toSorted((a, b) => sum(b).brotli - sum(a).brotli)[0]
  if (!heaviest) throw new Error(`No page is of the kind "${kind}".`)
  const total = sum(heaviest)
  const answers = timings.flatMap(({ answer }) => answer ?? [])
  return [
    pages > 1 ? `${kind}, of ${pages}` : kind,
    kilobytes(heaviest.html.brotli),
    kilobytes(heaviest.style.brotli),
    kilobytes(heaviest.script.brotli),
    kilobytes(total.brotli),
    `${goal.first / BYTES_PER_KB}${total.brotli > goal.first ? ', **missed**' : ''}`,
    kilobytes(total.gzip),
    median(timings.map(({ firstPaint }) => firstPaint)).toFixed(0),
    median(timings.map(({ largestPaint }) => largestPaint)).toFixed(0),
    median(timings.map(({ shift }) => shift)).toFixed(3),
    answers.length > 0 ? median(answers).toFixed(0) : '–',
  ]
}

function kilobytes(bytes: number): string {
  return (bytes / BYTES_PER_KB).toFixed(1)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
