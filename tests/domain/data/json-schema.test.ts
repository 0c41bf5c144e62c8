import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { nameColumns, findTable } from '../../../src/domain/data/columns.ts'
import { buildSchema } from '../../../src/domain/data/json-schema.ts'
import { buildTableFile } from '../../../src/domain/data/table-json.ts'
import { buildTable } from '../../../src/domain/data/tables.ts'
import { aCasebook } from '../../casebook-fixtures.ts'

const absolute = (path: string): string => `https://file.example/${path}`

describe('the schema of a table', () => {
  const casebook = aCasebook()
  const file = buildTableFile(buildTable('sources', casebook, absolute), casebook, absolute) as {
    rows: object[]
  }
  const validate = new Ajv2020().compile(buildSchema(nameColumns(findTable('sources'), casebook), absolute))
  const isValid = (change: object): boolean => validate({ ...file, rows: [{ ...file.rows[0], ...change }] })

  it('lets a value lack where the dictionary says that it can, and nowhere else', () => {
    expect(isValid({})).toBe(true)
    expect(isValid({ publisher: null, issued: null })).toBe(true)
    expect(isValid({ kind: null })).toBe(false)
  })

  it('refuses a day that is none and an address that is none', () => {
    expect(isValid({ accessed: '2026-11' })).toBe(false)
    expect(isValid({ issued: '2015-10' })).toBe(true)
    expect(isValid({ url: 'sources/a-report/' })).toBe(false)
  })
})
