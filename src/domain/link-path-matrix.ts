import type { Lens, Role, Status } from '../schemas/scales.ts'
import { listLenses, type LinkScales } from './link-scales.ts'
import { oncePer } from './once.ts'
import {
  findDirect,
  findPaths,
  findStrength,
  findTurn,
  type LinkPath,
  type PathGraph,
  type PathNode,
} from './link-paths.ts'

/** How many ways there are, and the strength of the best one. */
export interface PathTally {
  strength: Status
  count: number
}

/** All ways; those among them that nowhere turn back; and the link from one end straight to the other, if there is one. */
export interface PathCellTally extends PathTally {
  oneWay: PathTally & {
    /** The best of these ways; left out where there is none. */
    best?: LinkPath | undefined
  }
  direct: Status
}

/** What joins one kind of data with one consequence. */
export interface PathCell {
  to: PathNode
  byLens: Record<Lens, PathCellTally>
}

/** All consequences of one kind of data. */
export interface PathRow {
  from: PathNode
  cells: PathCell[]
}

/** The central question, for all pairs: a row for every kind of data, a cell for every consequence. */
export const buildPathMatrix = oncePer((graph: PathGraph & { scales: LinkScales }): PathRow[] => {
  const nodesOf = (role: Role): PathNode[] => graph.nodes.filter((node) => node.role === role)
  const tally = (lens: Lens, from: string, to: string): PathCellTally => {
    const paths = findPaths(graph, lens, from, to)
    const oneWay = paths.filter((path) => findTurn(path, graph) === undefined)
    return {
      ...countPaths(paths),
      oneWay: { ...countPaths(oneWay), best: oneWay[0] },
      direct: findDirect(paths)?.strength ?? 'absent',
    }
  }
  return nodesOf('data').map((from) => ({
    from,
    cells: nodesOf('consequence').map((to) => ({
      to,
      byLens: Object.fromEntries(
        listLenses(graph.scales).map((lens) => [lens, tally(lens, from.id, to.id)]),
      ) as PathCell['byLens'],
    })),
  }))
})

function countPaths(paths: readonly LinkPath[]): PathTally {
  return { strength: findStrength(paths), count: paths.length }
}
