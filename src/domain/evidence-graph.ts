import type { LinkEdge } from '../schemas/link-graph.ts'
import type { Lens, LinkLens, LinkState, Status } from '../schemas/scales.ts'
import { findLastLens, listLenses, type LinkGraph, type LinkScales } from './link-scales.ts'

/** Two accounts to compare, the earlier one first. */
export type LensPair = readonly [from: Lens, to: Lens]

/** An account to look at, or what became of each link between two: the first and the last unless said otherwise. */
export interface Looked {
  lens: LinkLens
  pair?: LensPair
}

/** How a link stands in each account; one that says nothing of it does not have it. */
type Standing = Readonly<Partial<Record<Lens, Status>>>

/** The state of a link under a lens; for the difference, what became of it between two accounts. */
export function findState(edge: Standing, { lens, pair }: Looked, scales: LinkScales): LinkState {
  const [before, after] = pair ?? findEnds(scales)
  return lens === 'difference'
    ? findChange(edge[before] ?? 'absent', edge[after] ?? 'absent', scales)
    : (edge[lens] ?? 'absent')
}

/** The first account and the last: what they make of a link is what became of it. */
export function findEnds(scales: Pick<LinkScales, 'lenses'>): LensPair {
  return [listLenses(scales)[0] as Lens, findLastLens(scales)]
}

/** The first account and the last in running text: "the claim of October 2015 and the evidence today". */
export function formatEnds(scales: Pick<LinkGraph['scales'], 'lenses'>, between: 'and' | 'to'): string {
  const [first, last] = findEnds(scales)
  return `${scales.lenses[first].said} ${between} ${scales.lenses[last].said}`
}

/**
 * What became of a link that stood one way in an earlier account and another way in a later one. Where the later one does
 * not show it, its status there says so: that there is no evidence for a link is never told as if it were ruled out.
 */
export function findChange(before: Status, after: Status, { states }: Pick<LinkScales, 'states'>): LinkState {
  const wasThere = before !== 'absent'
  if (after === 'absent') return wasThere ? 'not-addressed' : 'absent'
  if (states[after].counts !== 'shown') return after
  return wasThere ? 'stands' : 'came-to-light'
}

/** How many links have each state under a lens. */
export function countStates(
  edges: readonly Standing[],
  looked: Looked,
  scales: LinkScales,
): Partial<Record<LinkState, number>> {
  const counts: Partial<Record<LinkState, number>> = {}
  for (const edge of edges) {
    const state = findState(edge, looked, scales)
    counts[state] = (counts[state] ?? 0) + 1
  }
  return counts
}

/** The part of the graph made of some links: these, and the nodes at their ends. */
export function selectPart(graph: LinkGraph, isPart: (edge: LinkEdge) => boolean): LinkGraph {
  const edges = graph.edges.filter(isPart)
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { ...graph, nodes: graph.nodes.filter(({ id }) => ends.has(id)), edges }
}

/** The part of the graph around some bands: every link that begins or ends in one of them. */
export function selectBands(graph: LinkGraph, bands: readonly string[]): LinkGraph {
  const ids = new Set(graph.nodes.filter(({ band }) => bands.includes(band)).map(({ id }) => id))
  return selectPart(graph, ({ from, to }) => ids.has(from) || ids.has(to))
}

/** What we know of a link, and that it is oversight, where it is. */
export function formatNote({ note, oversight }: Pick<LinkEdge, 'note' | 'oversight'>): string {
  return oversight
    ? `${note} This is oversight: it carries no data about people, and no chain goes along it.`
    : note
}

/** What a picture needs to know of a link: its ends, its words, and how it stands in the accounts that have it. */
export type EdgeCore = Pick<LinkEdge, 'id' | 'from' | 'to' | 'label'> & Standing

/** Leaves out of a link what only its row in a table tells, and the accounts that do not have it. */
export function pickEdge(edge: LinkEdge, scales: Pick<LinkScales, 'lenses'>): EdgeCore {
  const { id, from, to, label } = edge
  const lenses = listLenses(scales).filter((lens) => edge[lens] !== 'absent')
  return { id, from, to, label, ...Object.fromEntries(lenses.map((lens) => [lens, edge[lens]])) }
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
