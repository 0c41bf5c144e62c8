import type { EventKind } from '../../schemas/scales.ts'
import { round } from './scene.ts'

type Draw = (x: number, y: number, r: number) => string

/**
 * The mark of each kind, about 2r wide. Full marks: somebody acts or reports. A hollow disc: the story is passed on.
 * The cross, the triangle and the hollow square look at the story itself.
 */
const shapes: Readonly<Record<EventKind, Draw>> = {
  policy: (x, y, r) => drawSquare(x, y, r * 0.86),
  company: (x, y, r) =>
    joinPoints([
      [x, y - r * 1.15],
      [x + r * 1.15, y],
      [x, y + r * 1.15],
      [x - r * 1.15, y],
    ]),
  report: (x, y, r) => drawDisc(x, y, r),
  repeat: (x, y, r) => drawDisc(x, y, r * 0.9),
  rebuttal: (x, y, r) => drawCross(x, y, r * 0.8),
  correction: (x, y, r) =>
    joinPoints([
      [x, y - r],
      [x + r * 1.1, y + r * 0.85],
      [x - r * 1.1, y + r * 0.85],
    ]),
  research: (x, y, r) => drawSquare(x, y, r * 0.76),
}

/** The mark of a kind around a point, as a path; r is half its width. */
export function drawShape(kind: EventKind, x: number, y: number, r: number): string {
  return shapes[kind](x, y, r)
}

function joinPoints(points: readonly (readonly [number, number])[]): string {
  return `M${points.map((point) => point.map((number) => String(round(number))).join(',')).join('L')}Z`
}

function drawSquare(x: number, y: number, r: number): string {
  return joinPoints([
    [x - r, y - r],
    [x + r, y - r],
    [x + r, y + r],
    [x - r, y + r],
  ])
}

function drawDisc(x: number, y: number, r: number): string {
  // Rounded first: two half circles meet only where both ends are exactly a radius away.
  const radius = round(r)
  const half = (dx: number): string => `a${radius},${radius},0,1,1,${dx},0`
  return `M${round(x - radius)},${round(y)}${half(2 * radius)}${half(-2 * radius)}Z`
}

function drawCross(x: number, y: number, r: number): string {
  const stroke = (a: number, b: number): string =>
    `M${round(x - a)},${round(y - b)}L${round(x + a)},${round(y + b)}`
  return stroke(r, r) + stroke(r, -r)
}
