import { fillSentence } from '../../domain/counted-sentence.ts'
import { countStates, formatEdge, formatLabel } from '../../domain/evidence-graph.ts'
import type { MapAccount } from '../../domain/link-scales.ts'
import { findFocus, isLargeGraph } from '../../domain/link-focus.ts'
import type { Strength } from '../../schemas/scales.ts'
import type { MapGraph } from './scene.ts'
import { listShown, type LinkMapView } from './view.ts'

/** The takeaway of the map: one sentence in the words of the casebook, which counts what is drawn and names the rest. */
export function formatTitle(graph: MapGraph, view: LinkMapView): string {
  const { lens, pair } = view
  const { edges, scales } = graph
  const { lenses, difference } = scales
  const all = edges.length
  const { absent = 0 } = countStates(edges, view, scales)
  const shown = listShown(graph, view)
  const counts = { ...countStates(shown, view, scales), all, absent, hidden: all - absent - shown.length }
  const { title, titleIfAll }: Omit<MapAccount, 'said'> =
    lens === 'difference' ? { title: difference } : lenses[lens]
  const only = Object.entries<string>(titleIfAll ?? {}).find(([status]) => counts[status as Strength] === all)
  return fillSentence(only?.[1] ?? title, (place) => {
    if (place === 'from' || place === 'to') return lenses[pair[place === 'from' ? 0 : 1]].said
    return counts[place as keyof typeof counts] ?? 0
  })
}

/** How many links are drawn and why not all, and which of them stand out. */
export function formatDrawn(graph: MapGraph, view: LinkMapView): string {
  if (isLargeGraph(graph)) return formatFocus(graph, view)
  const { lens, claim } = view
  const shown = listShown(graph, view)
  const all = graph.edges.length
  const drawn = all - (countStates(graph.edges, view, graph.scales).absent ?? 0)
  const others = all - drawn === 1 ? 'other is' : 'others are'
  const why = lens === 'difference' ? 'part of neither account' : 'not part of this account'
  const about = claim ? shown.filter(({ claims }) => claims.includes(claim)).length : 0
  return [
    drawn === all
      ? `All ${all} links are drawn.`
      : `${drawn} of ${all} links are drawn; the ${others} ${why}.`,
    shown.length < drawn ? `The filters leave ${shown.length}.` : '',
    claim ? `Claim ${claim} is about ${about} of them; these stand out.` : '',
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
    `${edges.length} of the ${graph.edges.length} links are drawn: ${whose}.`,
    count > edges.length ? `Another ${count - edges.length} of them are left out.` : '',
    `All links of ${graph.nodes.length} names cannot be told apart in one picture. Each small mark is a name; choose one to see its links.`,
  ]
    .filter(Boolean)
    .join(' ')
}
