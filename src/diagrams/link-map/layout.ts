import { findState } from '../../domain/evidence-graph.ts'
import { findFocus } from '../../domain/link-focus.ts'
import { buildGround, type Ground } from './ground.ts'
import type { Context, LinkMapScene, MapEdge, MapGraph, PlacedEdge } from './scene.ts'
import { listShown, type LinkMapView } from './view.ts'

/**
 * What a reader sees on the ground of a map: links that the lens does not have, or that the filters hide, are left out;
 * what is chosen stands out. Nothing moves from one view to another.
 */
export function layoutLinkMap(ground: Ground, view: LinkMapView): LinkMapScene {
  return ground.context ? layoutFocus(ground, ground.context, view) : layoutWhole(ground, view)
}

/** Of a large map: all names as small marks, and below them the links that the view is about, as a small map. */
function layoutFocus({ graph, width }: Ground, context: Context, view: LinkMapView): LinkMapScene {
  const { part, node } = selectFocus(graph, view)
  const drawn = new Set(part.nodes.map(({ id }) => id))
  const scene = layoutWhole(buildGround(part, width), { ...view, node })
  const dots = context.dots.map((dot) => {
    const emphasis = dot.id === node ? 'chosen' : drawn.has(dot.id) ? 'near' : ''
    return { ...dot, emphasis } as const
  })
  const of = [node, ...part.edges.map(({ id }) => id)].join(' ')
  return { ...scene, height: context.height + scene.height, context: { ...context, dots, of } }
}

/** The part of a large map that a view is about, and the node that it is drawn around, if it is one. */
export function selectFocus(graph: MapGraph, view: LinkMapView): { part: MapGraph; node: string } {
  const { node, edges } = findFocus(graph, listShown(graph, view), view)
  const ends = new Set([node, ...edges.flatMap(({ from, to }) => [from, to])])
  return { part: { ...graph, nodes: graph.nodes.filter(({ id }) => ends.has(id)), edges }, node }
}

function layoutWhole(ground: Ground, view: LinkMapView): LinkMapScene {
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
    const state = findState(edge, view, graph.scales)
    const emphasis = edge.id === view.edge ? 'chosen' : hasChoice && !isNear(edge) ? 'quiet' : ''
    if (!line || state === 'absent') return []
    return [{ id: edge.id, state, sign: graph.scales.states[state].sign, emphasis, ...line }]
  })
  const nodes = boxes.map((box) => {
    const isQuiet = hasChoice ? !nearIds.has(box.id) : !linkedIds.has(box.id)
    return { ...box, emphasis: box.id === view.node ? 'chosen' : isQuiet ? 'quiet' : '' } as const
  })
  return { width, height, lanes, nodes, edges }
}
