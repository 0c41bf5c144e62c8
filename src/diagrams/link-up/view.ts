import type { View } from '../../domain/diagram-view.ts'
import type { PathRow } from '../../domain/link-path-matrix.ts'
import { findDirect, findOneWayPaths, type LinkPath } from '../../domain/link-paths.ts'
import { findLastLens, listLenses } from '../../domain/link-scales.ts'
import type { Lens } from '../../schemas/scales.ts'
import type { LinkUpGraph } from './scene.ts'

/** How many paths are drawn at most; so many can be taken in at once, and the list of paths holds all. */
const MOST_DRAWN = 6

/** What one reader looks at: a pair under a lens, and the chosen link or name among what is drawn. */
export interface LinkUpView {
  lens: Lens
  data: string
  consequence: string
  /** Id of a link or a node, or "". */
  chosen: string
}

/** Reads the view out of checked address fields (see diagram-grammars.ts). */
export function buildLinkUpView(view: View): LinkUpView {
  return {
    lens: view['lens'] as Lens,
    data: view['data'] ?? '',
    consequence: view['consequence'] ?? '',
    chosen: view['edge'] ? view['edge'] : (view['node'] ?? ''),
  }
}

/** All paths of the pair along which data could go, strongest first. */
export function listPaths(graph: LinkUpGraph, { lens, data, consequence }: LinkUpView): LinkPath[] {
  return findOneWayPaths(graph, lens, data, consequence)
}

/** The paths that are drawn: the strongest ones, and in any case the direct link. */
export function listDrawn(paths: readonly LinkPath[]): LinkPath[] {
  const direct = findDirect(paths)
  const first = paths.slice(0, MOST_DRAWN)
  return !direct || first.includes(direct) ? first : [...first.slice(0, -1), direct]
}

/** The ids of the nodes along a path, from data to consequence. */
export function listNodeIds({ edges }: Pick<LinkPath, 'edges'>): string[] {
  return [...edges.slice(0, 1).map(({ from }) => from), ...edges.map(({ to }) => to)]
}

/**
 * The links that lie on some path of some pair out of these rows, under any lens; and for each node, on how many such paths
 * of the last account it lies.
 */
export function listUsed(
  graph: LinkUpGraph,
  rows: readonly Pick<PathRow, 'from' | 'cells'>[],
): {
  edgeIds: Set<string>
  pathsByNode: Map<string, number>
} {
  const pairs = rows.flatMap(({ from, cells }) => cells.map(({ to }) => [from.id, to.id] as const))
  const edgeIds = new Set<string>()
  const last = findLastLens(graph.scales)
  const pathsByNode = new Map<string, number>()
  for (const [from, to] of pairs)
    for (const lens of listLenses(graph.scales))
      for (const path of findOneWayPaths(graph, lens, from, to)) {
        for (const { id } of path.edges) edgeIds.add(id)
        for (const id of listNodeIds(path))
          pathsByNode.set(id, (pathsByNode.get(id) ?? 0) + Number(lens === last))
      }
  return { edgeIds, pathsByNode }
}
