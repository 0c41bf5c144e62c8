import { describe, expect, it } from 'vitest'
import type { Column, ColumnType, TableEntry } from '../../../src/domain/data/columns.ts'
import { formatCsv, parseCsv } from '../../../src/domain/data/csv.ts'
import type { Row } from '../../../src/domain/data/row.ts'

const aColumn = (name: string, type: ColumnType): Column => ({
  name,
  type,
  meaning: 'A column.',
  since: '1.0',
  canLack: true,
})
const aTable = (...columns: Column[]): TableEntry => ({
  name: 'things',
  title: 'Things',
  meaning: 'A thing.',
  key: ['text'],
  columns,
})
const table = aTable(
  aColumn('text', 'text'),
  aColumn('number', 'integer'),
  aColumn('flag', 'boolean'),
  aColumn('list', 'list'),
)
const aRow = (given: Row = {}): Row => ({ text: 'words', number: 7, flag: true, list: ['a', 'b'], ...given })
const cellOf = (text: string): string =>
  formatCsv(aTable(aColumn('text', 'text')), [{ text }]).split('\r\n')[1] ?? ''

describe('formatCsv', () => {
  it('writes a header, a line for each row, and ends every line with CR LF', () => {
    expect(formatCsv(table, [aRow()])).toBe('text,number,flag,list\r\nwords,7,true,a | b\r\n')
  })

  it('writes the header alone where there is no row', () => {
    expect(formatCsv(table, [])).toBe('text,number,flag,list\r\n')
  })

  it.each([
    ['a comma', 'one, two', '"one, two"'],
    ['quotation marks', 'the "score"', '"the ""score"""'],
  ])('puts a cell with %s into quotation marks', (_, text, cell) => {
    expect(cellOf(text)).toBe(cell)
  })

  it('keeps a line end inside a cell', () => {
    expect(formatCsv(aTable(aColumn('text', 'text')), [{ text: 'one\r\ntwo' }])).toBe(
      'text\r\n"one\r\ntwo"\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠SUM(A1)', '\tx', "'quoted"])(
    'sets an apostrophe before %j',
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`)
    },
  )

  it.each(['\r=1', '\n=1', '=1,"2"'])('sets an apostrophe before %j inside the quotation marks', (text) => {
    expect(formatCsv(aTable(aColumn('text', 'text')), [{ text }])).toContain(`"'${text.charAt(0)}`)
  })

  it('defuses a list by its first item', () => {
    expect(formatCsv(aTable(aColumn('list', 'list')), [{ list: ['=cmd', 'b'] }])).toContain("'=cmd | b")
  })

  it.each(['a=b', 'a-b', 'a@b', '芝麻信用'])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(text)
  })
})

describe('parseCsv', () => {
  it.each<[string, Row]>([
    ['plain cells', aRow()],
    ['nothing known', { text: null, number: null, flag: null, list: [] }],
    ['false and nought', aRow({ flag: false, number: 0 })],
    ['a negative number', aRow({ number: -3 })],
    ['a formula', aRow({ text: '=HYPERLINK("https://x.example","y")' })],
    ['an apostrophe before a formula', aRow({ text: "'=1" })],
    ['two apostrophes', aRow({ text: "''" })],
    ['quotation marks at both ends', aRow({ text: '"', list: ['"a"', ','] })],
    ['line ends of every kind', aRow({ text: 'a\nb\rc\r\nd' })],
    ['Chinese and other planes', aRow({ text: '芝麻信用 𠀀 😀', list: ['张'] })],
    ['a list that begins like a formula', aRow({ list: ['-1', '=2'] })],
    ['a space at an end', aRow({ text: ' a ' })],
  ])('reads back %s', (_, row) => {
    expect(parseCsv(table, formatCsv(table, [row, aRow()]))).toEqual([row, aRow()])
  })
})
