import { schemaPath } from './addresses.ts'
import type { Column, ColumnType, TableEntry } from './columns.ts'
import type { Absolute } from './row.ts'
import { LICENCE } from './table-json.ts'

/** What JSON Schema says of each type. */
const FORMS: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string', minLength: 1 },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  'partial-date': { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  url: { type: 'string', pattern: '^https?://' },
  list: { type: 'array', items: { type: 'string', minLength: 1 } },
}

const HEAD = {
  $schema: { type: 'string' },
  kind: { const: 'data' },
  title: { type: 'string' },
  licence: describeObject({
    id: { const: LICENCE.id },
    title: FORMS.text,
    url: FORMS.url,
    exception: FORMS.text,
  }),
  source: describeObject({ name: FORMS.text, url: FORMS.url }),
  version: { type: 'string', pattern: '^\\d+\\.\\d+$' },
  date: FORMS.date,
}

/** Only of a diagram: what the file shows of it. */
const STATE = describeObject({ name: FORMS.text, view: { type: 'string' } })

/** The JSON Schema (2020-12) of the JSON file of a table, made from the column dictionary. */
export function buildSchema({ name, title, meaning, columns }: TableEntry, absolute: Absolute): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(schemaPath(name)),
    title,
    description: meaning,
    type: 'object',
    required: [...Object.keys(HEAD), 'rows'],
    additionalProperties: false,
    properties: {
      ...HEAD,
      state: STATE,
      rows: {
        type: 'array',
        items: {
          description: meaning,
          ...describeObject(Object.fromEntries(columns.map((column) => [column.name, describe(column)]))),
        },
      },
    },
  }
}

/** An object with exactly these properties. */
function describeObject(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties }
}

function describe({ type, meaning, since, canLack, of }: Column): object {
  const description = `${meaning}${of === undefined ? '' : ` Refers to ${of}.`} Since ${since}.`
  return { description, ...(canLack ? { anyOf: [FORMS[type], { type: 'null' }] } : FORMS[type]) }
}
