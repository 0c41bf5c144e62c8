import { expect, it } from 'vitest'
import { buildDataPackage, readPackage } from '../../../src/domain/data/data-package.ts'
import { findDataDate } from '../../../src/domain/data/tables.ts'
import { aCasebook } from '../../casebook-fixtures.ts'

it('a data package says which site it belongs to, where it stands, under which name and as of which day', () => {
  const casebook = aCasebook()
  const json = JSON.stringify(buildDataPackage(casebook, (path) => `https://example.org/${path}`))
  expect(readPackage(json)).toEqual({
    name: casebook.site.file,
    siteName: casebook.site.name,
    site: 'https://example.org/',
    date: findDataDate(casebook),
  })
})
