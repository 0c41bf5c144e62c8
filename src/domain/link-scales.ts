import type { Labels } from '../schemas/labels.ts'
import type { LinkRecords } from '../schemas/link-graph.ts'
import type { Band, Change, Lens, LinkState, Standpoint, Strength } from '../schemas/scales.ts'
import { idsOf } from './ids-of.ts'
import { changeSigns, linkDrawings } from './link-drawings.ts'

/** How a link can stand: what the code knows of a status, or of what became of a link. */
export interface StateScale {
  word: string
  /** The character that says it where a word has no room; it never stands without one near by. */
  sign: string
  /** Of a status only. */
  counts?: Standpoint
  weakest?: string | undefined
  every?: string | undefined
}

/** What the code must know of the accounts and statuses that a casebook chose, in their order; also in a browser. */
export interface LinkScales<Account = unknown> {
  lenses: Readonly<Record<Lens, Account>>
  /** The statuses, from the strongest to the weakest, and after them the changes. */
  states: Readonly<Record<Exclude<LinkState, 'absent'>, StateScale>>
}

/** What sentences about the whole map need besides. */
export type MapAccount = Pick<Labels['lenses'][Lens], 'said' | 'title' | 'titleIfAll'>
export interface MapScales extends LinkScales<MapAccount> {
  bands: Readonly<Record<Band, string>>
  /** The takeaway of what became of the links. */
  difference: string
}

/** The evidence graph: its records, and the scales by which its links are told apart. */
export interface LinkGraph extends LinkRecords {
  scales: MapScales & LinkScales<Labels['lenses'][Lens]>
}

type Shown = Exclude<Change, 'absent'>

/** Takes the scales of the links out of the labels. */
export function buildScales({
  bands,
  lenses,
  statuses,
  changes,
  difference,
}: Pick<Labels, 'bands' | 'lenses' | 'statuses' | 'changes' | 'difference'>): LinkGraph['scales'] {
  const ofStatus = (id: Strength): StateScale => {
    const { word, sign, counts, weakest, every } = statuses[id]
    return { word, sign: linkDrawings[sign].sign, counts, weakest, every }
  }
  const ofChange = (id: Shown): StateScale => ({
    word: changes[id]?.word ?? id,
    sign: linkDrawings[changeSigns[id]].sign,
  })
  return {
    bands: Object.fromEntries(idsOf(bands).map((id) => [id, bands[id].word])) as MapScales['bands'],
    lenses,
    states: Object.fromEntries([
      ...listStrengths(statuses).map((id) => [id, ofStatus(id)]),
      ...idsOf(changeSigns).map((id) => [id, ofChange(id)]),
    ]) as LinkScales['states'],
    difference: difference.title,
  }
}

/** The statuses that a link can have in an account that has it, from the strongest to the weakest. */
export function listStrengths(statuses: Labels['statuses']): Strength[] {
  return idsOf(statuses).filter((id) => id !== 'absent')
}

/** All states in the order of a legend: what became of links, then the statuses. */
export function listStates({ states }: Pick<LinkScales, 'states'>): Exclude<LinkState, 'absent'>[] {
  return [...new Set([...idsOf(changeSigns), ...idsOf(states)])]
}

/** The sign of a state; a link that is absent has none. */
export function findSign({ states }: Pick<LinkScales, 'states'>, state: LinkState): string {
  return state === 'absent' ? '' : states[state].sign
}

/** How many accounts there are, in words: "three accounts". */
export function formatAccounts(scales: Pick<LinkScales, 'lenses'>): string {
  const count = listLenses(scales).length
  return `${COUNTS[count] ?? String(count)} accounts`
}
const COUNTS = ['no', 'one', 'two', 'three', 'four']

/** The accounts, from the first to the last. */
export function listLenses({ lenses }: Pick<LinkScales, 'lenses'>): Lens[] {
  return idsOf(lenses)
}

/** The last account: what is known now. */
export function findLastLens(scales: Pick<LinkScales, 'lenses'>): Lens {
  return listLenses(scales).at(-1) as Lens
}
