import type { Column, ColumnType, TableEntry } from './columns.ts'
import { LIST_SEPARATOR } from './csv.ts'
import type { Cell, Row } from './row.ts'

const isText = (cell: Cell): cell is string => typeof cell === 'string' && cell !== ''
const isMatch = (cell: Cell, form: RegExp): boolean => typeof cell === 'string' && form.test(cell)

/** What a cell of each type must be, so that JSON and CSV can hold it and give it back. */
const TESTS: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  text: isText,
  integer: (cell) => Number.isSafeInteger(cell),
  boolean: (cell) => typeof cell === 'boolean',
  date: (cell) => isMatch(cell, /^\d{4}-\d{2}-\d{2}$/),
  'partial-date': (cell) => isMatch(cell, /^\d{4}(-\d{2}(-\d{2})?)?$/),
  url: (cell) => isMatch(cell, /^https?:\/\/\S+$/),
  list: (cell) =>
    Array.isArray(cell) &&
    cell.every((item: string) => isText(item) && !item.includes(LIST_SEPARATOR.trim())),
}

/**
 * Refuses a row that is not as the dictionary says, and names it: a column that is missing or in no dictionary, a cell
 * of another type, an empty text (CSV could not tell it from a missing one), a list item with the separator in it.
 */
export function checkRow(table: TableEntry, row: Row): Row {
  const fail = (problem: string): never => {
    const key = table.key.map((name) => String(row[name])).join(' ')
    throw new Error(`table "${table.name}", row "${key}": ${problem}`)
  }
  const names = table.columns.map(({ name }) => name)
  if (Object.keys(row).join() !== names.join())
    fail(`has the columns ${Object.keys(row).join(', ')}; the dictionary has ${names.join(', ')}`)
  for (const column of table.columns) {
    const cell = row[column.name] ?? null
    if (!isFit(column, cell))
      fail(`"${column.name}" is ${JSON.stringify(cell)}; the dictionary wants ${column.type}`)
  }
  return row
}

function isFit({ type, canLack }: Column, cell: Cell): boolean {
  return cell === null ? canLack : TESTS[type](cell)
}
