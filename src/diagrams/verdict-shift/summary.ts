import type { Verdict } from '../../schemas/scales.ts'
import { listColumns } from './groups.ts'
import type { ShiftClaim, ShiftWords } from './scene.ts'
import { countVerdict } from './words.ts'

/** Widths in pixels at which the flow is drawn: a phone's page, and everything wider. */
export const SUMMARY_WIDTHS = [288, 640] as const
const LEAST_FOR_WORDS_RIGHT = 560
/** Room for the longest word and a count. */
const WORDS = 152
const COUNT = 24
const BAR = 7
/** Height in pixels of one claim, and of all claims together where there are many. */
const UNIT = 8
const MOST_HEIGHT = 480
/** Between two verdicts: with one claim, enough for a line of 12 px. */
const GAP = 14
const HEAD_HEIGHT = 28
/** From the middle of a line of 12 px to its baseline. */
const BASELINE = 4

/** A verdict at both ends: how many claims have it, and where its bars and words stand. */
export interface SummaryNode {
  verdict: Verdict
  word: string
  y: number
  then: { count: number; height: number; textY: number }
  now: { count: number; height: number; textY: number }
}

/** The claims that went from one verdict to another, or stayed, as a band. */
export interface SummaryFlow {
  from: Verdict
  to: Verdict
  count: number
  isMove: boolean
  /** The middle of the band, and how thick it is. */
  path: string
  thickness: number
}

/** Where everything goes, in CSS pixels from the top left corner. */
export interface SummaryScene {
  width: number
  height: number
  /** Left edges of the bars for then and now. */
  thenX: number
  nowX: number
  bar: number
  headY: number
  hasWordsRight: boolean
  nodes: SummaryNode[]
  flows: SummaryFlow[]
}

/** Lays out how many claims went from which verdict to which. What stayed runs level, on top; moves lie below it. */
export function layoutSummary(claims: readonly ShiftClaim[], words: ShiftWords, width: number): SummaryScene {
  const hasWordsRight = width >= LEAST_FOR_WORDS_RIGHT
  const thenX = WORDS
  const nowX = width - (hasWordsRight ? WORDS : COUNT) - BAR
  const verdicts = listColumns(claims, words)
  const unit = Math.min(UNIT, MOST_HEIGHT / claims.length)
  let top = HEAD_HEIGHT
  const nodes = verdicts.map((verdict): SummaryNode => {
    const [then, now] = [countVerdict(claims, 'then', verdict), countVerdict(claims, 'now', verdict)]
    const y = top
    // A verdict that hardly shows has its line of words all the same.
    top = round(top + Math.max(then, now) * unit + GAP + UNIT - unit)
    const end = (count: number) => ({
      count,
      height: round(count * unit),
      textY: round(y + (Math.max(count, 1) * unit) / 2 + BASELINE),
    })
    return { verdict, word: words.verdicts[verdict], y, then: end(then), now: end(now) }
  })
  const flows = placeFlows(claims, nodes, { startX: thenX + BAR, endX: nowX, unit })
  return { width, height: top, thenX, nowX, bar: BAR, headY: 13, hasWordsRight, nodes, flows }
}

function placeFlows(
  claims: readonly ShiftClaim[],
  nodes: readonly SummaryNode[],
  { startX, endX, unit }: { startX: number; endX: number; unit: number },
): SummaryFlow[] {
  const leftOf = new Map(nodes.map(({ verdict, y }) => [verdict, y]))
  const rightOf = new Map(leftOf)
  /** Takes the next free stretch of a bar. */
  const take = (free: Map<Verdict, number>, verdict: Verdict, count: number): number => {
    const y = free.get(verdict) ?? 0
    free.set(verdict, y + count * unit)
    return y
  }
  const pairs = nodes.flatMap((from) => nodes.map((to) => [from.verdict, to.verdict] as const))
  const isStay = ([then, now]: (typeof pairs)[number]): boolean => then === now
  return [...pairs.filter(isStay), ...pairs.filter((pair) => !isStay(pair))].flatMap(([then, now]) => {
    const count = claims.filter((claim) => claim.then === then && claim.now === now).length
    if (count === 0) return []
    const [left, right] = [take(leftOf, then, count), take(rightOf, now, count)]
    const thickness = round(count * unit)
    const path = drawBand(startX, round(left + thickness / 2), endX, round(right + thickness / 2))
    return [{ from: then, to: now, count, isMove: then !== now, path, thickness }]
  })
}

/** To one decimal: as fine as a screen shows. */
function round(number: number): number {
  return Math.round(number * 10) / 10
}

/** A line that leaves and arrives level. */
function drawBand(x1: number, y1: number, x2: number, y2: number): string {
  const [left, right, middle] = [x1, x2, (x1 + x2) / 2].map(String) as [string, string, string]
  return y1 === y2
    ? `M${left},${y1}H${right}`
    : `M${left},${y1}C${middle},${y1},${middle},${y2},${right},${y2}`
}
