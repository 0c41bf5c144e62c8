import type { Column, TableEntry } from './columns.ts'
import type { Cell, Row } from './row.ts'

/** Stands between the items of a list; no item has a "|" in it. */
export const LIST_SEPARATOR = ' | '
/**
 * How a cell begins that a spreadsheet would take for a formula, some also for one in the wide signs of Chinese and
 * Japanese; and the apostrophe itself, so that one can go back.
 */
const TAKEN_FOR_FORMULA = /^[=+\-@＝＋－＠\t\r\n']/
const LINE_END = '\r\n'

/**
 * A table as CSV: RFC 4180, a header row, UTF-8 when written. A cell that a spreadsheet could run as a formula gets an
 * apostrophe in front, and so does one that begins with an apostrophe: to have a value back, take off one apostrophe
 * from every cell that begins with one.
 */
export function formatCsv({ columns }: TableEntry, rows: readonly Row[]): string {
  const header = columns.map(({ name }) => quote(name)).join(',')
  const lines = rows.map((row) =>
    columns.map(({ name }) => quote(defuse(formatCell(row[name] ?? null)))).join(','),
  )
  return [header, ...lines, ''].join(LINE_END)
}

/** Reads what `formatCsv` wrote, back to the same rows. */
export function parseCsv({ columns }: TableEntry, csv: string): Row[] {
  const [header = [], ...records] = splitRecords(csv)
  return records.map((cells) =>
    Object.fromEntries(
      columns.map((column) => [
        column.name,
        parseCell(column, undefuse(cells[header.indexOf(column.name)] ?? '')),
      ]),
    ),
  )
}

function formatCell(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : String(cell)
}

function parseCell({ type }: Column, text: string): Cell {
  if (type === 'list') return text === '' ? [] : text.split(LIST_SEPARATOR)
  if (text === '') return null
  if (type === 'integer') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

function defuse(text: string): string {
  return TAKEN_FOR_FORMULA.test(text) ? `'${text}` : text
}

function undefuse(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Records and cells of a CSV text; a line end inside quotation marks belongs to its cell. */
function splitRecords(csv: string): string[][] {
  const records: string[][] = []
  let cells: string[] = []
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    records.push(cells)
    cells = []
  }
  return records
}
