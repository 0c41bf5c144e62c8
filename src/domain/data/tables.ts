import type { Casebook } from '../casebook.ts'
import { oncePer } from '../once.ts'
import { findLatest } from '../partial-date.ts'
import { checkRow } from './check-row.ts'
import { findTable, nameColumns, type TableEntry } from './columns.ts'
import { diagramRows } from './rows-diagrams.ts'
import { claimRows } from './rows-claims.ts'
import { recordRows } from './rows-records.ts'
import type { Absolute, Row } from './row.ts'

/** A table with its rows, checked against the dictionary. */
export interface DataTable {
  entry: TableEntry
  rows: Row[]
}

/** Builds one table; refuses rows that are not as the dictionary says. */
export function buildTable(name: string, casebook: Casebook, absolute: Absolute): DataTable {
  const entry = nameColumns(findTable(name), casebook)
  const build = { ...claimRows, ...recordRows, ...diagramRows }[name]
  if (!build) throw new Error(`nobody fills the table "${name}"`)
  const rows = build(casebook, absolute).map((row) => checkRow(entry, row))
  const keys = rows.map((row) => entry.key.map((column) => String(row[column])).join(' '))
  const seen = new Set<string>()
  const twice = keys.find((key) => seen.size === seen.add(key).size)
  if (twice !== undefined) throw new Error(`table "${name}" has two rows "${twice}"`)
  return { entry, rows }
}

/** The day of the data: that of the last change or the last reading of sources, whichever came later. */
export const findDataDate = oncePer(({ claims, explainers, corrections }: Casebook): string => {
  const days = [
    ...[...claims, ...explainers].flatMap(({ lastChanged, lastChecked }) => [lastChanged, lastChecked]),
    ...corrections.map(({ date }) => date),
  ]
  return findLatest(days) ?? '1970-01-01'
})
