import { SCORE } from '../../domain/diagram-grammars.ts'
import { drawAxis, listNumbers, readScale } from './axis.ts'
import { LETTER_WIDTH, LINE_HEIGHT } from '../marks.ts'
import {
  BASELINE,
  BOLD_WIDTH,
  buildLinkId,
  countLetters,
  findEmphasis,
  placeLines,
  round,
  signs,
} from './scene.ts'
import type { Piece, PlacedHeading, PlacedItem, PlacedLine, PlacedScore, Statement } from './scene.ts'

/** A statement with its place on a scale. */
type OnScale = Statement & { score: number; scale: string }

/** Room beside an axis for half of the number at its end. */
const MARGIN = 13
/** From the top of a ruler to its numbers and its axis; the ruler itself is a target for a finger. */
const NUMBERS = 21
const AXIS = 45
const RULER_HEIGHT = 26
const ROW_GAP = 8
const PADDING = 4
/** Between a flag and where its bar begins. */
const AIR = 12
/** Room for the longest threshold: above 750, in bold, with some air. */
const THRESHOLD_WIDTH = 9 * BOLD_WIDTH + AIR
/** How far along its bar a sign stands. */
const MARK_SHARE = 0.55
const HEAD = 6

/** Statements with a threshold, by the scale and the year to which it belongs: no ruler carries two scales. */
export function groupByScale(items: readonly Statement[]): OnScale[][] {
  const groups = new Map<string, OnScale[]>()
  for (const item of items) {
    const { score, scale, period } = item
    if (score === undefined || scale === undefined) continue
    const key = `${period} ${scale}`
    groups.set(key, [...(groups.get(key) ?? []), { ...item, score, scale }])
  }
  return [...groups.values()]
}

/**
 * A ruler with a bar for each statement, from its threshold upwards. Smaller thresholds stand higher and flags lie to
 * the left of their bars, so that no guide crosses a flag.
 */
export function layoutRuler(
  items: readonly OnScale[],
  top: number,
  width: number,
  isNarrow: boolean,
  chosen: string,
): Piece {
  const [{ scale, period } = { scale: '', period: '' }] = items
  const [lowest, highest] = readScale(scale)
  const place = (score: number): number =>
    round(MARGIN + ((score - lowest) / (highest - lowest)) * (width - 2 * MARGIN))
  const end = place(highest)
  const axis = round(top + AXIS)
  const piece: Pick<Piece, 'items' | 'links'> = { items: [], links: [] }
  let y = axis + ROW_GAP
  for (const item of items.toSorted((a, b) => a.score - b.score)) {
    const { id, standing } = item
    const emphasis = findEmphasis(id, chosen)
    const from = place(item.score)
    const flag = placeFlag(item, y, from, isNarrow)
    const bar = round(flag.y + flag.height / 2)
    piece.items.push({ id, kind: 'flag', standing, emphasis, ...flag })
    piece.links.push({
      id: buildLinkId(id),
      standing,
      emphasis,
      path: `M${from},${bar}H${round(end - HEAD)}`,
      end: `M${end},${bar}l${-HEAD},-4v8Z`,
      start: { x: from, y: bar, isOpen: item.above === true },
      guide: `M${from},${axis}V${bar}`,
      mark: { x: round(from + (end - from) * MARK_SHARE), y: bar },
      sign: signs[standing],
    })
    y = flag.y + flag.height + ROW_GAP
  }
  const key = `${period}-${scale}`
  const numbers = listNumbers(
    lowest,
    highest,
    items.map(({ score }) => score),
    place,
  )
  const score: PlacedScore = {
    key,
    id: SCORE,
    kind: 'ruler',
    emphasis: findEmphasis(SCORE, chosen),
    path: drawAxis(lowest, highest, axis, place),
    lines: numbers.map((each) => ({
      text: String(each),
      x: place(each),
      y: round(top + NUMBERS + BASELINE),
    })),
    x: 0,
    y: round(axis - RULER_HEIGHT),
    width,
    height: RULER_HEIGHT,
  }
  const title = `${period}: a scale from ${lowest} to ${highest}`
  const heading: PlacedHeading = {
    key,
    kind: 'ruler',
    standing: '',
    title: placeLines(title, countLetters(width, BOLD_WIDTH), 0, top),
    note: [],
  }
  return { headings: [heading], scores: [score], ...piece, bottom: round(y - ROW_GAP) }
}

/** Right-aligned beside the start of the bar: label, who says so, and the threshold, beside them or below. */
function placeFlag(
  item: OnScale,
  y: number,
  from: number,
  isNarrow: boolean,
): Omit<PlacedItem, 'id' | 'kind' | 'standing' | 'emphasis'> {
  const edge = from - AIR
  const right = round(isNarrow ? edge : edge - THRESHOLD_WIDTH)
  const label = placeLines(item.label, countLetters(right - PADDING, BOLD_WIDTH), right, y + PADDING)
  const below = y + PADDING + label.length * LINE_HEIGHT
  const who = placeLines(item.who, countLetters(right - PADDING), right, below)
  const lines = label.length + who.length + (isNarrow ? 1 : 0)
  const height = lines * LINE_HEIGHT + 2 * PADDING
  const baseline = isNarrow ? y + height - PADDING - LINE_HEIGHT + BASELINE : y + height / 2 + 4
  const threshold = `${item.above ? 'above' : 'from'} ${item.score}`
  const longest = Math.max(measure(label, BOLD_WIDTH), measure(who, LETTER_WIDTH))
  const x = Math.max(0, right - longest - PADDING)
  return {
    x: round(x),
    y: round(y),
    width: round(edge + PADDING - x),
    height,
    label,
    who,
    when: [{ text: threshold, x: edge, y: round(baseline) }],
  }
}

/** The width of the longest line in pixels. */
function measure(lines: readonly PlacedLine[], letter: number): number {
  return Math.max(...lines.map(({ text }) => text.length)) * letter
}
