import { countStates, formatEdge, formatLabel, type LensPair } from '../../domain/evidence-graph.ts'
import { findFocus, isLargeGraph } from '../../domain/link-focus.ts'
import type { Lens, LinkLens, LinkState } from '../../schemas/scales.ts'
import type { MapGraph } from './scene.ts'
import { listShown, type LinkMapView } from './view.ts'

/** How the accounts are called in running sentences. */
const ACCOUNTS: Readonly<Record<Lens, string>> = {
  claimed2015: 'the claim of October 2015',
  checked2015: 'the checks of late 2015',
  evidenceNow: 'the evidence today',
}

type Edges = MapGraph['edges']

/** The takeaway of the map under a lens: one sentence with its counts. */
export function formatTitle(edges: Edges, lens: LinkLens, pair: LensPair): string {
  const counts = countStates(edges, lens, pair)
  const count = (state: LinkState): string => String(counts[state] ?? 0)
  const all = String(edges.length)
  const verb = (state: LinkState, one: string, more: string): string =>
    `${count(state)} ${counts[state] === 1 ? one : more}`
  switch (lens) {
    case 'claimed2015':
      return counts.claimed === edges.length
        ? `In October 2015 all ${all} links on this map were claimed; those who claimed them showed none`
        : `In October 2015 ${count('claimed')} of the ${all} links on this map were claimed and ${count('documented')} documented`
    case 'checked2015':
      return `By the end of 2015 the checks counted ${count('documented')} of ${all} links as documented and ruled out ${count('ruled-out')}`
    case 'evidenceNow':
      return `Today ${verb('documented', `of ${all} links is`, `of ${all} links are`)} documented; ${verb('no-evidence', 'has', 'have')} no evidence and ${verb('ruled-out', 'is', 'are')} ruled out`
    case 'difference': {
      const open = counts.open ? `; ${verb('open', 'is', 'are')} open` : ''
      return `Between ${ACCOUNTS[pair[0]]} and ${ACCOUNTS[pair[1]]}, ${verb('stands', 'link stands', 'links stand')}, ${count('fell-away')} fell away and ${count('came-to-light')} came to light${open}`
    }
  }
}

/** How many links are drawn and why not all, and which of them stand out. */
export function formatDrawn(graph: MapGraph, view: LinkMapView): string {
  if (isLargeGraph(graph)) return formatFocus(graph, view)
  const { lens, pair, claim } = view
  const shown = listShown(graph, view)
  const all = graph.edges.length
  const drawn = all - (countStates(graph.edges, lens, pair).absent ?? 0)
  const others = all - drawn === 1 ? 'other is' : 'others are'
  const why = lens === 'difference' ? 'part of neither account' : 'not part of this account'
  const about = claim ? shown.filter(({ claims }) => claims.includes(claim)).length : 0
  return [
    drawn === all
      ? `All ${String(all)} links are drawn.`
      : `${String(drawn)} of ${String(all)} links are drawn; the ${others} ${why}.`,
    shown.length < drawn ? `The filters leave ${String(shown.length)}.` : '',
    claim ? `Claim ${claim} is about ${String(about)} of them; these stand out.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same for a map too large to draw all links: which are drawn, and how to see others. */
function formatFocus(graph: MapGraph, view: LinkMapView): string {
  const shown = listShown(graph, view)
  const { node, edges, count } = findFocus(graph, shown, view)
  const edge = shown.find(({ id }) => id === view.edge)
  const label = formatLabel(graph.nodes.find(({ id }) => id === node)?.label ?? '')
  const whose = view.claim
    ? `those that claim ${view.claim} is about`
    : edge
      ? `${formatEdge(edge, graph)}, and what else begins or ends there`
      : `those of ${label}${view.node ? '' : ', the name with most links'}`
  return [
    `${String(edges.length)} of the ${String(graph.edges.length)} links are drawn: ${whose}.`,
    count > edges.length ? `Another ${String(count - edges.length)} of them are left out.` : '',
    `All links of ${String(graph.nodes.length)} names cannot be told apart in one picture. Each small mark is a name; choose one to see its links.`,
  ]
    .filter(Boolean)
    .join(' ')
}
