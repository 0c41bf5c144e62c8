import type { Change, Lens, LinkEdge, LinkGraph, Status } from '../schemas/link-graph.ts'

/** What a reader looks at: one of the three lenses, or what became of each link between the first and the last. */
export type LinkLens = Lens | 'difference'

/** How a link stands under a lens. */
export type LinkState = Status | Change

/** The state of a link under a lens. */
export function findState(edge: LinkEdge, lens: LinkLens): LinkState {
  return lens === 'difference' ? findChange(edge) : edge[lens]
}

/** What became of a link between the claim of October 2015 and the evidence today. */
export function findChange({
  claimed2015,
  evidenceNow,
}: Pick<LinkEdge, 'claimed2015' | 'evidenceNow'>): Change {
  const wasClaimed = claimed2015 !== 'absent'
  if (evidenceNow === 'documented') return wasClaimed ? 'stands' : 'came-to-light'
  if (evidenceNow === 'claimed' || evidenceNow === 'disputed') return 'open'
  return wasClaimed ? 'fell-away' : 'absent'
}

/** How many links have each state under a lens. */
export function countStates(edges: readonly LinkEdge[], lens: LinkLens): Partial<Record<LinkState, number>> {
  const counts: Partial<Record<LinkState, number>> = {}
  for (const edge of edges) {
    const state = findState(edge, lens)
    counts[state] = (counts[state] ?? 0) + 1
  }
  return counts
}

/** A link for reading: "Alipay payments → Sesame Credit", without the soft hyphens that labels carry for the picture. */
export function formatEdge({ from, to }: Pick<LinkEdge, 'from' | 'to'>, { nodes }: LinkGraph): string {
  const labelOf = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id
  return `${labelOf(from)} → ${labelOf(to)}`.replaceAll('\u00AD', '')
}
