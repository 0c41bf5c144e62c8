import type { LinkEdge } from '../../schemas/link-graph.ts'
import type { Status } from '../../schemas/scales.ts'
import { formatEnds } from '../evidence-graph.ts'
import { joinWords } from '../join-words.ts'
import { listLenses, type LinkGraph } from '../link-scales.ts'
import { column } from './column.ts'
import type { Column } from './columns.ts'

type Scales = LinkGraph['scales']

/** Stands in the dictionary for the columns of all accounts: how a link stands in each. */
export const ACCOUNTS = column('{accounts}', 'text', 'How the link stands in an account.')
/** Stands in meanings of columns for the ids of the accounts, and for the first and the last of them. */
export const ACCOUNT_IDS = '{account ids}'
export const FIRST_TO_LAST = '{first to last}'

/** The column of an account: "evidenceNow" becomes evidence_now, "claimed2015" claimed_2015. */
export function nameAccountColumn(lens: string): string {
  return lens.replaceAll(/(?<=[a-z])(?=\d)|(?=[A-Z])/g, '_').toLowerCase()
}

/** The columns of a table with the accounts of the casebook. */
export function nameAccounts(columns: readonly Column[], scales: Scales): Column[] {
  const lenses = listLenses(scales)
  return columns.flatMap((each): Column[] => {
    if (each === ACCOUNTS)
      return lenses.map((lens) => ({
        ...each,
        name: nameAccountColumn(lens),
        meaning: `How the link stands in this account. ${scales.lenses[lens].meaning}`,
      }))
    const meaning = each.meaning
      .replace(ACCOUNT_IDS, () => joinWords(lenses, 'or'))
      .replace(FIRST_TO_LAST, () => formatEnds(scales, 'and'))
    return [{ ...each, meaning }]
  })
}

/** The cells of a link in these columns. */
export function buildAccounts(edge: LinkEdge, scales: Scales): Record<string, Status> {
  return Object.fromEntries(listLenses(scales).map((lens) => [nameAccountColumn(lens), edge[lens]]))
}
