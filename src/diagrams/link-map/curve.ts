import type { Box, Point } from './scene.ts'

/** Half the width of a sign, with a little air. */
const SIGN_RADIUS = 9
/** Pixels between the middles of two signs, so that each has a target of 24 px to itself. */
const TARGET = 24
/** How finely places for a sign are tried along a line, in pixels. */
const STEP = 3
/** Radius of a bend, in pixels. */
const BEND = 7

/** A path along level and upright lines, its corners rounded; numbers to one decimal. */
export function formatRoute(points: Line): string {
  const text = (number: number): string => String(Math.round(number * 10) / 10)
  return points
    .map(([x, y], i) => {
      const before = points[i - 1]
      const after = points[i + 1]
      if (!before) return `M${text(x)},${text(y)}`
      if (!after) return `L${text(x)},${text(y)}`
      const [near, far] = [moveTowards([x, y], before), moveTowards([x, y], after)]
      return `L${text(near[0])},${text(near[1])}Q${text(x)},${text(y)},${text(far[0])},${text(far[1])}`
    })
    .join('')
}

/** A point near a corner on the way to its neighbour, at most half of that way. */
function moveTowards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y)
  const share = length > 0 ? Math.min(BEND, length / 2) / length : 0
  return [x + (toX - x) * share, y + (toY - y) * share]
}

/**
 * What stands on a map already, by squares of 24 pixels: on a map of hundreds of boxes a million places are tried, and of
 * each only its own square matters.
 */
export interface Occupied {
  boxes: Map<number, Area[]>
  /** The straight parts of all lines, each with its line. */
  parts: Map<number, (Area & { line: Line })[]>
  signs: Map<number, Point[]>
}

type Line = readonly Point[]
/** A box, or a part of a line, which is a box without width or without height. */
type Area = Pick<Box, 'x' | 'y' | 'width' | 'height'>

/** A map with its boxes and lines, and no sign yet. */
export function occupy(boxes: readonly Box[], lines: Iterable<Line>): Occupied {
  const occupied: Occupied = { boxes: new Map(), parts: new Map(), signs: new Map() }
  for (const box of boxes) note(box, occupied.boxes, box, SIGN_RADIUS)
  for (const line of lines)
    line.forEach(([toX, toY], i) => {
      const [fromX, fromY] = line[i - 1] ?? [toX, toY]
      const [width, height] = [Math.abs(toX - fromX), Math.abs(toY - fromY)]
      const part = { line, x: Math.min(fromX, toX), y: Math.min(fromY, toY), width, height }
      note(part, occupied.parts, part, SIGN_RADIUS)
    })
  return occupied
}

/** Puts a sign on the map. */
export function placeSign(sign: Point, { signs }: Occupied): void {
  const [x, y] = sign
  note(sign, signs, { x, y, width: 0, height: 0 }, TARGET)
}

/** Notes a thing in every square that is nearer to it than `around`. */
function note<Item>(
  item: Item,
  squares: Map<number, Item[]>,
  { x, y, width, height }: Area,
  around: number,
): void {
  for (let i = x - around; i < x + width + around + TARGET; i += TARGET)
    for (let j = y - around; j < y + height + around + TARGET; j += TARGET) {
      const square = findSquare([i, j])
      squares.set(square, [...(squares.get(square) ?? []), item])
    }
}

/** The number of a square; no map is higher than ten thousand of them. */
const findSquare = ([x, y]: Point): number => Math.floor(x / TARGET) * 1e4 + Math.floor(y / TARGET)

/**
 * The place on a line where a sign covers no box and no other sign, and least of other lines; of several such, the one
 * nearest the middle. Where a line has no room for a sign, the place farthest from the other signs.
 */
export function findFreePlace(line: Line, { boxes, parts, signs }: Occupied): Point {
  let best: Point = line[0] ?? [0, 0]
  let widest = -1
  let least = Infinity
  for (const point of listPlaces(line)) {
    const square = findSquare(point)
    const isUnder = (area: Area): boolean => isCovered(point, area)
    if (boxes.get(square)?.some(isUnder)) continue
    const near = signs.get(square) ?? []
    const clearance = Math.min(TARGET, ...near.map(([x, y]) => Math.hypot(point[0] - x, point[1] - y)))
    if (clearance < widest) continue
    const covered = (parts.get(square) ?? []).filter((part) => part.line !== line && isUnder(part)).length
    if (clearance > widest || covered < least) [best, widest, least] = [point, clearance, covered]
    if (widest === TARGET && least === 0) break
  }
  return best
}

/** Points along a line, its middle first and then ever farther from it, by turns on both sides. */
function* listPlaces(line: Line): Generator<Point> {
  const parts = line.map((from, i) => {
    const to = line[i + 1] ?? from
    return { from, to, steps: Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP)) }
  })
  const count = parts.reduce((sum, { steps }) => sum + steps, 0)
  const middle = Math.floor((count - 1) / 2)
  for (let i = 0; i < count; i++) {
    const away = Math.ceil(i / 2) * (i % 2 === 0 ? -1 : 1)
    yield findPlace(parts, (middle + away + count) % count)
  }
}

/** The place after so many steps along the parts of a line. */
function findPlace(parts: readonly { from: Point; to: Point; steps: number }[], step: number): Point {
  let left = step
  for (const { from, to, steps } of parts) {
    if (left < steps)
      return [from[0] + ((to[0] - from[0]) * left) / steps, from[1] + ((to[1] - from[1]) * left) / steps]
    left -= steps
  }
  return [0, 0]
}

function isCovered([x, y]: Point, { x: left, y: top, width, height }: Area): boolean {
  return (
    x > left - SIGN_RADIUS &&
    x < left + width + SIGN_RADIUS &&
    y > top - SIGN_RADIUS &&
    y < top + height + SIGN_RADIUS
  )
}
