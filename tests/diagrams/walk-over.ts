import { moveWalk, type Trail, type Walk } from '../../src/diagrams/walk.ts'

/** What two keys reach: every node by ↓, and from each node its links by → and ↓. */
export function collectReached(walk: Walk): Set<string> {
  const reached = new Set<string>()
  let trail: Trail = moveWalk(walk, [], 'ArrowDown') ?? []
  const first = trail.at(-1)
  do {
    reached.add(trail.at(-1) ?? '')
    let link = moveWalk(walk, trail, 'ArrowRight') ?? trail
    const begin = link.at(-1)
    do {
      reached.add(link.at(-1) ?? '')
      link = moveWalk(walk, link, 'ArrowDown') ?? link
    } while (link.length > 1 && link.at(-1) !== begin)
    trail = moveWalk(walk, trail, 'ArrowDown') ?? trail
  } while (trail.at(-1) !== first)
  return reached
}
