import type { LinkEdge } from '../schemas/link-graph.ts'

/** Names that a map can show with all their links at once; of more it shows the links of one name, claim or link. */
export const MOST_NODES = 60

/** Whether a graph is too large for one picture of all its links. */
export function isLargeGraph({ nodes }: { nodes: readonly unknown[] }): boolean {
  return nodes.length > MOST_NODES
}

/** What a map is about at the moment: some links, and why these. */
export interface Focus<Edge> {
  /** The node whose links they are; "" for those of a claim or around a chosen link. */
  node: string
  edges: readonly Edge[]
  /** How many there are of them; more than are drawn at once where a name or a claim has very many. */
  count: number
}

/** Links that can be told apart around one name. With an end each of their own they are still a small map. */
export const MOST_LINKS = 24

/** What was chosen on a map: a link, a node, a claim, or nothing of these. */
interface Choice {
  edge: string
  node: string
  claim: string
}

type Edge = Pick<LinkEdge, 'id' | 'from' | 'to'> & { claims: readonly string[] }

/**
 * The links, out of those shown, that a choice is about: those of the node; of both ends of the link, which comes first;
 * of the claim. Where nothing is chosen, those of the node that has most, the first one of several.
 */
export function findFocus<Shown extends Edge>(
  { nodes }: { nodes: readonly { id: string }[] },
  shown: readonly Shown[],
  { edge, node, claim }: Choice,
): Focus<Shown> {
  const chosen = shown.find(({ id }) => id === edge)
  const busiest = chosen || claim ? '' : node || findBusiest(nodes, shown)
  const ends = chosen ? [chosen.from, chosen.to] : [busiest]
  const about = claim
    ? shown.filter(({ claims }) => claims.includes(claim))
    : shown.filter(({ from, to }) => ends.includes(from) || ends.includes(to))
  const first = chosen ? [chosen, ...about.filter((each) => each !== chosen)] : about
  return { node: busiest, edges: first.slice(0, MOST_LINKS), count: about.length }
}

function findBusiest(nodes: readonly { id: string }[], edges: readonly Edge[]): string {
  const degreeById = new Map(nodes.map(({ id }) => [id, 0]))
  for (const { from, to } of edges)
    for (const id of new Set([from, to])) degreeById.set(id, (degreeById.get(id) ?? 0) + 1)
  const most = Math.max(...degreeById.values())
  return nodes.find(({ id }) => degreeById.get(id) === most)?.id ?? ''
}
