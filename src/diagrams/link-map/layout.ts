import { linkHorizontal } from 'd3-shape'
import { findState } from '../../domain/evidence-graph.ts'
import { signs } from '../signs.ts'
import { stackColumns } from './columns.ts'
import { findFreePlace, type Curve, type Point } from './curve.ts'
import { stackLadder } from './ladder.ts'
import {
  round,
  type LinkMapScene,
  type MapEdge,
  type MapGraph,
  type PlacedEdge,
  type Stacked,
} from './scene.ts'
import { listShown, type LinkMapView } from './view.ts'

/** Widths in pixels at which the map is drawn: a phone's page, and everything wider. */
export const WIDTHS = [288, 640] as const
/** Narrower than this, three columns have no room for lines between them. */
const LEAST_FOR_COLUMNS = 560
const HEAD = 6

type Box = Stacked['placed'][number]

/** Lays the map out at a width in pixels. Links that the lens does not have, or that the filters hide, are left out. */
export function layoutLinkMap(graph: MapGraph, view: LinkMapView, width: number): LinkMapScene {
  const stacked = width < LEAST_FOR_COLUMNS ? stackLadder(graph, width) : stackColumns(graph, width)
  const boxByKey = new Map(stacked.placed.map((box) => [box.key, box]))
  const shown = listShown(graph, view)
  const isNear = (edge: MapEdge): boolean => edge.id === view.edge || [edge.from, edge.to].includes(view.node)
  const near = shown.filter(isNear)
  const nearIds = new Set(near.flatMap(({ from, to }) => [from, to]))
  const linkedIds = new Set(shown.flatMap(({ from, to }) => [from, to]))
  const hasChoice = near.length > 0

  const taken: Point[] = []
  const edges = shown.flatMap((edge): PlacedEdge[] => {
    const from = boxByKey.get(edge.from)
    const to = boxByKey.get(`${edge.to}@${edge.id}`) ?? boxByKey.get(edge.to)
    if (!from || !to) return []
    const state = findState(edge, view.lens, view.pair)
    const emphasis = edge.id === view.edge ? 'chosen' : hasChoice && !isNear(edge) ? 'quiet' : ''
    return [
      { id: edge.id, state, sign: signs[state], emphasis, ...placeLine(from, to, stacked.placed, taken) },
    ]
  })
  const nodes = stacked.placed.map((box) => {
    const isQuiet = hasChoice ? !nearIds.has(box.id) : !linkedIds.has(box.id)
    return { ...box, emphasis: box.id === view.node ? 'chosen' : isQuiet ? 'quiet' : '' } as const
  })
  return { width, height: stacked.height, lanes: stacked.lanes, nodes, edges }
}

const drawLink = linkHorizontal<Curve, Point>()
  .source(({ start }) => start)
  .target(({ end }) => end)
  .x(([x]) => x)
  .y(([, y]) => y)

/** A line from box to box with the head of its arrow and a free place for its sign, which it takes. */
function placeLine(
  from: Box,
  to: Box,
  boxes: readonly Box[],
  taken: Point[],
): Pick<PlacedEdge, 'path' | 'head' | 'mark'> {
  const isForward = to.x > from.x
  const isSame = to.x === from.x
  const startX = isForward || isSame ? from.x + from.width : from.x
  const tip = isForward ? to.x : to.x + to.width
  const endX = tip + (isForward ? -HEAD : HEAD)
  const toY = to.y + to.height / 2
  // In the ladder a line leaves its box at the height of its own row.
  const fromY = to.key === to.id ? from.y + from.height / 2 : toY
  const start: Point = [round(startX), round(fromY)]
  const end: Point = [round(endX), round(toY)]
  const curve: Curve = { start, end, bulge: isSame ? bulgeOf(Math.abs(end[1] - start[1])) : 0 }
  const mark = findFreePlace(curve, boxes, taken)
  taken.push(mark)
  const [x, y] = end.map(String) as [string, string]
  return {
    path: isSame ? bulgePath(curve) : (drawLink.digits(1)(curve) ?? ''),
    head: `M${String(round(tip))},${y}L${x},${String(round(end[1] - 4))}V${String(round(end[1] + 4))}Z`,
    mark: [round(mark[0]), round(mark[1])],
  }
}

/** The farther apart two nodes of a column, the wider the arc between them, so that arcs can be told apart. */
function bulgeOf(span: number): number {
  const LEAST = 16
  const MOST = 38
  return Math.min(MOST, LEAST + span / 8)
}

function bulgePath({ start, end, bulge }: Curve): string {
  const out = round(Math.max(start[0], end[0]) + bulge)
  return `M${String(start[0])},${String(start[1])}C${String(out)},${String(start[1])},${String(out)},${String(end[1])},${String(end[0])},${String(end[1])}`
}
