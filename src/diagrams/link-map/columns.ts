import { roles } from '../../schemas/scales.ts'
import { LETTER_WIDTH, LINE_HEIGHT } from '../marks.ts'
import { wrapLabel } from '../text.ts'
import { findSides } from './ports.ts'
import { LANE_FOOT, LANE_HEAD, NODE_PADDING, round, type MapGraph, type Stacked } from './scene.ts'

type MapNode = MapGraph['nodes'][number]

/** Room to the left of the first column, and to the right of the last for arcs inside it. */
const LEFT = 6
const RIGHT = 34
const WIDEST_NODE = 128
/** Room between columns: enough for the tracks of the links and their signs. */
const LEAST_GAP = 60
const NODE_GAP = 12
/** Height of a box for each link at one of its sides. */
const PORT = 7
const SWEEPS = 8

/**
 * The map for a wide page: three columns (data, systems, consequences) and one lane for each band. Nodes inside a cell
 * are ordered by the mean height of their neighbours (barycentre method, Sugiyama 1981), over all links, so that a node
 * keeps its place when the lens changes.
 */
export function stackColumns(graph: MapGraph, width: number): Stacked {
  const { nodeWidth, step } = findColumns(width)
  const degreeById = countSides(graph)
  const { bands } = graph.scales
  let stacked = stack(graph.nodes, bands, nodeWidth, step, degreeById)
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    stacked = stack(orderByNeighbours(graph, stacked.placed), bands, nodeWidth, step, degreeById)
  return stacked
}

/** How wide a box is at a width, and where the columns begin, a step apart. */
export function findColumns(width: number): { nodeWidth: number; step: number; lefts: number[] } {
  const nodeWidth = Math.min(WIDEST_NODE, (width - LEFT - RIGHT - 2 * LEAST_GAP) / roles.length)
  const step = (width - LEFT - RIGHT - nodeWidth) / (roles.length - 1)
  return { nodeWidth, step, lefts: roles.map((_, i) => LEFT + i * step) }
}

/** Puts the nodes into their cells in the order given; a lane is as high as its fullest cell. */
function stack(
  ordered: readonly MapNode[],
  bands: MapGraph['scales']['bands'],
  width: number,
  step: number,
  degreeById: ReadonlyMap<string, number>,
): Stacked {
  const placed: Stacked['placed'] = []
  const lanes: Stacked['lanes'] = []
  const letters = Math.floor((width - NODE_PADDING) / LETTER_WIDTH)
  let top = 0
  for (const [band, word] of Object.entries(bands)) {
    const cells = roles.map((role) =>
      ordered
        .filter((node) => node.band === band && node.role === role)
        .map((node) => {
          const lines = wrapLabel(node.label, letters)
          const label = lines.length * LINE_HEIGHT + NODE_PADDING
          return { node, lines, height: Math.max(label, PORT * ((degreeById.get(node.id) ?? 0) + 1)) }
        }),
    )
    if (cells.every((cell) => cell.length === 0)) continue
    const heightOf = (cell: { height: number }[]): number =>
      cell.reduce((sum, { height }) => sum + height, 0) + Math.max(0, cell.length - 1) * NODE_GAP
    const inner = Math.max(...cells.map(heightOf))
    cells.forEach((cell, column) => {
      let y = top + LANE_HEAD + (inner - heightOf(cell)) / 2
      for (const { node, lines, height } of cell) {
        const { id, role } = node
        const x = round(LEFT + column * step)
        placed.push({ key: id, id, band, role, x, y: round(y), width: round(width), height, lines })
        y += height + NODE_GAP
      }
    })
    const height = LANE_HEAD + inner + LANE_FOOT
    lanes.push({ band, word, y: round(top), height: round(height) })
    top += height
  }
  const columns = roles.map((_, i) => ({ left: LEFT + i * step, right: LEFT + i * step + width }))
  return { placed, columns, lanes, height: round(top) }
}

/** The most links at one side of each node. */
function countSides(graph: MapGraph): Map<string, number> {
  const counts = { left: new Map<string, number>(), right: new Map<string, number>() }
  for (const edge of graph.edges) {
    const sides = findSides(graph, edge)
    for (const [id, side] of [[edge.from, sides[0]] as const, [edge.to, sides[1]] as const])
      counts[side].set(id, (counts[side].get(id) ?? 0) + 1)
  }
  return new Map(
    graph.nodes.map(({ id }) => [id, Math.max(counts.left.get(id) ?? 0, counts.right.get(id) ?? 0)]),
  )
}

/** The nodes by the mean height of their neighbours; ties by id. */
function orderByNeighbours(graph: MapGraph, placed: Stacked['placed']): MapNode[] {
  const middleById = new Map(placed.map((node) => [node.id, node.y + node.height / 2]))
  const nearById = Map.groupBy(
    graph.edges.flatMap(({ from, to }) => [
      { id: from, other: to },
      { id: to, other: from },
    ]),
    ({ id }) => id,
  )
  const meanOf = (id: string): number => {
    const heights = (nearById.get(id) ?? []).map(({ other }) => middleById.get(other) ?? 0)
    return heights.length > 0
      ? heights.reduce((sum, height) => sum + height, 0) / heights.length
      : (middleById.get(id) ?? 0)
  }
  const heightById = new Map(graph.nodes.map(({ id }) => [id, meanOf(id)]))
  const heightOf = ({ id }: MapNode): number => heightById.get(id) ?? 0
  return graph.nodes.toSorted((a, b) => heightOf(a) - heightOf(b) || (a.id < b.id ? -1 : 1))
}
