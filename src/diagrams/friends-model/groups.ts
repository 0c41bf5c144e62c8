import type { FriendsModel } from './view.ts'

/** People as far away as each other from the one who acts, in the order in which to place them. */
export interface Group {
  hops: number
  ids: readonly string[]
  /** For each of them, through whom a loss would come; missing where no path leads here. */
  innerById: ReadonlyMap<string, string>
}

/** From here on people share one group, with those whom no path reaches: an act goes three hops at most. */
export const FAR = 4

/**
 * Everyone but the one who acts, by distance. Friends stand in the order of the ring that the network was made from,
 * beginning behind the one who acts; everyone else beside those who have the same friend further in, so that losses
 * fan out like a tree. The order depends on the network alone: nobody moves when the rule or the act changes.
 */
export function groupByDistance({ network, parameters, hopsById }: FriendsModel): Group[] {
  const everyone = network.people.map(({ id }) => id)
  const start = everyone.indexOf(parameters.person)
  const placeOnRing = (id: string): number =>
    (everyone.indexOf(id) - start + everyone.length) % everyone.length
  const hopsOf = (id: string): number => hopsById.get(id) ?? Infinity
  const shareById = new Map<string, number>()
  const orderPeers = (ids: readonly string[]): string[] =>
    ids.toSorted(
      (a, b) => (shareById.get(a) ?? 0) - (shareById.get(b) ?? 0) || placeOnRing(a) - placeOnRing(b),
    )

  const groups: Group[] = []
  const innerById = new Map<string, string>()
  const far: string[] = []
  const distances = [...new Set(everyone.map(hopsOf))].filter((hops) => hops > 0).toSorted((a, b) => a - b)
  for (const hops of distances) {
    const ids = everyone.filter((id) => hopsOf(id) === hops)
    for (const id of ids) {
      const inner = findInner(network, id, (other) => hopsOf(other) === hops - 1)
      if (inner) innerById.set(id, inner)
      shareById.set(id, shareById.get(inner ?? '') ?? placeOnRing(id) / everyone.length)
    }
    if (hops >= FAR) {
      far.push(...ids)
      continue
    }
    const ordered = orderPeers(ids)
    // Those behind them stand where they stand now.
    ordered.forEach((id, i) => shareById.set(id, (i + 0.5) / ordered.length))
    groups.push({ hops, ids: ordered, innerById })
  }
  return far.length > 0 ? [...groups, { hops: FAR, ids: orderPeers(far), innerById }] : groups
}

/** The one through whom a loss would come: of those tied to a person and further in, the first, as in the run. */
function findInner(
  { ties }: FriendsModel['network'],
  id: string,
  isInner: (id: string) => boolean,
): string | undefined {
  return ties
    .flatMap(({ between: [a, b] }) => (a === id ? [b] : b === id ? [a] : []))
    .filter(isInner)
    .toSorted()
    .at(0)
}
