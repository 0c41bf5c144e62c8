import type { FriendsModel } from './view.ts'

/** People as far away as each other from the one who acts, in the order in which to place them. */
export interface Group {
  hops: number
  ids: readonly string[]
  /** Whether somebody in it loses points, and so needs room for a number. */
  isTouched: boolean
}

/** From here on people share one group, with those whom no path reaches: an act goes three hops at most. */
export const FAR = 4

/**
 * Everyone but the one who acts, by distance. Friends stand in the order of the ring that the network was made from,
 * beginning behind the one who acts; everyone else by the mean place of those through whom they are known (barycentre
 * method, Sugiyama 1981), so that few ties cross.
 */
export function groupByDistance({ network, run, hopsById }: FriendsModel): Group[] {
  const everyone = network.people.map(({ id }) => id)
  const start = everyone.indexOf(run.person)
  const shareOnRing = (id: string): number =>
    ((everyone.indexOf(id) - start + everyone.length) % everyone.length) / everyone.length
  const touchedIds = new Set(run.touched.map(({ person }) => person))
  const shareById = new Map<string, number>()
  const groups: Group[] = []
  const hopsOf = (id: string): number => hopsById.get(id) ?? Infinity
  const distances = [...new Set(everyone.map(hopsOf))].filter((hops) => hops > 0).toSorted((a, b) => a - b)
  let far: string[] = []
  for (const hops of distances) {
    const ids = everyone.filter((id) => hopsOf(id) === hops)
    for (const id of ids) {
      const shares = listNeighbours(network, id)
        .filter((other) => hopsOf(other) < hops)
        .flatMap((other) => shareById.get(other) ?? [])
      shareById.set(id, shares.length > 0 ? findMean(shares) : shareOnRing(id))
    }
    if (hops >= FAR) far = [...far, ...ids]
    const ordered = sortByShare(hops >= FAR ? far : ids, shareById, shareOnRing)
    // Further out, the place that counts is the one they were given here.
    if (hops < FAR) {
      ordered.forEach((id, i) => shareById.set(id, (i + 0.5) / ordered.length))
      groups.push({ hops, ids: ordered, isTouched: ordered.some((id) => touchedIds.has(id)) })
    }
  }
  if (far.length > 0)
    groups.push({ hops: FAR, ids: sortByShare(far, shareById, shareOnRing), isTouched: false })
  return groups
}

function listNeighbours({ ties }: FriendsModel['network'], id: string): string[] {
  return ties.flatMap(({ between: [a, b] }) => (a === id ? [b] : b === id ? [a] : []))
}

function findMean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function sortByShare(
  ids: readonly string[],
  shareById: ReadonlyMap<string, number>,
  shareOnRing: (id: string) => number,
): string[] {
  const shareOf = (id: string): number => shareById.get(id) ?? 0
  return ids.toSorted((a, b) => shareOf(a) - shareOf(b) || shareOnRing(a) - shareOnRing(b))
}
