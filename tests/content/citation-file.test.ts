import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readContent } from '../../src/content-files.ts'
import { findAuthor } from '../../src/domain/author.ts'

/** The part of the schema of the Citation File Format 1.2.0 that CITATION.cff uses; a field that is not here is refused. */
const text = { type: 'string', minLength: 1 }
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['authors', 'cff-version', 'message', 'title'],
  properties: {
    'cff-version': { const: '1.2.0' },
    message: text,
    title: text,
    abstract: text,
    type: { enum: ['dataset', 'software'] },
    authors: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      // An organisation, which the format calls an entity; no person is named.
      items: { type: 'object', additionalProperties: false, required: ['name'], properties: { name: text } },
    },
    version: text,
    'date-released': { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    // A list would mean that any one of its licences may be chosen; the code has its own.
    license: { const: 'CC-BY-4.0' },
  },
}
const file = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>

describe('CITATION.cff', () => {
  it('keeps to the format', () => {
    const ajv = new Ajv2020({ allErrors: true })
    ajv.validate(SCHEMA, file)
    expect(ajv.errors ?? []).toEqual([])
    expect(ajv.validate(SCHEMA, { ...file, authors: [] })).toBe(false)
    expect(ajv.validate(SCHEMA, { ...file, license: ['CC-BY-4.0', 'MIT'] })).toBe(false)
  })

  it('names work, author and version as the site and its package do', () => {
    const site = readContent('content').records.site.fields
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(file).toMatchObject({ title: site.name, authors: [{ name: findAuthor(site) }], version })
  })
})
