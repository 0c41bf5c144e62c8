import { roles } from '../../schemas/scales.ts'
import { findSides, placePorts, type Side } from './ports.ts'
import type { Box, MapGraph, Point, Stacked } from './scene.ts'

/** A way through one gap between columns: from the boxes at its left and right along one vertical track. */
interface Leg {
  gap: number
  /** Heights at which it meets the left edge of the gap, and the right one. */
  left: number[]
  right: number[]
  /** The heights at which a link comes to its track and leaves it, in the direction of the link. */
  ends: readonly [number, number]
  top: number
  bottom: number
}

/** Pixels kept free at both edges of a gap, so that the head of an arrow is seen. */
const GAP_MARGIN = 13
/** Pixels from one track to the next in the margin at the right, where there is room. */
const LOOSE_TRACK = 14
/** Pixels between a line that passes through a column and the boxes there. */
const PASSAGE = 9

/**
 * Leads every link along lines that run level or upright: out of its own port, up or down a track of its own in the gap
 * between two columns, and in at a port of its own. Tracks are ordered so that few lines cross: neighbours change places
 * as long as that leaves fewer crossings.
 */
export function routeLinks(graph: MapGraph, { placed: boxes, columns }: Stacked): Map<string, Point[]> {
  const boxById = new Map(boxes.map((box) => [box.id, box]))
  const ports = placePorts(graph, boxById)
  const columnOf = (id: string): number => roles.indexOf(boxById.get(id)?.role ?? 'data')

  const legsByLink = new Map<string, Leg[]>()
  for (const { id, from, to } of graph.edges) {
    const [start = 0, end = 0] = ports.get(id) ?? []
    const [first, last] = [columnOf(from), columnOf(to)]
    if (first === last) legsByLink.set(id, [buildLeg(first, [start, end], 'back')])
    else if (Math.abs(last - first) === 1)
      legsByLink.set(id, [buildLeg(Math.min(first, last), [start, end], last > first ? 'right' : 'left')])
    else {
      const through = findPassage(
        boxes.filter(({ role }) => role === 'system'),
        (start + end) / 2,
      )
      legsByLink.set(id, [buildLeg(0, [start, through], 'right'), buildLeg(1, [through, end], 'right')])
    }
  }
  const xByLeg = placeTracks([...legsByLink.values()].flat(), columns)

  return new Map(
    graph.edges.map((edge) => {
      const [from, to] = [boxById.get(edge.from), boxById.get(edge.to)]
      const [fromSide, toSide] = findSides(graph, edge)
      const [start = 0, end = 0] = ports.get(edge.id) ?? []
      const between = (legsByLink.get(edge.id) ?? []).flatMap((leg) =>
        leg.ends.map((y): Point => [xByLeg.get(leg) ?? 0, y]),
      )
      return [edge.id, [[findEdge(from, fromSide), start], ...between, [findEdge(to, toSide), end]]]
    }),
  )
}

function findEdge(box: Box | undefined, side: Side): number {
  return box ? box.x + (side === 'right' ? box.width : 0) : 0
}

/** A leg that leads to the right, to the left, or back to the column it came from. */
function buildLeg(gap: number, ends: readonly [number, number], way: 'right' | 'left' | 'back'): Leg {
  const [start, end] = ends
  const [left, right] = { right: [[start], [end]], left: [[end], [start]], back: [[start, end], []] }[
    way
  ] as [number[], number[]]
  return { gap, left, right, ends, top: Math.min(start, end), bottom: Math.max(start, end) }
}

/** A height near another one at which a line passes through a column without touching a box. */
function findPassage(column: readonly Box[], wanted: number): number {
  const heights = column.flatMap(({ y, height }) => [y - PASSAGE, y + height + PASSAGE])
  const isFree = (at: number): boolean =>
    column.every(({ y, height }) => at <= y - PASSAGE || at >= y + height + PASSAGE)
  const [nearest] = [wanted, ...heights]
    .filter(isFree)
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
  return nearest ?? wanted
}

function placeTracks(
  legs: readonly Leg[],
  columns: readonly { left: number; right: number }[],
): Map<Leg, number> {
  const xByLeg = new Map<Leg, number>()
  columns.forEach((column, gap) => {
    const tracks = shareTracks(orderTracks(legs.filter((leg) => leg.gap === gap)))
    const from = column.right + GAP_MARGIN
    const next = columns[gap + 1]
    const last = Math.max(0, ...tracks.values())
    const room = next ? next.left - GAP_MARGIN - from : LOOSE_TRACK * last
    for (const [leg, track] of tracks) xByLeg.set(leg, from + (last > 0 ? (room * track) / last : room / 2))
  })
  return xByLeg
}

/** Numbers the tracks from the left. Legs that pass each other keep their order; others may share a track. */
function shareTracks(order: readonly Leg[]): Map<Leg, number> {
  const tracks = new Map<Leg, number>()
  for (const leg of order) {
    const passed = [...tracks].filter(
      ([other]) => other.top - PASSAGE < leg.bottom && leg.top - PASSAGE < other.bottom,
    )
    tracks.set(leg, Math.max(-1, ...passed.map(([, track]) => track)) + 1)
  }
  return tracks
}

function orderTracks(legs: readonly Leg[]): Leg[] {
  const order = legs.toSorted((a, b) => a.top - b.top)
  let passes = legs.length
  let isBetter = true
  while (isBetter && passes > 0) {
    isBetter = false
    passes -= 1
    for (let i = 0; i + 1 < order.length; i++) {
      const [a, b] = [order[i], order[i + 1]]
      if (!a || !b || countCrossings(a, b) <= countCrossings(b, a)) continue
      order[i] = b
      order[i + 1] = a
      isBetter = true
    }
  }
  return order
}

/** Crossings of two legs whose tracks stand in this order, from left to right. */
function countCrossings(a: Leg, b: Leg): number {
  const isWithin = (leg: Leg) => (height: number) => height > leg.top && height < leg.bottom
  return b.left.filter(isWithin(a)).length + a.right.filter(isWithin(b)).length
}
