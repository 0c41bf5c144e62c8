import { verdictCutouts, verdictShapes } from '../../domain/verdict-shapes.ts'
import type { Verdict } from '../../schemas/scales.ts'
import { LETTER_WIDTH, LINE_HEIGHT, SPACED } from '../marks.ts'
import { wrapLabel } from '../text.ts'
import { measureHeads, placeColumns, placeHeads, type Column } from './columns.ts'
import { groupClaims, hasMoved, listColumns } from './groups.ts'
import type { PlacedMark, PlacedRow, ShiftClaim, ShiftWords, VerdictShiftScene } from './scene.ts'
import type { VerdictShiftView } from './view.ts'
import { formatGroup, formatGroupCount, formatName } from './words.ts'

/** Widths in pixels at which the verdicts are drawn: a phone's page, and everything wider. */
export const WIDTHS = [288, 640] as const
/** Narrower than this, the claim stands over its verdicts instead of beside them. */
const LEAST_FOR_BESIDE = 560

/** Radii in pixels of the ring for then and the disc for now. */
const RING = 8
const DISC = 10
/** Where the words of a claim begin: after its id. */
const LABEL_X = 36
/** Between the words of a claim and the widest mark of the first column. */
const LABEL_GAP = 22
const ROW_PADDING = 12
/** Height of the line of verdicts where it stands below the words. */
const RAIL_HEIGHT = 28
/** Under each group. */
const GROUP_GAP = 26
const HEAD = 6

/** Lays out the verdicts of all claims, or of the one group of an excerpt, at a width in pixels. */
export function layoutVerdictShift(
  claims: readonly ShiftClaim[],
  view: VerdictShiftView,
  words: ShiftWords,
  width: number,
): VerdictShiftScene {
  const isPhone = width < LEAST_FOR_BESIDE
  const columns = placeColumns(listColumns(claims, words), words, width, isPhone)
  const scene: VerdictShiftScene = { width, height: 0, groups: [] }
  let top = 0
  for (const group of groupClaims(claims, view.group, words)) {
    if (view.part && view.part !== group.id) continue
    // On a phone the name of a group stands over the words of its columns; elsewhere beside them.
    const headTop = isPhone ? top + 2 * LINE_HEIGHT + 4 : top
    const headBottom = headTop + measureHeads(columns, isPhone)
    const countY = isPhone ? top + 2 * LINE_HEIGHT - 1 : headBottom - 11
    let bottom = headBottom
    const rows = group.claims.map((claim): PlacedRow => {
      const y = bottom
      const row = placeRow(claim, columns, words, width, isPhone)
      bottom += row.height
      return { ...row, y, isChosen: claim.id === view.claim }
    })
    scene.groups.push({
      id: group.id,
      y: top,
      title: formatGroup(group.id, words),
      titleY: countY - LINE_HEIGHT - 2,
      count: formatGroupCount(group.claims),
      countY,
      heads: placeHeads(columns, words, headTop, isPhone),
      rows,
    })
    top = bottom + GROUP_GAP
  }
  scene.height = Math.max(0, top - GROUP_GAP)
  return scene
}

function placeRow(
  claim: ShiftClaim,
  columns: readonly Column[],
  words: ShiftWords,
  width: number,
  isPhone: boolean,
): Omit<PlacedRow, 'y' | 'isChosen'> {
  const firstX = columns[0]?.x ?? width
  const room = (isPhone ? width : firstX - LABEL_GAP) - LABEL_X
  // On a wide page there is air at the end of a line for letters that a reader sets apart.
  const letter = LETTER_WIDTH * (isPhone ? SPACED : 1)
  const lines = wrapEvenly(claim.text, Math.floor(room / letter) - (isPhone ? 0 : 1))
  const textHeight = lines.length * LINE_HEIGHT
  const height = textHeight + ROW_PADDING + (isPhone ? RAIL_HEIGHT : 4)
  const y = isPhone ? height - RAIL_HEIGHT / 2 - 5 : height / 2
  const placeMark = (verdict: Verdict, radius: number, shapes: typeof verdictShapes): PlacedMark => ({
    verdict,
    mark: words.signs[verdict].mark,
    x: columns.find((column) => column.verdict === verdict)?.x ?? firstX,
    y,
    radius,
    shape: shapes[words.signs[verdict].mark],
  })
  const now = placeMark(claim.now, DISC, verdictCutouts)
  const then = hasMoved(claim) ? placeMark(claim.then, RING, verdictShapes) : undefined
  return {
    id: claim.id,
    href: claim.href,
    name: formatName(claim, words),
    width,
    height,
    lines,
    labelX: LABEL_X,
    labelY: (isPhone ? ROW_PADDING / 2 : (height - textHeight) / 2) + 11.5,
    rail: drawRail(columns, y),
    stops: columns.map(({ x }) => `M${x},${y}h0`).join(''),
    then,
    now,
    arrow: then ? drawArrow(then, now) : { line: '', head: '' },
  }
}

/** As few lines as fit, none much longer than the others, so that no word stands alone. */
function wrapEvenly(text: string, most: number): string[] {
  const { length } = wrapLabel(text, most)
  let letters = most
  while (wrapLabel(text, letters - 1).length === length && letters > 2) letters--
  return wrapLabel(text, letters)
}

/** A line through the verdicts in order; those beside that order, and those apart from it, have one of their own if several. */
function drawRail(columns: readonly Column[], y: number): string {
  return [...Map.groupBy(columns, ({ place }) => place).values()]
    .map((group) => group.map(({ x }) => x))
    .filter((xs) => xs.length > 1)
    .map((xs) => `M${Math.min(...xs)},${y}H${Math.max(...xs)}`)
    .join('')
}

function drawArrow(then: PlacedMark, now: PlacedMark): PlacedRow['arrow'] {
  const way = now.x > then.x ? 1 : -1
  const start = then.x + way * RING
  const tip = now.x - way * (DISC + 2)
  const neck = tip - way * HEAD
  const y = String(now.y)
  return {
    line: `M${start},${y}H${neck}`,
    head: `M${tip},${y}L${neck},${now.y - 4.5}V${now.y + 4.5}Z`,
  }
}
