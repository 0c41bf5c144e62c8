import type { Verdict } from '../../schemas/scales.ts'
import { LETTER_WIDTH, LINE_HEIGHT } from '../marks.ts'
import type { PlacedHead, ShiftWords } from './scene.ts'

/** From the middle of the last column to the right edge: half a target of 24 px, and a little. */
const EDGE = 14
/** On a phone, from the left edge to the middle of the first column: its word ends before the second. */
const PHONE_LEFT = 20
/** Room before those beside the order of the others, and before those apart from it, for a phone and for everything wider. */
const GAPS = [10, 13] as const
/** From one column to the next: two columns apart, the longest words still stand side by side. */
const STEP = 49

/** A column of verdicts. */
export interface Column {
  verdict: Verdict
  x: number
  place: ShiftWords['signs'][Verdict]['place']
}

/** The columns, set against the right edge; on a phone from edge to edge. */
export function placeColumns(
  verdicts: readonly Verdict[],
  words: ShiftWords,
  width: number,
  isPhone: boolean,
): Column[] {
  const gap = GAPS[isPhone ? 0 : 1]
  const places = verdicts.map((verdict) => words.signs[verdict].place)
  /** How many gaps stand before each column. */
  const gaps = places.map((_, i) => new Set(places.slice(0, i + 1)).size - 1)
  const room = gap * (gaps.at(-1) ?? 0)
  const steps = verdicts.length - 1
  const step = isPhone ? (width - PHONE_LEFT - EDGE - room) / steps : STEP
  const first = width - EDGE - room - step * steps
  return verdicts.map((verdict, i) => ({
    verdict,
    place: words.signs[verdict].place,
    x: Math.round(first + i * step + gap * (gaps[i] ?? 0)),
  }))
}

/** How high the words over the columns are. */
export function measureHeads(columns: readonly Column[], isPhone: boolean): number {
  return (countTiers(isPhone) + columns.filter(isApart).length) * LINE_HEIGHT + TICK
}

const TICK = 8

function isApart({ place }: Column): boolean {
  return place === 'apart'
}

/** The words over the columns, each level: neighbours in tiers of their own, those apart from the scale on top. */
export function placeHeads(
  columns: readonly Column[],
  words: ShiftWords,
  top: number,
  isPhone: boolean,
): PlacedHead[] {
  const bottom = top + measureHeads(columns, isPhone)
  const tiers = tiersOf(isPhone)
  const apart = columns.filter(isApart)
  return columns.map((column, i) => {
    const { verdict, x } = column
    const isAside = isApart(column)
    const rank = apart.indexOf(column)
    const tier = isAside ? countTiers(isPhone) + rank : (tiers[i % tiers.length] ?? 0)
    const y = bottom - TICK - tier * LINE_HEIGHT - 3
    const word = words.verdicts[verdict]
    const isCut = x < (word.length * LETTER_WIDTH) / 2
    return {
      verdict,
      word,
      x: isAside ? x + EDGE : isCut ? 0 : x,
      y,
      anchor: isAside ? 'end' : isCut ? 'start' : 'middle',
      tick: `M${x},${y + 4}V${bottom}`,
    }
  })
}

/**
 * The tiers of the words of the scale in turn, so that none is cut or turned. On a phone the words of every second column
 * would meet where a reader sets letters apart; of them the first is the longest, and no line may cross it.
 */
function tiersOf(isPhone: boolean): readonly number[] {
  return isPhone ? [0, 2, 0, 1] : [0, 1]
}

function countTiers(isPhone: boolean): number {
  return Math.max(...tiersOf(isPhone)) + 1
}
