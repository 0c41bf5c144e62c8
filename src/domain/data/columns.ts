import type { DiagramName } from '../../schemas/scales.ts'
import { showsDiagram, type Casebook } from '../casebook.ts'
import { nameAccounts } from './account-columns.ts'
import { THEN } from './column.ts'
import { claimTables } from './columns-claims.ts'
import { diagramTables } from './columns-diagrams.ts'
import { recordTables } from './columns-records.ts'
import { listLenses } from '../link-scales.ts'
import { formatThen } from './then.ts'

/**
 * What a cell can hold. date: year, month and day. partial-date: as exact as known. list: several texts, in CSV with
 * " | " between them. url: a whole address.
 */
export type ColumnType = 'text' | 'integer' | 'boolean' | 'date' | 'partial-date' | 'url' | 'list'

/** One column of a table: its entry in the dictionary, from which schemas, descriptors and pages are made. */
export interface Column {
  name: string
  type: ColumnType
  meaning: string
  /** The version of the columns that first had it. */
  since: string
  /** Whether a row may lack it: null in JSON, an empty cell in CSV. */
  canLack: boolean
  /** The table and column that its values are looked up in. */
  of?: string
}

/** One table that can be taken away. */
export interface TableEntry {
  name: string
  title: string
  /** What one row is. */
  meaning: string
  /** The columns that tell one row from another. */
  key: readonly string[]
  columns: readonly Column[]
  /** The diagrams that are drawn from it; left out where the casebook shows none of them. */
  drawnAs?: readonly DiagramName[]
}

/** The version of the columns; the second number goes up with a new column, the first where one changes or goes. */
export const COLUMNS_VERSION = '2.2'

/** Every change of the columns, newest first. */
export const COLUMN_CHANGES: readonly { version: string; date: string; note: string }[] = [
  {
    version: '2.2',
    date: '2026-12-01',
    note: 'Links say whether they are oversight, which carries no data; the chains of link-up no longer go along such links.',
  },
  {
    version: '2.1',
    date: '2026-12-01',
    note: 'Claims have relayed_from, and relays names every report that a claimant passes on, quoted ones included.',
  },
  {
    version: '2.0',
    date: '2026-12-01',
    note: 'What became of a link no longer reads fell-away or open: no-evidence, ruled-out, claimed and disputed are told apart.',
  },
  { version: '1.0', date: '2026-11-22', note: 'The first tables.' },
]

/** The tables of /data/, in the order in which to show them. */
export const dataTables: readonly TableEntry[] = [...claimTables, ...recordTables]

/** The dictionary: every table with every column, those of the diagrams included. */
export const allTables: readonly TableEntry[] = [...dataTables, ...diagramTables]

/** What names and meanings of columns depend on. */
type Named = Pick<Casebook, 'diagrams' | 'labels' | 'graph'>

/** The tables of /data/ that a casebook has. */
export function listDataTables(casebook: Named): TableEntry[] {
  return dataTables
    .filter(({ drawnAs }) => drawnAs?.some((name) => showsDiagram(casebook, name)) ?? true)
    .map((table) => nameColumns(table, casebook))
}

/** The tables of the diagrams that a casebook shows. */
export function listDiagramTables(casebook: Named): TableEntry[] {
  return diagramTables
    .filter(({ name }) => casebook.diagrams.some(({ id }) => id === name))
    .map((table) => nameColumns(table, casebook))
}

/** A table with its columns called as the casebook calls the time of the first verdict and its accounts: "verdict_2015". */
export function nameColumns(
  table: TableEntry,
  { labels, graph: { scales } }: Omit<Named, 'diagrams'>,
): TableEntry {
  const name = (text: string): string => text.replaceAll(THEN, formatThen(labels))
  const hasLinks = listLenses(scales).length > 0
  const columns = hasLinks ? nameAccounts(table.columns, scales) : table.columns
  return {
    ...table,
    columns: columns.map((each) => ({ ...each, name: name(each.name), meaning: name(each.meaning) })),
  }
}

/** The entry of a table; a name that is not in the dictionary is an error of ours. */
export function findTable(name: string): TableEntry {
  const found = allTables.find((table) => table.name === name)
  if (!found) throw new Error(`no table "${name}" in the column dictionary`)
  return found
}
