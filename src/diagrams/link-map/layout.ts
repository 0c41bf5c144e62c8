import { findState } from '../../domain/evidence-graph.ts'
import { signs } from '../signs.ts'
import type { Ground } from './ground.ts'
import type { LinkMapScene, MapEdge, PlacedEdge } from './scene.ts'
import { listShown, type LinkMapView } from './view.ts'

/**
 * What a reader sees on the ground of a map: links that the lens does not have, or that the filters hide, are left out;
 * what is chosen stands out. Nothing moves from one view to another.
 */
export function layoutLinkMap(ground: Ground, view: LinkMapView): LinkMapScene {
  const { width, height, lanes, boxes, lineById, graph } = ground
  const shown = listShown(graph, view)
  const isNear = (edge: MapEdge): boolean =>
    edge.id === view.edge || [edge.from, edge.to].includes(view.node) || edge.claims.includes(view.claim)
  const near = shown.filter(isNear)
  const nearIds = new Set(near.flatMap(({ from, to }) => [from, to]))
  const linkedIds = new Set(shown.flatMap(({ from, to }) => [from, to]))
  const hasChoice = near.length > 0

  const edges = shown.flatMap((edge): PlacedEdge[] => {
    const line = lineById.get(edge.id)
    const state = findState(edge, view.lens, view.pair)
    const emphasis = edge.id === view.edge ? 'chosen' : hasChoice && !isNear(edge) ? 'quiet' : ''
    return line ? [{ id: edge.id, state, sign: signs[state], emphasis, ...line }] : []
  })
  const nodes = boxes.map((box) => {
    const isQuiet = hasChoice ? !nearIds.has(box.id) : !linkedIds.has(box.id)
    return { ...box, emphasis: box.id === view.node ? 'chosen' : isQuiet ? 'quiet' : '' } as const
  })
  return { width, height, lanes, nodes, edges }
}
