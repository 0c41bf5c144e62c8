import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { listStates } from '../../src/diagrams/download/states.ts'
import { allTables, listDataTables, listDiagramTables } from '../../src/domain/data/columns.ts'
import { parseCsv } from '../../src/domain/data/csv.ts'
import type { Row } from '../../src/domain/data/row.ts'
import { diagramNames } from '../../src/domain/diagram-grammars.ts'
import { readAddresses } from './pages.ts'

interface File {
  kind: string
  title: string
  licence: { id: string; url: string }
  source: { name: string; url: string }
  version: string
  date: string
  rows: Row[]
}
interface Resource {
  name: string
  path: string
  schema: { fields: { name: string }[] }
}
const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8')
const readJson = <Value>(path: string): Value => JSON.parse(read(path)) as Value

const casebook = buildCasebook(readContent('content').records)
const { claims, sources } = casebook
const [dataTables, diagramTables] = [listDataTables(casebook), listDiagramTables(casebook)]
const tables = [
  ...dataTables.map((entry) => ({ entry, path: `data/${entry.name}` })),
  ...diagramTables.map((entry) => ({ entry, path: `diagrams/${entry.name}` })),
]
/** The states of the diagrams beside the first have the same tables, or parts of them. */
const states = listStates(casebook).flatMap(({ name, path, written }) => {
  const entry = diagramTables.find((table) => table.name === name)
  return entry && written !== '' ? [{ entry, path: path.replace(/\/$/, '') }] : []
})
const cases = [...tables, ...states].map(({ entry, path }) => [path, entry] as const)

describe('every table', () => {
  it.each(cases)('%s.json satisfies its schema', (path, { name }) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
    const isValid = ajv.validate(
      readJson<object>(`data/schemas/${name}.schema.json`),
      readJson(`${path}.json`),
    )
    expect(ajv.errors ?? []).toEqual([])
    expect(isValid).toBe(true)
  })

  it.each(cases)(
    '%s.json is refused with a column too many, too few, or of another type',
    (path, { name, columns }) => {
      const validate = new Ajv2020().compile(readJson<object>(`data/schemas/${name}.schema.json`))
      const file = readJson<File>(`${path}.json`)
      const [row = {}] = file.rows
      const [first = ''] = columns.map((column) => column.name)
      const wrong: Row[] = [
        { ...row, extra: 'x' },
        Object.fromEntries(Object.entries(row).filter(([key]) => key !== first)),
        { ...row, [first]: 7 },
      ]
      expect(wrong.map((each) => validate({ ...file, rows: [each] }))).toEqual([false, false, false])
    },
  )

  it.each(cases)('%s.csv holds the same rows as the JSON', (path, entry) => {
    const csv = read(`${path}.csv`)
    expect(csv.split('\r\n')[0]).toBe(entry.columns.map(({ name }) => name).join(','))
    expect(parseCsv(entry, csv)).toEqual(readJson<File>(`${path}.json`).rows)
  })

  it.each(cases)('%s.csv has no cell that a spreadsheet could run as a formula', (path) => {
    const cells = read(`${path}.csv`).split(/,|\r\n/)
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell) && !/^"?[-+=@] /.test(cell))).toEqual([])
  })

  it.each(cases)('%s.json says licence, source, version and day at its top', (path) => {
    const { licence, source, version, date } = readJson<File>(`${path}.json`)
    expect(licence.id).toBe('CC-BY-4.0')
    expect(source.url).toMatch(/^https?:\/\/.+\/(data|diagrams\/[\w-]+(\/[\w-]+)?)\/$/)
    expect(version).toMatch(/^\d+\.\d+$/)
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('the page of the data', () => {
  const html = read('data/index.html')
  const linked = new Set(readAddresses(html).map((address) => address.replace(/^\//, '')))

  it('links to every table as CSV and JSON, and to its schema', () => {
    const wanted = allTables.map(({ name }) => `data/schemas/${name}.schema.json`)
    const files = tables.flatMap(({ path }) => [`${path}.csv`, `${path}.json`])
    expect([...wanted, ...files].filter((path) => !linked.has(path))).toEqual([])
  })

  it('has every column of every table in its dictionary, and no other', () => {
    const told = [...html.matchAll(/<code\b[^>]*>([^<]+)<\/code>/g)].map(([, name]) => name)
    expect(told).toEqual(
      [...dataTables, ...diagramTables].flatMap(({ columns }) => columns.map(({ name }) => name)),
    )
  })

  it('is linked from the foot of the front page and from the page about the site', () => {
    expect(readAddresses(read('index.html'))).toContain('/data/')
    expect(read('about/index.html')).toMatch(/href="(\.\.|)\/data\/"/)
  })
})

describe('the data package', () => {
  const { resources } = readJson<{ resources: Resource[] }>('data/datapackage.json')

  it('describes every table, each with the columns that its file has, in their order', () => {
    expect(resources.map(({ name }) => name)).toEqual(dataTables.map(({ name }) => name))
    for (const { path, schema } of resources)
      expect(schema.fields.map(({ name }) => name).join()).toBe(read(`data/${path}`).split('\r\n')[0])
  })
})

describe('single files', () => {
  it('hold one claim each with its findings, verdicts, article and sources', () => {
    for (const claim of claims) {
      const file = readJson<{
        version: string
        claim: { id: string; findings: unknown[] }
        sources: { csl: { id: string } }[]
        article: { text: string }[]
      }>(`claims/${claim.slug}.json`)
      expect(file.claim.id).toBe(claim.id)
      expect(file.version).toBe(String(claim.version))
      expect(file.claim.findings).toEqual(claim.findings)
      expect(file.sources.map(({ csl }) => csl.id)).toEqual(claim.sourceIds)
      expect(file.article).toHaveLength(claim.article.blocks.length)
    }
  })

  it('hold all sources as CSL-JSON, each with id, type and title', () => {
    const items = readJson<{ id: string; type: string; title: string }[]>('data/sources.csl.json')
    expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id))
    expect(items.filter(({ type, title }) => !type || !title)).toEqual([])
  })

  it('say of the friends model that it is a model and no data', () => {
    const file = readJson<File & { notice: string }>('diagrams/friends-model.json')
    expect(file.kind).toBe('model')
    expect(file.notice).toContain('made-up people')
    expect(existsSync('dist/diagrams/friends-model.csv')).toBe(false)
  })

  it('are linked from the page of each diagram: its data and its picture', () => {
    const missing = diagramNames.flatMap((name) => {
      const linked = readAddresses(read(`diagrams/${name}/index.html`))
      return [`/diagrams/${name}.json`, `/diagrams/${name}.svg`].filter((path) => !linked.includes(path))
    })
    expect(missing).toEqual([])
  })
})
