import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { buildSearchIndex } from '../../src/domain/search/build-index.ts'
import { buildSearchDocuments } from '../../src/domain/search/casebook-documents.ts'
import { openSearchIndex } from '../../src/domain/search/opened-index.ts'
import { findMisses, type GoldenQuery } from './recall.ts'

const golden = parse(readFileSync('tests/search/golden-queries.yaml', 'utf8')) as GoldenQuery[]
const { records } = readContent('content')
const documents = buildSearchDocuments(buildCasebook(records))
const opened = openSearchIndex(buildSearchIndex(documents))

describe('the golden queries', () => {
  it('are at least sixty, ten of which must find nothing', () => {
    expect(golden.length).toBeGreaterThanOrEqual(60)
    expect(golden.filter(({ nothing }) => nothing).length).toBeGreaterThanOrEqual(10)
  })

  it('name documents that exist', () => {
    const ids = new Set(documents.map(({ id }) => id))
    const named = golden.flatMap(({ top, includes = [] }) => [
      ...(top === undefined ? [] : [top]),
      ...includes,
    ])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  it('are answered as they must be: the top hit, and who is among the first five', () => {
    expect(findMisses(opened, golden)).toEqual([])
  })

  it('two builds of the index are the same to the byte', () => {
    expect(JSON.stringify(buildSearchIndex(documents))).toBe(JSON.stringify(buildSearchIndex(documents)))
  })
})
