import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../src/domain/search/document.ts'
import { buildSearchIndex, fromGaps, toGaps } from '../../../src/domain/search/build-index.ts'

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

describe('the search index', () => {
  it('lists each word once, in order, with the passages that hold it', () => {
    const index = buildSearchIndex([visas, luxembourg])
    expect(index.words).toBe('for japan luxembourg visa visas')
    expect(index.postings.map(fromGaps)).toEqual([[1], [1], [1, 2], [1], [0]])
  })

  it('is the same for the same documents in any order', () => {
    expect(JSON.stringify(buildSearchIndex([luxembourg, visas]))).toBe(
      JSON.stringify(buildSearchIndex([visas, luxembourg])),
    )
  })

  it('survives JSON unchanged', () => {
    const index = buildSearchIndex([visas, luxembourg])
    expect(JSON.parse(JSON.stringify(index))).toEqual(index)
  })

  it('carries what a list of results shows, and the texts for its excerpts', () => {
    expect(buildSearchIndex([luxembourg]).documents).toEqual([
      { ...luxembourg, passages: [['', 'summary', 'Luxembourg']] },
    ])
  })

  it('may be empty', () => {
    expect(buildSearchIndex([])).toEqual({ documents: [], words: '', postings: [] })
  })
})

describe('gaps', () => {
  it('give back the numbers they were made of', () => {
    expect(toGaps([3, 4, 40])).toEqual([3, 1, 36])
    expect(fromGaps(toGaps([0, 7, 7_000]))).toEqual([0, 7, 7_000])
  })
})
