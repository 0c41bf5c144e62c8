import { formatPerson } from '../../domain/friends-network.ts'
import { countTies, findChange } from './counts.ts'
import type { FriendsModel } from './view.ts'
import { formatSigned } from './words.ts'

/** One cell of the table of people: what it says, and by what it is sorted. */
export interface PersonCell {
  text: string
  sort: string
}

/** The columns of the table of people. */
export const PEOPLE_HEADS = ['Person', 'Ties', 'With money', 'Hops away', 'Change in points'] as const

/** Added to a change before it is sorted, as the sorting knows no negative numbers; more than any loss. */
const ABOVE_ZERO = 1000
/** Sorts those whom no path reaches behind everyone else; more than any distance among 60 people. */
const BEYOND = 99

/** What the table says of one person, cell by cell. */
export function listCells({ network, run, hopsById }: FriendsModel, id: string): PersonCell[] {
  const { all, money } = countTies(network.ties, id)
  const hops = hopsById.get(id)
  const change = findChange(run, id)
  const name = formatPerson(id)
  return [
    { text: id === run.person ? `${name} (acts)` : name, sort: id },
    { text: String(all), sort: String(all) },
    { text: String(money), sort: String(money) },
    { text: hops === undefined ? 'no path' : String(hops), sort: String(hops ?? BEYOND) },
    { text: formatSigned(change), sort: String(ABOVE_ZERO + change) },
  ]
}
