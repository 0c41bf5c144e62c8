/** What the keyboard can reach in a diagram: its marks and the links between them. */
export interface Walk {
  /** Ids of the nodes, those with most links first. */
  nodeIds: readonly string[]
  /** Ids of the links at each node. */
  linkIdsByNode: ReadonlyMap<string, readonly string[]>
  /** The two ends of each link. */
  endsByLink: ReadonlyMap<string, readonly [string, string]>
}

/** The marks walked over, the present one last. A node and a link of it take turns. */
export type Trail = readonly string[]

/** Lists nodes by degree, ties by their order in the diagram, and the links at each of them in the order given. */
export function buildWalk(
  nodes: readonly { id: string }[],
  links: readonly { id: string; from: string; to: string }[],
): Walk {
  const linkIdsByNode = new Map(
    nodes.map(({ id }) => [
      id,
      links.filter(({ from, to }) => from === id || to === id).map((link) => link.id),
    ]),
  )
  const degreeOf = (id: string): number => linkIdsByNode.get(id)?.length ?? 0
  return {
    nodeIds: nodes.map(({ id }) => id).toSorted((a, b) => degreeOf(b) - degreeOf(a)),
    linkIdsByNode,
    endsByLink: new Map(links.map(({ id, from, to }) => [id, [from, to]])),
  }
}

/**
 * Where a key leads: ↓ and ↑ walk the nodes by degree or, on a link, the links of its node; → follows a link, ← goes
 * back along the trail, Home and End lead to the first and the last. Undefined for any other key.
 */
export function moveWalk(walk: Walk, trail: Trail, key: string): Trail | undefined {
  switch (key) {
    case 'ArrowDown':
      return step(walk, trail, 1)
    case 'ArrowUp':
      return step(walk, trail, -1)
    case 'Home':
      return place(walk, trail, siblings(walk, trail).at(0))
    case 'End':
      return place(walk, trail, siblings(walk, trail).at(-1))
    case 'ArrowRight':
      return follow(walk, trail)
    case 'ArrowLeft':
      return trail.length > 1 ? trail.slice(0, -1) : trail
    default:
      return undefined
  }
}

/** A trail that ends at a mark, for example one that was chosen with the mouse; empty if the diagram does not show it. */
export function findTrail(walk: Walk, id: string): Trail {
  const ends = walk.endsByLink.get(id)
  if (ends) return [ends[0], id]
  return walk.linkIdsByNode.has(id) ? [id] : []
}

function isLink(walk: Walk, id: string | undefined): boolean {
  return id !== undefined && walk.endsByLink.has(id)
}

/** The marks among which ↓ and ↑ walk. */
function siblings(walk: Walk, trail: Trail): readonly string[] {
  if (!isLink(walk, trail.at(-1))) return walk.nodeIds
  return walk.linkIdsByNode.get(trail.at(-2) ?? '') ?? []
}

/** The trail with another mark at its end; another node begins it anew. */
function place(walk: Walk, trail: Trail, id: string | undefined): Trail {
  if (id === undefined) return trail
  return isLink(walk, id) ? [...trail.slice(0, -1), id] : [id]
}

function step(walk: Walk, trail: Trail, by: 1 | -1): Trail {
  const at = trail.at(-1)
  const among = siblings(walk, trail)
  const next = at === undefined ? (by > 0 ? 0 : -1) : (among.indexOf(at) + by) % among.length
  return place(walk, trail, among.at(next))
}

/** From a node to its first link that the trail did not come by; from a link to its other end. */
function follow(walk: Walk, trail: Trail): Trail {
  const at = trail.at(-1)
  if (at === undefined) return step(walk, trail, 1)
  const ends = walk.endsByLink.get(at)
  if (ends) return [...trail, ends[0] === trail.at(-2) ? ends[1] : ends[0]]
  const links = walk.linkIdsByNode.get(at) ?? []
  const next = links.find((id) => id !== trail.at(-2)) ?? links[0]
  return next === undefined ? trail : [...trail, next]
}
