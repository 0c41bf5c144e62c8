import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content-files.ts'
import { buildCasebook } from '../../../src/domain/casebook.ts'
import { checkRow } from '../../../src/domain/data/check-row.ts'
import {
  allTables,
  COLUMN_CHANGES,
  COLUMNS_VERSION,
  dataTables,
  findTable,
  listDataTables,
} from '../../../src/domain/data/columns.ts'
import { formatCsv, parseCsv } from '../../../src/domain/data/csv.ts'
import type { Row } from '../../../src/domain/data/row.ts'
import { buildTable, findDataDate } from '../../../src/domain/data/tables.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aCorrection, aFinding } from '../../record-fixtures.ts'

const casebook = buildCasebook(readContent('content').records)
const absolute = (path: string): string => `https://file.example/base/${path}`
const rowsOf = (name: string): Row[] => buildTable(name, casebook, absolute).rows
const names = allTables.map(({ name }) => name)

describe('the tables, on the content as it is published', () => {
  it('have one row for every record of the casebook', () => {
    const { claims, sources, events, graph, scoreItems, explainers } = casebook
    const expected = {
      claims: claims.length,
      findings: claims.flatMap(({ findings }) => findings).length,
      verdicts: 2 * claims.length,
      explainers: explainers.length,
      'link-nodes': graph.nodes.length,
      'link-edges': graph.edges.length,
      'link-map': graph.edges.length,
      'spread-events': events.length,
      spread: events.length,
      'spread-derivations': events.flatMap(({ derivedFrom }) => derivedFrom).length,
      'score-items': scoreItems.length,
      'verdict-shift': claims.length,
      sources: sources.length,
    }
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, rowsOf(name).length]))
    expect(found).toEqual(expected)
  })

  it('have a row for every point, and for every pair of data and consequence under each account', () => {
    const { claims, graph } = casebook
    const points = claims.flatMap(({ holds, doesNotHold, open }) => [...holds, ...doesNotHold, ...open])
    const count = (role: string): number => graph.nodes.filter((node) => node.role === role).length
    expect(rowsOf('points')).toHaveLength(points.length)
    expect(rowsOf('link-up')).toHaveLength(3 * count('data') * count('consequence'))
  })

  it.each(names)('%s read back from its CSV is the same as its JSON', (name) => {
    const { entry, rows } = buildTable(name, casebook, absolute)
    expect(rows.length).toBeGreaterThan(0)
    expect(parseCsv(entry, formatCsv(entry, rows))).toEqual(rows)
  })

  it.each(names)('%s refers only to rows that exist', (name) => {
    const { entry, rows } = buildTable(name, casebook, absolute)
    const lost = entry.columns.flatMap(({ name: column, of }) => {
      if (of === undefined) return []
      const [table = '', key = ''] = of.split('.')
      const known = new Set(rowsOf(table).map((row) => row[key]))
      const used = rows.flatMap((row) => row[column] ?? [])
      return used.filter((value) => !known.has(value)).map((value) => `${column}: ${value}`)
    })
    expect(lost).toEqual([])
  })

  it('have no soft hyphens, which only the pictures need', () => {
    expect(names.filter((name) => JSON.stringify(rowsOf(name)).includes('\u00AD'))).toEqual([])
  })
})

describe('the column dictionary', () => {
  it('names each table once, and each column once in its table', () => {
    expect(new Set(names).size).toBe(names.length)
    for (const { columns } of allTables)
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  })

  it('tells rows apart by columns that it has and that no row lacks', () => {
    const wrong = allTables.filter(({ key, columns }) =>
      key.some((each) => columns.find(({ name }) => name === each)?.canLack !== false),
    )
    expect(wrong).toEqual([])
  })

  it('has a change for the present version, and for every version a column came with', () => {
    const versions = new Set(COLUMN_CHANGES.map(({ version }) => version))
    expect(COLUMN_CHANGES[0]?.version).toBe(COLUMNS_VERSION)
    const since = allTables.flatMap(({ columns }) => columns.map((column) => column.since))
    expect(since.filter((version) => !versions.has(version))).toEqual([])
  })

  it('says what every column means, in a sentence', () => {
    const bare = dataTables
      .flatMap(({ columns }) => columns)
      .filter(({ meaning }) => !/^\S.*\.$/.test(meaning))
    expect(bare).toEqual([])
  })

  it('refuses a table that it does not have', () => {
    expect(() => findTable('people')).toThrow('no table "people"')
  })
})

describe('checkRow', () => {
  const table = findTable('verdicts')
  const row: Row = {
    claim: 'A01',
    moment: 'now',
    verdict: 'supported',
    because: 'A report says so.',
    confidence: 'high',
  }

  it('lets a row pass that is as the dictionary says', () => {
    expect(checkRow(table, row)).toBe(row)
  })

  it.each<[string, Row, string]>([
    ['a column too many', { ...row, extra: 'x' }, 'has the columns'],
    ['an empty text', { ...row, because: '' }, '"because" is ""'],
    ['a missing value', { ...row, because: null }, '"because" is null'],
    ['another type', { ...row, because: 7 }, '"because" is 7'],
  ])('refuses %s and names table and row', (_, wrong, problem) => {
    expect(() => checkRow(table, wrong)).toThrow('table "verdicts", row "A01 now"')
    expect(() => checkRow(table, wrong)).toThrow(problem)
  })

  it('refuses a number that is no whole one', () => {
    const finding: Row = { ...rowsOf('findings')[0], position: 1.5 }
    expect(() => checkRow(findTable('findings'), finding)).toThrow('"position" is 1.5')
  })

  it('refuses a list item with the separator in it, which CSV could not give back', () => {
    const finding: Row = { ...rowsOf('findings')[0], sources: ['a | b'] }
    expect(() => checkRow(findTable('findings'), finding)).toThrow('"sources" is ["a | b"]')
  })
})

describe('buildTable', () => {
  it('keeps what a hostile record says, letter for letter', () => {
    const because = '=HYPERLINK("https://x.example"), 芝麻 & <b> {%}'
    const verdict = { verdict: 'supported', because, confidence: 'high' }
    const { entry, rows } = buildTable(
      'verdicts',
      aCasebook({ claims: [aClaim({ verdictNow: verdict })] }),
      absolute,
    )
    expect(rows[1]?.['because']).toBe(because)
    expect(parseCsv(entry, formatCsv(entry, rows))).toEqual(rows)
  })
})

describe('the tables of a casebook', () => {
  it('leave out the records of diagrams that it does not show', () => {
    const namesOf = (diagrams: ('spread' | 'link-up')[]): string[] =>
      listDataTables(aCasebook({ diagrams })).map(({ name }) => name)
    expect(namesOf(['spread'])).toContain('spread-events')
    expect(namesOf(['spread'])).not.toContain('link-nodes')
    expect(namesOf(['link-up'])).toContain('link-nodes')
    expect(namesOf(['link-up'])).not.toContain('spread-events')
    expect(namesOf([])).toEqual(expect.arrayContaining(['claims', 'sources']))
  })

  it('have no two rows that cannot be told apart', () => {
    const findings = [aFinding(), aFinding()]
    const twice = aCasebook()
    const claims = twice.claims.map((claim) => ({ ...claim, findings }))
    expect(() => buildTable('findings', { ...twice, claims }, absolute)).toThrow(
      'table "findings" has two rows "A01 f1"',
    )
  })
})

describe('findDataDate', () => {
  it('is the last day on which a text changed or sources were read', () => {
    const days = { published: '2026-11-22', lastChanged: '2026-11-22', lastChecked: '2026-12-01' }
    expect(findDataDate(aCasebook({ claims: [aClaim(), aClaim({ id: 'A02', ...days })] }))).toBe('2026-12-01')
  })

  it('is that of a later correction, for the log is data, too', () => {
    const corrections = [aCorrection({ date: '2026-12-02' })]
    expect(findDataDate(aCasebook({ claims: [aClaim({ version: 2 })], corrections }))).toBe('2026-12-02')
  })
})
