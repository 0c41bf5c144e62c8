import { SCORE } from '../../domain/diagram-grammars.ts'
import { LINE_HEIGHT } from '../marks.ts'
import { standings } from '../../schemas/scales.ts'
import { findColumns, placeScore, stackBoxes } from './boxes.ts'
import { groupByScale, layoutRuler } from './rulers.ts'
import { BOLD_WIDTH, countLetters, placeLines, round } from './scene.ts'
import type { Piece, PlacedHeading, ScoreInputsScene, ScoreWords, Statement } from './scene.ts'
import { listShown, type ScoreInputsView } from './view.ts'

/** Widths in pixels at which the picture is drawn: a phone's page, and everything wider. */
export const WIDTHS = [288, 640] as const
/** Narrower than this, a line has room for little more than its sign. */
const LEAST_FOR_WIDE = 560
/** Pixels below the heading of a side, between two groups of one side, and between the two sides. */
const HEAD_GAP = 12
const GROUP_GAP = 26
const SIDE_GAP = 44
/** Above the first heading. */
const TOP = 14
/** The heading of a side is set in letters of 15 px. */
const TITLE = { letter: BOLD_WIDTH * 1.25, line: 19 }
const NO_THRESHOLD = {
  title: 'No threshold reported',
  note: 'No source read names a number of points, so these stand on no ruler.',
}
const NOTHING = 'No statement has one of the standings that are switched on.'

interface Frame {
  width: number
  isNarrow: boolean
  chosen: string
  words: ScoreWords
}

/** Lays the picture out at a width in pixels. Statements that side or filter hide are left out, and the rest closes up. */
export function layoutScoreInputs(
  items: readonly Statement[],
  view: ScoreInputsView,
  width: number,
  words: ScoreWords,
): ScoreInputsScene {
  const shown = listShown(items, view)
  const isChoiceShown = view.item === SCORE || shown.some(({ id }) => id === view.item)
  const chosen = isChoiceShown ? view.item : ''
  const frame: Frame = { width, isNarrow: width < LEAST_FOR_WIDE, chosen, words }
  const scene: ScoreInputsScene = {
    width,
    height: 0,
    rules: [],
    headings: [],
    scores: [],
    items: [],
    links: [],
  }
  let bottom = 0
  for (const side of ['inputs', 'opens'] as const) {
    const own = shown.filter((item) => item.side === side)
    if (own.length === 0) continue
    const rule = bottom === 0 ? 0 : bottom + SIDE_GAP
    const heading = placeHeading('side', side, words.scoreSides[side].meaning, '', rule + TOP, width)
    const below = rule + TOP + heading.title.length * TITLE.line + HEAD_GAP
    const piece = (side === 'inputs' ? layoutInputs : layoutUses)(own, below, frame)
    scene.rules.push(round(rule + 0.5))
    scene.headings.push(heading)
    append(scene, piece)
    bottom = piece.bottom
  }
  if (shown.length === 0) {
    const heading = placeHeading('side', 'nothing', NOTHING, '', TOP, width)
    scene.headings.push(heading)
    bottom = TOP + heading.title.length * TITLE.line
  }
  return { ...scene, height: Math.ceil(bottom + 2) }
}

/** Inputs in groups from declared to denied, each leading right into the one box of the score. */
function layoutInputs(items: readonly Statement[], top: number, frame: Frame): Piece {
  const columns = findColumns(frame.width, frame.isNarrow)
  const piece: Piece = { headings: [], scores: [], items: [], links: [], bottom: top }
  const groups: { top: number; bottom: number }[] = []
  let y = top
  for (const standing of standings) {
    const own = items.filter((item) => item.standing === standing)
    if (own.length === 0) continue
    const { word, meaning } = frame.words.standings[standing]
    const heading = placeHeading(
      'standing',
      standing,
      `${word}: ${own.length}`,
      meaning,
      y,
      columns.width - columns.score - HEAD_GAP,
    )
    y += (heading.title.length + heading.note.length) * LINE_HEIGHT + 6
    const boxes = stackBoxes(own, y, columns, frame.chosen)
    append(piece, { headings: [{ ...heading, standing }], scores: [], ...boxes })
    groups.push({ top: y, bottom: boxes.bottom })
    y = boxes.bottom + GROUP_GAP
  }
  piece.scores.push(placeScore('inputs', groups, false, columns, frame.chosen))
  return { ...piece, bottom: y - GROUP_GAP }
}

/** Uses: a ruler for each scale, then those without a threshold, led to from a box of the score at the left. */
function layoutUses(items: readonly Statement[], top: number, frame: Frame): Piece {
  const { width, isNarrow, chosen } = frame
  const piece: Piece = { headings: [], scores: [], items: [], links: [], bottom: top }
  let y = top
  for (const group of groupByScale(items)) {
    const ruler = layoutRuler(group, y, width, isNarrow, chosen)
    append(piece, ruler)
    y = ruler.bottom + GROUP_GAP
  }
  const loose = items.filter(({ score }) => score === undefined)
  if (loose.length > 0) {
    const columns = findColumns(width, isNarrow)
    const heading = placeHeading('standing', 'loose', NO_THRESHOLD.title, NO_THRESHOLD.note, y, width)
    y += (heading.title.length + heading.note.length) * LINE_HEIGHT + 6
    const boxes = stackBoxes(loose, y, columns, chosen)
    const score = placeScore('opens', [{ top: y, bottom: boxes.bottom }], true, columns, chosen)
    append(piece, { headings: [heading], scores: [score], ...boxes })
    y = boxes.bottom + GROUP_GAP
  }
  return { ...piece, bottom: y - GROUP_GAP }
}

function placeHeading(
  kind: PlacedHeading['kind'],
  key: string,
  title: string,
  note: string,
  top: number,
  width: number,
): PlacedHeading {
  const { letter, line } = kind === 'side' ? TITLE : { letter: BOLD_WIDTH, line: LINE_HEIGHT }
  const lines = placeLines(title.replace(/\.$/, ''), countLetters(width, letter), 0, top, line)
  const below = top + lines.length * line
  return { key, kind, standing: '', title: lines, note: placeLines(note, countLetters(width), 0, below) }
}

function append(
  whole: Omit<Piece, 'bottom'>,
  { headings, scores, items, links }: Omit<Piece, 'bottom'>,
): void {
  whole.headings.push(...headings)
  whole.scores.push(...scores)
  whole.items.push(...items)
  whole.links.push(...links)
}
