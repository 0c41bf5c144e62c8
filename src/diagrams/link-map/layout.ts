import { linkHorizontal } from 'd3-shape'
import { findState, type LinkLens, type LinkState } from '../../domain/evidence-graph.ts'
import type { Band, LinkEdge, LinkGraph } from '../../schemas/link-graph.ts'
import { orderByNeighbours, ROLES, round, SIDE, stack, type PlacedNode } from './columns.ts'
import { findFreePlace, type Curve, type Point } from './curve.ts'

/** What one reader looks at; `width` in CSS pixels. */
export interface LinkMapView {
  lens: LinkLens
  width: number
}

export interface PlacedEdge {
  id: string
  state: LinkState
  path: string
  /** The head of the arrow, as a path. */
  head: string
  /** Middle of the sign that says the state without colour. */
  mark: Point
  sign: string
}

/** Where everything goes, in CSS pixels from the top left corner, rounded to one decimal. */
export interface LinkMapScene {
  width: number
  height: number
  lanes: { band: Band; y: number; height: number }[]
  nodes: PlacedNode[]
  edges: PlacedEdge[]
}

/** Room to the right of the last column for arcs inside it. */
const RIGHT = 46
const WIDEST_NODE = 190
/** Room between columns: enough for a curve and its sign. */
const LEAST_GAP = 30
const SWEEPS = 8
const HEAD = 6
export const signs: Readonly<Record<LinkState, string>> = {
  documented: '●',
  claimed: '?',
  disputed: '≠',
  'no-evidence': '○',
  'ruled-out': '✕',
  absent: '',
  stands: '●',
  open: '?',
  'fell-away': '✕',
  'came-to-light': '+',
}

/**
 * Lays the graph out in three columns (data, systems, consequences) and one lane for each band. Nodes inside a cell are
 * ordered by the mean height of their neighbours (barycentre method, Sugiyama 1981), over all links, so that a node
 * keeps its place when the lens changes. Links that a lens does not have are left out.
 */
export function layoutLinkMap(graph: LinkGraph, { lens, width }: LinkMapView): LinkMapScene {
  const nodeWidth = Math.min(WIDEST_NODE, (width - SIDE - RIGHT - 2 * LEAST_GAP) / ROLES.length)
  const step = (width - SIDE - RIGHT - nodeWidth) / (ROLES.length - 1)
  let nodes = stack(graph.nodes, nodeWidth, step)
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    nodes = stack(orderByNeighbours(graph, nodes.placed), nodeWidth, step)
  const nodeById = new Map(nodes.placed.map((node) => [node.id, node]))
  const taken: Point[] = []
  const edges = graph.edges.flatMap((edge) => {
    const from = nodeById.get(edge.from)
    const to = nodeById.get(edge.to)
    const state = findState(edge, lens)
    return from && to && state !== 'absent' ? [placeEdge(edge, state, from, to, nodes.placed, taken)] : []
  })
  return { width, height: round(nodes.height), lanes: nodes.lanes, nodes: nodes.placed, edges }
}

const drawLink = linkHorizontal<Curve, Point>()
  .source(({ start }) => start)
  .target(({ end }) => end)
  .x(([x]) => x)
  .y(([, y]) => y)

function placeEdge(
  edge: LinkEdge,
  state: LinkState,
  from: PlacedNode,
  to: PlacedNode,
  nodes: readonly PlacedNode[],
  taken: Point[],
): PlacedEdge {
  const isForward = to.x > from.x
  const isSame = to.x === from.x
  const startX = isForward || isSame ? from.x + from.width : from.x
  const endX = isForward ? to.x : to.x + to.width
  const pointsRight = isForward
  const start: Point = [round(startX), round(from.y + from.height / 2)]
  const end: Point = [round(endX + (pointsRight ? -HEAD : HEAD)), round(to.y + to.height / 2)]
  const curve: Curve = { start, end, bulge: isSame ? bulgeOf(Math.abs(end[1] - start[1])) : 0 }
  const mark = findFreePlace(curve, nodes, taken)
  taken.push(mark)
  const path = isSame ? bulgePath(curve) : (drawLink.digits(1)(curve) ?? '')
  const tip = round(end[0] + (pointsRight ? HEAD : -HEAD))
  const head = `M${String(tip)},${String(end[1])}L${String(end[0])},${String(round(end[1] - 4))}V${String(round(end[1] + 4))}Z`
  return {
    id: edge.id,
    state,
    path,
    head,
    mark: [round(mark[0]), round(mark[1])],
    sign: signs[state],
  }
}

/** The farther apart two nodes of a column, the wider the arc between them, so that arcs can be told apart. */
function bulgeOf(span: number): number {
  const LEAST = 18
  const MOST = 44
  return Math.min(MOST, LEAST + span / 8)
}

function bulgePath({ start, end, bulge }: Curve): string {
  const out = round(Math.max(start[0], end[0]) + bulge)
  return `M${String(start[0])},${String(start[1])}C${String(out)},${String(start[1])},${String(out)},${String(end[1])},${String(end[0])},${String(end[1])}`
}
