export type Point = [x: number, y: number]

/** A link: between columns an S, inside a column an arc that stands out to the right by `bulge`. */
export interface Curve {
  start: Point
  end: Point
  bulge: number
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Half the width of a sign, with a little air. */
const SIGN_RADIUS = 8.5
/** Pixels between the middles of two signs, so that each has a target of 24 px to itself. */
const TARGET = 24
/** Where along a curve a sign may stand, the middle first. */
const PLACES = Array.from({ length: 73 }, (_, i) => 0.5 + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 0.0115)

/** The point at share t (0 to 1) of the curve: a cubic Bézier. */
export function pointOn({ start, end, bulge }: Curve, t: number): Point {
  const middle = (start[0] + end[0]) / 2
  const out = Math.max(start[0], end[0]) + bulge
  const control: [Point, Point] = bulge
    ? [
        [out, start[1]],
        [out, end[1]],
      ]
    : [
        [middle, start[1]],
        [middle, end[1]],
      ]
  const mix = (axis: 0 | 1): number =>
    (1 - t) ** 3 * start[axis] +
    3 * (1 - t) ** 2 * t * control[0][axis] +
    3 * (1 - t) * t ** 2 * control[1][axis] +
    t ** 3 * end[axis]
  return [mix(0), mix(1)]
}

/**
 * The place on the curve nearest its middle where a sign covers no node and no other sign; where there is none, the
 * place farthest from the other signs.
 */
export function findFreePlace(curve: Curve, boxes: readonly Box[], taken: readonly Point[]): Point {
  const places = PLACES.map((t) => pointOn(curve, t)).filter((point) =>
    boxes.every((box) => !isCovered(point, box)),
  )
  const clearance = ([x, y]: Point): number =>
    Math.min(...taken.map((other) => Math.hypot(x - other[0], y - other[1])))
  const free = places.find((point) => clearance(point) >= TARGET)
  const [best] = places.toSorted((a, b) => clearance(b) - clearance(a))
  return free ?? best ?? pointOn(curve, PLACES[0] ?? 0)
}

function isCovered([x, y]: Point, { x: left, y: top, width, height }: Box): boolean {
  return (
    x > left - SIGN_RADIUS &&
    x < left + width + SIGN_RADIUS &&
    y > top - SIGN_RADIUS &&
    y < top + height + SIGN_RADIUS
  )
}
