import { bands, type Band, type LinkGraph, type LinkNode } from '../../schemas/link-graph.ts'
import { wrapLabel } from '../text.ts'

export interface PlacedNode {
  id: string
  band: Band
  role: LinkNode['role']
  x: number
  y: number
  width: number
  height: number
  lines: string[]
}

export const ROLES = ['data', 'system', 'consequence'] as const
export const SIDE = 6
const LINE = 15
/** Mean width of a letter at 12 px. */
const LETTER = 6.4
const NODE_PADDING = 12
const NODE_GAP = 12
const LANE_HEAD = 22
const LANE_FOOT = 14

/** Nodes in their places, the lanes they stand in, and the height of it all. */
export interface Stacked {
  placed: PlacedNode[]
  lanes: { band: Band; y: number; height: number }[]
  height: number
}

/** Puts the nodes into their cells in the order given; a lane is as high as its fullest cell. */
export function stack(ordered: readonly LinkNode[], width: number, step: number): Stacked {
  const placed: PlacedNode[] = []
  const lanes: Stacked['lanes'] = []
  let top = 0
  for (const band of bands) {
    const cells = ROLES.map((role) =>
      ordered
        .filter((node) => node.band === band && node.role === role)
        .map((node) => ({ node, lines: wrapLabel(node.label, Math.floor((width - NODE_PADDING) / LETTER)) })),
    )
    const heightOf = (cell: { lines: string[] }[]): number =>
      cell.reduce((sum, { lines }) => sum + lines.length * LINE + NODE_PADDING, 0) +
      Math.max(0, cell.length - 1) * NODE_GAP
    const inner = Math.max(...cells.map(heightOf))
    cells.forEach((cell, column) => {
      let y = top + LANE_HEAD + (inner - heightOf(cell)) / 2
      for (const { node, lines } of cell) {
        const height = lines.length * LINE + NODE_PADDING
        const { id, role } = node
        placed.push({
          id,
          band,
          role,
          x: round(SIDE + column * step),
          y: round(y),
          width: round(width),
          height,
          lines,
        })
        y += height + NODE_GAP
      }
    })
    const height = LANE_HEAD + inner + LANE_FOOT
    lanes.push({ band, y: round(top), height: round(height) })
    top += height
  }
  return { placed, lanes, height: top }
}

/** The nodes by the mean height of their neighbours: the barycentre method. */
export function orderByNeighbours(graph: LinkGraph, placed: readonly PlacedNode[]): LinkNode[] {
  const middleById = new Map(placed.map((node) => [node.id, node.y + node.height / 2]))
  const meanOf = (id: string): number => {
    const near = graph.edges.flatMap((edge) =>
      edge.from === id ? [edge.to] : edge.to === id ? [edge.from] : [],
    )
    const heights = near.map((other) => middleById.get(other) ?? 0)
    return heights.length > 0
      ? heights.reduce((sum, height) => sum + height, 0) / heights.length
      : (middleById.get(id) ?? 0)
  }
  return graph.nodes.toSorted((a, b) => meanOf(a.id) - meanOf(b.id) || a.id.localeCompare(b.id))
}

/** To one decimal: as fine as a screen shows. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}
