import type { Casebook } from '../../domain/casebook.ts'
import { formatCsv } from '../../domain/data/csv.ts'
import { formatJson } from '../../domain/data/format-json.ts'
import type { Absolute } from '../../domain/data/row.ts'
import { buildTableFile } from '../../domain/data/table-json.ts'
import { buildTable } from '../../domain/data/tables.ts'

/** A table of /data/ as the text of its file. */
export function formatTableFile(
  name: string,
  ending: 'json' | 'csv',
  casebook: Casebook,
  absolute: Absolute,
): string {
  const table = buildTable(name, casebook, absolute)
  return ending === 'csv'
    ? formatCsv(table.entry, table.rows)
    : formatJson(buildTableFile(table, casebook, absolute))
}

/** The answer of an address that is a file of JSON. */
export function answerJson(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}

/** The answer of an address that is a file of CSV. */
export function answerCsv(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } })
}
