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

/** The links that the account has and the filters let through: those with a chosen state and an end in a chosen band. */
export function listShown({ nodes, edges, scales }: MapGraph, view: LinkMapView): MapEdge[] {
  const { states, bands } = view
  const ids = new Set(nodes.filter(({ band }) => bands.includes(band)).map(({ id }) => id))
  return edges.filter(
    (edge) => states.includes(findState(edge, view, scales)) && (ids.has(edge.from) || ids.has(edge.to)),
  )
}
