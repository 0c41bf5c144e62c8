import type { Change, Lens, LinkState, LinkLens, Status } from '../schemas/scales.ts'
import type { LinkEdge, LinkGraph } from '../schemas/link-graph.ts'

/** Two accounts to compare, the earlier one first. */
export type LensPair = readonly [from: Lens, to: Lens]

/** The comparison shown unless a reader chooses another: the claim of October 2015 and the evidence today. */
export const FIRST_AND_LAST: LensPair = ['claimed2015', 'evidenceNow']

/** The state of a link under a lens; for the difference, what became of it between two accounts. */
export function findState(
  edge: Readonly<Record<Lens, Status>>,
  lens: LinkLens,
  pair: LensPair = FIRST_AND_LAST,
): LinkState {
  return lens === 'difference' ? findChange(edge[pair[0]], edge[pair[1]]) : edge[lens]
}

/** What became of a link that stood one way in an earlier account and another way in a later one. */
export function findChange(before: Status, after: Status): Change {
  const wasThere = before !== 'absent'
  if (after === 'documented') return wasThere ? 'stands' : 'came-to-light'
  if (after === 'claimed' || after === 'disputed') return 'open'
  return wasThere ? 'fell-away' : 'absent'
}

/** How many links have each state under a lens. */
export function countStates(
  edges: readonly Readonly<Record<Lens, Status>>[],
  lens: LinkLens,
  pair: LensPair = FIRST_AND_LAST,
): Partial<Record<LinkState, number>> {
  const counts: Partial<Record<LinkState, number>> = {}
  for (const edge of edges) {
    const state = findState(edge, lens, pair)
    counts[state] = (counts[state] ?? 0) + 1
  }
  return counts
}

/** The part of the graph made of some links: these, and the nodes at their ends. */
export function selectPart(graph: LinkGraph, isPart: (edge: LinkEdge) => boolean): LinkGraph {
  const edges = graph.edges.filter(isPart)
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { nodes: graph.nodes.filter(({ id }) => ends.has(id)), edges }
}

/** The part of the graph around some bands: every link that begins or ends in one of them. */
export function selectBands(graph: LinkGraph, bands: readonly string[]): LinkGraph {
  const ids = new Set(graph.nodes.filter(({ band }) => bands.includes(band)).map(({ id }) => id))
  return selectPart(graph, ({ from, to }) => ids.has(from) || ids.has(to))
}

/** What a picture needs to know of a link: its ends, its words, and how it stands under each lens. */
export type EdgeCore = Pick<LinkEdge, 'id' | 'from' | 'to' | 'label' | Lens>

/** Leaves out of a link what only its row in a table tells. */
export function pickEdge({ id, from, to, label, claimed2015, checked2015, evidenceNow }: LinkEdge): EdgeCore {
  return { id, from, to, label, claimed2015, checked2015, evidenceNow }
}

/** A link for reading: "Alipay payments → Sesame Credit", without the soft hyphens that labels carry for the picture. */
export function formatEdge(
  { from, to }: Pick<LinkEdge, 'from' | 'to'>,
  { nodes }: { nodes: readonly { id: string; label: string }[] },
): string {
  const labelOf = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id
  return formatLabel(`${labelOf(from)} → ${labelOf(to)}`)
}

/** A label for reading: without the soft hyphens that allow the picture to divide it. */
export function formatLabel(label: string): string {
  return label.replaceAll('\u00AD', '')
}
