import { oncePer } from '../../domain/once.ts'
import { roles } from '../../schemas/scales.ts'
import type { Box, MapEdge, MapGraph } from './scene.ts'

export type Side = 'left' | 'right'

/** At which side of their boxes a link begins and ends: it leads to the next column, back, or stays in its own. */
export function findSides(graph: MapGraph, { from, to }: MapEdge): readonly [Side, Side] {
  const columnById = findColumns(graph)
  const columnOf = (id: string): number => columnById.get(id) ?? 0
  const step = columnOf(to) - columnOf(from)
  return [step < 0 ? 'left' : 'right', step > 0 ? 'left' : 'right']
}

const findColumns = oncePer(
  ({ nodes }: MapGraph) => new Map(nodes.map(({ id, role }) => [id, roles.indexOf(role)])),
)

/** Heights at which each link leaves and enters: the ends at one side of a box share it, ordered by where they lead. */
export function placePorts(
  graph: MapGraph,
  boxById: ReadonlyMap<string, Box>,
): Map<string, [number, number]> {
  const ends = graph.edges.flatMap((edge) => {
    const sides = findSides(graph, edge)
    return [
      { id: edge.id, end: 0, box: edge.from, other: edge.to, side: sides[0] },
      { id: edge.id, end: 1, box: edge.to, other: edge.from, side: sides[1] },
    ]
  })
  const middleOf = (id: string): number => {
    const box = boxById.get(id)
    return box ? box.y + box.height / 2 : 0
  }
  const ports = new Map<string, [number, number]>(graph.edges.map(({ id }) => [id, [0, 0]]))
  for (const group of Map.groupBy(ends, ({ box, side }) => `${box} ${side}`).values()) {
    const sorted = group.toSorted((a, b) => middleOf(a.other) - middleOf(b.other) || (a.id < b.id ? -1 : 1))
    sorted.forEach(({ id, end, box: boxId }, i) => {
      const box = boxById.get(boxId)
      const pair = ports.get(id)
      if (box && pair) pair[end] = box.y + (box.height * (i + 1)) / (sorted.length + 1)
    })
  }
  return ports
}
