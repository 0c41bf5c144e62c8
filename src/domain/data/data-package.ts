import type { Casebook } from '../casebook.ts'
import { DATA_PATH } from './addresses.ts'
import { COLUMNS_VERSION, listDataTables, type Column, type ColumnType, type TableEntry } from './columns.ts'
import { LIST_SEPARATOR } from './csv.ts'
import type { Absolute } from './row.ts'
import { LICENCE } from './table-json.ts'
import { findDataDate } from './tables.ts'

/** How Frictionless calls each type; a list is text there. */
const TYPES: Readonly<Record<ColumnType, { type: string; format?: string }>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  'partial-date': { type: 'string' },
  url: { type: 'string', format: 'uri' },
  list: { type: 'string' },
}

/** What a data package says of the site that it belongs to. */
export interface PackageHead {
  /** Of files that hold all of it, without an ending. */
  name: string
  siteName: string
  /** Address of the front page, with a slash at the end. */
  site: string
  /** The day of the data: YYYY-MM-DD. */
  date: string
}

/** Reads what `buildDataPackage` has written as JSON. Whoever has the built site need not read the casebook again. */
export function readPackage(json: string): PackageHead {
  const { name, created, sources } = JSON.parse(json) as {
    name: string
    created: string
    sources: [{ title: string; path: string }]
  }
  const [{ title: siteName, path: site }] = sources
  return { name, siteName, site, date: created.slice(0, 'YYYY-MM-DD'.length) }
}

/** A Frictionless data package that describes the CSV files beside it. */
export function buildDataPackage(casebook: Casebook, absolute: Absolute): object {
  const { site } = casebook
  return {
    profile: 'tabular-data-package',
    name: site.file,
    title: `${site.name}: data`,
    description: `${site.description} ${LICENCE.exception}`,
    homepage: absolute(DATA_PATH),
    version: COLUMNS_VERSION,
    created: `${findDataDate(casebook)}T00:00:00Z`,
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.url }],
    sources: [{ title: site.name, path: absolute('') }],
    resources: listDataTables(casebook).map(describeTable),
  }
}

function describeTable({ name, title, meaning, key, columns }: TableEntry): object {
  const foreignKeys = columns.flatMap(({ name: fields, of, type }) => {
    const [resource = '', column = ''] = of?.split('.') ?? []
    // A list refers to many rows, which a foreign key cannot say.
    if (of === undefined || type === 'list') return []
    return [{ fields, reference: { resource: resource === name ? '' : resource, fields: column } }]
  })
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description: meaning,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: { fields: columns.map(describeColumn), missingValues: [''], primaryKey: key, foreignKeys },
  }
}

function describeColumn({ name, type, meaning, canLack }: Column): object {
  const list = type === 'list' ? ` A list; its items stand with${LIST_SEPARATOR}between them.` : ''
  // An empty list is an empty cell as well.
  const required = !canLack && type !== 'list'
  return { name, ...TYPES[type], description: `${meaning}${list}`, constraints: { required } }
}
