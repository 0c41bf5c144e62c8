import { eventKinds } from '../../schemas/scales.ts'
import { round, type Key, type Lane } from './scene.ts'
import { drawShape } from './shapes.ts'

/** Columns of the picture, from left to right: date, gutter of the links, lanes of the kinds, sign, label. */
export interface Frame {
  width: number
  isNarrow: boolean
  /** Left edge of dates, years and legend. */
  left: number
  /** Left edge of the gutter, and its right edge, where links begin and end. */
  gutter: number
  axis: number
  /** The first lane, and from one lane to the next. */
  lane: number
  pitch: number
  /** Half the width of a mark. */
  radius: number
  /** Middle of the sign, left edge of the label. */
  sign: number
  label: number
  /** Height of the headings of the lanes. */
  head: number
}

/** Narrower than this, dates and labels share a column. */
const LEAST_FOR_DATES = 480
/** Headings form a stair, each above its lane, so that each stands in full and level. */
const STAIR = 17
const HEAD_FOOT = 12
const HEAD = eventKinds.length * STAIR + HEAD_FOOT
const KEY_LINE = 28
const KEY_STEP = 19
const BASELINE = 13

/** Where the columns stand at a width in pixels. */
export function findFrame(width: number): Frame {
  const isNarrow = width < LEAST_FOR_DATES
  return isNarrow
    ? {
        width,
        isNarrow,
        left: 0,
        gutter: 2,
        axis: 40,
        lane: 50,
        pitch: 9,
        radius: 4.5,
        sign: 115,
        label: 126,
        head: HEAD,
      }
    : {
        width,
        isNarrow,
        left: 6,
        gutter: 68,
        axis: 170,
        lane: 186,
        pitch: 17,
        radius: 5.5,
        sign: 304,
        label: 316,
        head: HEAD,
      }
}

/** The headings of the lanes and the lines below them. `top` is where the first heading begins, `bottom` the last row ends. */
export function layoutLanes(frame: Frame, top: number, bottom: number, kinds: readonly string[]): Lane[] {
  return eventKinds.map((kind, i) => {
    const x = round(frame.lane + i * frame.pitch)
    const y = top + i * STAIR + BASELINE
    return {
      kind,
      x,
      y,
      mark: drawShape(kind, x, y - 4, frame.radius),
      path: `M${x},${y + 5}V${bottom}`,
      isOut: !kinds.includes(kind),
    }
  })
}

/** The legend of the lines, and of the signs where a step is chosen; in the free corner, on a phone above all else. */
export function layoutKeys({ left }: Frame, hasChoice: boolean): { placed: Key[]; height: number } {
  const items: [id: string, sign: string, words: string][] = [
    ['stated', '', 'stated by a source'],
    ['inferred', '', 'inferred by us'],
  ]
  if (hasChoice)
    items.push(['ancestor', '↑', 'what it goes back to'], ['descendant', '↓', 'what goes back to it'])
  const placed = items.map(([id, sign, words], i): Key => {
    const y = i * KEY_STEP + BASELINE
    const line = `M${left},${y - 4}H${left + KEY_LINE - 6}`
    return { id, words, x: left + KEY_LINE, y, path: sign ? '' : line, sign }
  })
  return { placed, height: items.length * KEY_STEP + HEAD_FOOT }
}
