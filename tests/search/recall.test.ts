import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../src/domain/search/document.ts'
import { buildSearchIndex } from '../../src/domain/search/build-index.ts'
import { openSearchIndex } from '../../src/domain/search/opened-index.ts'
import { findMisses, measureRecall } from './recall.ts'

function aDocument(id: string, title: string): SearchDocument {
  const passages = [{ anchor: '', field: 'title' as const, text: title }]
  return { id, kind: 'source', title, path: `sources/${id}/`, detail: '', passages }
}

const opened = openSearchIndex(
  buildSearchIndex([
    aDocument('a', 'Video games'),
    aDocument('b', 'Games and a visa'),
    aDocument('c', 'Visa'),
  ]),
)

describe('recall', () => {
  it('is the share of expected documents among the first k, by kind of query and overall', () => {
    const golden = [
      { query: 'games', kind: 'word', includes: ['a', 'b'] },
      { query: 'visa', kind: 'word', top: 'a' },
      { query: 'viedo', kind: 'typo-1', top: 'a' },
    ]
    expect(measureRecall(opened, golden, 3)).toEqual({ overall: 2 / 3, byKind: { word: 0.5, 'typo-1': 1 } })
  })

  it('does not ask for more documents than there are places', () => {
    expect(measureRecall(opened, [{ query: 'games', kind: 'word', includes: ['a', 'b'] }], 1).overall).toBe(1)
  })

  it('is full for nonsense that finds nothing, and none for nonsense that finds something', () => {
    expect(measureRecall(opened, [{ query: 'bitcoin', kind: 'nonsense', nothing: true }], 3).overall).toBe(1)
    expect(measureRecall(opened, [{ query: 'visa', kind: 'nonsense', nothing: true }], 3).overall).toBe(0)
  })
})

describe('a golden query that is missed', () => {
  it('is reported with what it should have found and what it found', () => {
    expect(findMisses(opened, [{ query: 'visa', kind: 'word', top: 'b', includes: ['a', 'c'] }])).toEqual([
      '"visa" must put b first; got c, b',
      '"visa" must have a among the first 5; got c, b',
    ])
    expect(findMisses(opened, [{ query: 'visa', kind: 'nonsense', nothing: true }])).toEqual([
      '"visa" must find nothing; got c, b',
    ])
    expect(findMisses(opened, [{ query: 'visa', kind: 'word', top: 'c', includes: ['b'] }])).toEqual([])
  })
})
