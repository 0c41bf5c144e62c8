import { findState, type LensPair } from '../../domain/evidence-graph.ts'
import { splitValues, type View } from '../../domain/diagram-view.ts'
import type { Lens, LinkLens } from '../../schemas/scales.ts'
import type { MapEdge, MapGraph } from './scene.ts'

/** What one reader looks at on the link map. */
export interface LinkMapView {
  lens: LinkLens
  /** The two accounts that the difference compares. */
  pair: LensPair
  /** The chosen link, or the chosen node, or the claim whose links are chosen; at most one is not "". */
  edge: string
  node: string
  claim: string
  /** Bands and states that the filters let through. */
  bands: readonly string[]
  states: readonly string[]
}

/** Reads the view out of checked address fields (see diagram-grammars.ts). */
export function buildLinkMapView(view: View): LinkMapView {
  const { edge = '', node = '', claim = '' } = view
  return {
    lens: (view['lens'] ?? 'difference') as LinkLens,
    pair: [view['from'] as Lens, view['to'] as Lens],
    edge,
    node: edge ? '' : node,
    claim: edge || node ? '' : claim,
    bands: splitValues(view['bands']),
    states: splitValues(view['states']),
  }
}

/** The links with an end in a chosen band, whatever the filter of states lets through. */
export function listInBands({ nodes, edges }: MapGraph, { bands }: Pick<LinkMapView, 'bands'>): MapEdge[] {
  const ids = new Set(nodes.filter(({ band }) => bands.includes(band)).map(({ id }) => id))
  return edges.filter(({ from, to }) => ids.has(from) || ids.has(to))
}

/** The links that the account has and the filters let through: those with a chosen state and an end in a chosen band. */
export function listShown(graph: MapGraph, view: LinkMapView): MapEdge[] {
  return listInBands(graph, view).filter((edge) => view.states.includes(findState(edge, view, graph.scales)))
}
