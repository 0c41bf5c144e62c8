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
export function formatRoute(points: readonly Point[]): string {
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
 * The place on a line nearest its middle where a sign covers no box and no other sign; where there is none, the place
 * farthest from the other signs.
 */
export function findFreePlace(line: readonly Point[], boxes: readonly Box[], taken: readonly Point[]): Point {
  const places = listPlaces(line).filter((point) => boxes.every((box) => !isCovered(point, box)))
  const clearance = ([x, y]: Point): number =>
    Math.min(...taken.map((other) => Math.hypot(x - other[0], y - other[1])))
  const free = places.find((point) => clearance(point) >= TARGET)
  const [best] = places.toSorted((a, b) => clearance(b) - clearance(a))
  return free ?? best ?? line[0] ?? [0, 0]
}

/** Points along a line, its middle first and then ever farther from it. */
function listPlaces(line: readonly Point[]): Point[] {
  const points = line.flatMap((from, i): Point[] => {
    const to = line[i + 1]
    if (!to) return [from]
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP))
    return Array.from({ length: steps }, (_, k) => [
      from[0] + ((to[0] - from[0]) * k) / steps,
      from[1] + ((to[1] - from[1]) * k) / steps,
    ])
  })
  const middle = (points.length - 1) / 2
  return points
    .map((point, i) => ({ point, far: Math.abs(i - middle) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ point }) => point)
}

function isCovered([x, y]: Point, { x: left, y: top, width, height }: Box): boolean {
  return (
    x > left - SIGN_RADIUS &&
    x < left + width + SIGN_RADIUS &&
    y > top - SIGN_RADIUS &&
    y < top + height + SIGN_RADIUS
  )
}
