import { eventKinds } from '../../schemas/scales.ts'
import { LINE_HEIGHT } from '../marks.ts'
import { formatRowDate, placeLines, wrapStep } from './label.ts'
import { layoutLinks } from './links.ts'
import { findFrame, layoutKeys, layoutLanes, type Frame } from './frame.ts'
import { round, type Row, type Run, type SpreadScene, type Step, type Year } from './scene.ts'
import { drawShape } from './shapes.ts'
import { findStands, listLinks, type SpreadView, type Stand } from './view.ts'

/** Widths in pixels at which the story is drawn: a phone's page, and everything wider. */
export const WIDTHS = [288, 640] as const

/** From the top of a row to the baseline of its first line, and from that of its last to the bottom. */
const ROW_HEAD = 18
const ROW_FOOT = 10
/** Half the height of a small letter: marks stand at the middle of the first line. */
const HALF_LETTER = 4
/** Room for the rule and the number of a year. */
const YEAR_HEIGHT = 27
const YEAR_BASELINE = 19
const FOOT_HEIGHT = 28
const FOOT_BASELINE = 22

const SIGNS: Partial<Record<Stand['standing'], string>> = { chosen: '●', ancestor: '↑', descendant: '↓' }

/**
 * Lays the story out at a width in pixels: one row for each step, in the order of the file, which says more than dates
 * of which some are only a year. A brief picture leaves out the rows that would step back, and says how many.
 */
export function layoutSpread(
  steps: readonly Step[],
  view: SpreadView,
  width: number,
  isBrief = false,
): SpreadScene {
  const frame = findFrame(width)
  const stands = findStands(steps, view)
  const standOf = ({ id }: { id: string }): Stand => stands.get(id) ?? { standing: 'out', certainty: '' }
  const drawn = isBrief
    ? steps.filter((step) => !['quiet', 'out'].includes(standOf(step).standing))
    : [...steps]
  const keys = layoutKeys(frame, view.event !== '')
  const rows: Row[] = []
  const years: Year[] = []
  let y = frame.isNarrow ? keys.height + frame.head : frame.head
  for (const step of drawn) {
    const year = step.date.slice(0, 4)
    if (year !== years.at(-1)?.year) {
      // On a phone the links begin at the left edge; there the year stands above the labels.
      years.push({ year, x: frame.isNarrow ? frame.label : frame.left, y: y + YEAR_BASELINE })
      y += YEAR_HEIGHT
    }
    const row = layoutRow(step, standOf(step), frame, y)
    rows.push(row)
    y += row.height
  }
  const left = steps.length - drawn.length
  const foot = { words: formatLeft(left), x: frame.isNarrow ? 0 : frame.label, y: y + FOOT_BASELINE }
  return {
    width,
    height: y + (left > 0 ? FOOT_HEIGHT : HALF_LETTER),
    keys: keys.placed,
    lanes: layoutLanes(frame, frame.isNarrow ? keys.height : 0, y, view.kinds),
    years,
    rows,
    links: layoutLinks(listLinks(steps, view), rows, frame),
    foot: left > 0 ? foot : undefined,
  }
}

function layoutRow(step: Step, { standing, certainty }: Stand, frame: Frame, top: number): Row {
  const { id, kind } = step
  const baseline = top + ROW_HEAD
  const y = baseline - HALF_LETTER
  const x = frame.lane + eventKinds.indexOf(kind) * frame.pitch
  const label = wrapStep(step, frame.width - frame.label)
  const date: Run = { words: formatRowDate(step), style: 'date', place: undefined }
  // On a phone the date stands above the label, elsewhere in a column of its own.
  const runs = frame.isNarrow
    ? placeLines([[date], ...label], frame.label, baseline)
    : [{ ...date, place: { x: frame.left, y: baseline } }, ...placeLines(label, frame.label, baseline)]
  const lines = label.length + (frame.isNarrow ? 1 : 0)
  return {
    id,
    kind,
    standing,
    certainty,
    top,
    height: ROW_HEAD + (lines - 1) * LINE_HEIGHT + ROW_FOOT,
    mark: drawShape(kind, x, y, frame.radius),
    ring: { x: round(x), y, radius: round(frame.radius + 4) },
    lead: `M${frame.axis},${y}H${round(x)}`,
    sign: { x: frame.sign, y: baseline, words: SIGNS[standing] ?? '' },
    runs,
  }
}

function formatLeft(count: number): string {
  return count === 1 ? 'One other step is left out here.' : `${count} other steps are left out here.`
}
