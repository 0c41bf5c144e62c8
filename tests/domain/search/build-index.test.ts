import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../src/domain/search/document.ts'
import { buildSearchIndex } from '../../../src/domain/search/build-index.ts'
import { fromGaps, toGaps } from '../../../src/domain/search/index-part.ts'

function aDocument(given: Partial<SearchDocument>): SearchDocument {
  return {
    id: 'A01',
    kind: 'claim',
    title: 'A title',
    path: 'claims/a/',
    detail: 'A line',
    passages: [],
    ...given,
  }
}

const visas = aDocument({
  id: 'A08',
  passages: [
    { anchor: '', field: 'title', text: 'Visas' },
    { anchor: 'f1', field: 'body', text: 'A visa for Luxembourg, a visa for Japan' },
  ],
})
const luxembourg = aDocument({ id: 'B01', passages: [{ anchor: '', field: 'summary', text: 'Luxembourg' }] })

const aTerm = aDocument({
  id: 'term:visa',
  kind: 'term',
  title: 'Visa',
  passages: [{ anchor: 'visa', field: 'title', text: 'Visa' }],
})
const source = aDocument({
  id: 'a-source',
  kind: 'source',
  title: 'On visas',
  passages: [{ anchor: '', field: 'title', text: 'On visas' }],
})
const all = [source, luxembourg, aTerm, visas]

describe('the search index', () => {
  it('begins with what claims, explainers and terms are called; texts and sources follow', () => {
    const [first, second, ...others] = buildSearchIndex(all)
    expect(first?.words).toBe('visa visas')
    expect(first?.documents.map(({ id }) => id)).toEqual(['A08', 'B01', 'term:visa'])
    expect(second?.words).toBe('for japan luxembourg on visa visas')
    expect(second?.documents.map(({ id }) => id)).toEqual(['a-source'])
    expect(others).toEqual([])
  })

  it('lists each word of a part once, in order, with the passages of the part that hold it', () => {
    const [, second] = buildSearchIndex(all)
    expect(second?.postings.map(fromGaps)).toEqual([[0], [0], [0, 1], [2], [0], [2]])
  })

  it('numbers documents through all parts', () => {
    const [first, second] = buildSearchIndex(all)
    expect(first?.passages).toEqual([
      [0, '', 'title', 'Visas'],
      [2, 'visa', 'title'],
    ])
    expect(second?.passages.map(([gap]) => gap)).toEqual([0, 1, 2])
  })

  it('is the same for the same documents in any order', () => {
    expect(JSON.stringify(buildSearchIndex(all.toReversed()))).toBe(JSON.stringify(buildSearchIndex(all)))
  })

  it('survives JSON unchanged', () => {
    const index = buildSearchIndex(all)
    expect(JSON.parse(JSON.stringify(index))).toEqual(index)
  })

  it('is cut where a part would have too many letters, between documents', () => {
    const parts = buildSearchIndex(all, 60)
    expect(parts.map(({ documents }) => documents.map(({ id }) => id))).toEqual([
      ['A08', 'B01'],
      ['term:visa'],
      [],
      ['a-source'],
    ])
  })

  it('has a first part even of nothing', () => {
    expect(buildSearchIndex([])).toEqual([{ documents: [], passages: [], words: '', postings: [] }])
  })
})

describe('gaps', () => {
  it('give back the numbers they were made of', () => {
    expect(toGaps([3, 4, 40])).toEqual([3, 1, 36])
    expect(fromGaps(toGaps([0, 7, 7_000]))).toEqual([0, 7, 7_000])
  })
})
