import { SCORE } from '../../domain/diagram-grammars.ts'
import { LINE_HEIGHT } from '../marks.ts'
import {
  BASELINE,
  BOLD_WIDTH,
  buildLinkId,
  countLetters,
  findEmphasis,
  placeLines,
  round,
  signs,
  type Box,
  type Piece,
  type PlacedItem,
  type PlacedLink,
  type PlacedScore,
  type Statement,
} from './scene.ts'

/** Pixels between the edge of a box and its text, and between two boxes. */
const PADDING = { x: 10, y: 7 }
const GAP = 6
/** Room for a year in bold beside a label. */
const WHEN_WIDTH = 46
/** From the box of a statement to the middle of the sign: its target of 24 px clears the box. */
const TO_MARK = 15
/** What a denied line falls short of its end by, and half the height of the bar at which it stops. */
const SHORTFALL = { most: 44, share: 0.3 }
const HALF_BAR = 6
const HEAD = 6

/** The three columns of a width: boxes of statements, lines, and the box of the score. */
export interface Columns {
  width: number
  score: number
  line: number
}

/** Wide enough for the word Sesame in bold, and for a dash to be told from another. */
const NARROW = { score: 60, line: 50 }
const WIDE = { score: 92, line: 160 }

/** The columns for a width in pixels. */
export function findColumns(width: number, isNarrow: boolean): Columns {
  return { width, ...(isNarrow ? NARROW : WIDE) }
}

/** Statements below each other, each with its line: into a score at the right, or out of one at the left. */
export function stackBoxes(
  items: readonly Statement[],
  top: number,
  columns: Columns,
  chosen: string,
): Omit<Piece, 'headings' | 'scores'> {
  const placed: PlacedItem[] = []
  let y = top
  for (const item of items) {
    const box = placeBox(item, y, columns, chosen)
    placed.push(box)
    y += box.height + GAP
  }
  const links = items.flatMap((item, i) => {
    const box = placed[i]
    return box ? [placeLink(item, box, columns, chosen)] : []
  })
  return { items: placed, links, bottom: round(y - GAP) }
}

/** The box of the score beside its statements; its name stands at the middle of each group. */
export function placeScore(
  key: string,
  groups: readonly { top: number; bottom: number }[],
  isLeft: boolean,
  { width, score }: Columns,
  chosen: string,
): PlacedScore {
  const x = isLeft ? 0.5 : width - score - 0.5
  const top = groups[0]?.top ?? 0
  const height = (groups.at(-1)?.bottom ?? top) - top
  const lines = groups.flatMap((group) => {
    const first = (group.top + group.bottom) / 2 - LINE_HEIGHT
    return ['Sesame', 'Credit'].map((text, i) => ({
      text,
      x: round(x + score / 2),
      y: round(first + BASELINE + i * LINE_HEIGHT),
    }))
  })
  return {
    key,
    id: SCORE,
    kind: 'box',
    emphasis: findEmphasis(SCORE, chosen),
    path: '',
    lines,
    x: round(x),
    y: round(top),
    width: score,
    height: round(height),
  }
}

function placeBox(item: Statement, y: number, columns: Columns, chosen: string): PlacedItem {
  const { id, side, standing, label, who, period } = item
  const width = columns.width - columns.score - columns.line - 1
  const x = side === 'inputs' ? 0.5 : columns.width - width - 0.5
  const inner = width - 2 * PADDING.x
  // The year stands beside the first line alone.
  const head = countLetters(inner - WHEN_WIDTH, BOLD_WIDTH)
  const most = countLetters(inner, BOLD_WIDTH)
  const lines = placeLines(label, most, x + PADDING.x, y + PADDING.y, LINE_HEIGHT, head)
  const below = y + PADDING.y + lines.length * LINE_HEIGHT
  const whoLines = placeLines(who, countLetters(inner), x + PADDING.x, below)
  const when = { text: period, x: round(x + width - PADDING.x), y: round(y + PADDING.y + BASELINE) }
  return {
    id,
    kind: 'box',
    standing,
    emphasis: findEmphasis(id, chosen),
    x,
    y: round(y),
    width,
    height: (lines.length + whoLines.length) * LINE_HEIGHT + 2 * PADDING.y,
    label: lines,
    who: whoLines,
    when: [when],
  }
}

/** The line runs straight from box to box; a denied one stops short at a bar. */
function placeLink(
  { id, side, standing }: Statement,
  box: Box,
  { width, score, line }: Columns,
  chosen: string,
): PlacedLink {
  const isInput = side === 'inputs'
  const y = round(box.y + box.height / 2)
  const start = isInput ? box.x + box.width : score + 0.5
  const tip = isInput ? width - score - 0.5 : box.x
  const isDenied = standing === 'denied'
  const stop = round(isDenied ? tip - Math.min(SHORTFALL.most, line * SHORTFALL.share) : tip - HEAD)
  return {
    id: buildLinkId(id),
    standing,
    emphasis: findEmphasis(id, chosen),
    path: `M${start},${y}H${stop}`,
    end: isDenied
      ? `M${stop},${round(y - HALF_BAR)}V${round(y + HALF_BAR)}`
      : `M${tip},${y}L${stop},${round(y - 4)}V${round(y + 4)}Z`,
    start: undefined,
    guide: '',
    mark: { x: round(start + TO_MARK), y },
    sign: signs[standing],
  }
}
