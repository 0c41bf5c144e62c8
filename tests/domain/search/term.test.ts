import { expect, it } from 'vitest'
import { buildSearchIndex } from '../../../src/domain/search/build-index.ts'
import type { SearchDocument } from '../../../src/domain/search/document.ts'
import { openSearchIndex } from '../../../src/domain/search/opened-index.ts'
import { buildTerm } from '../../../src/domain/search/term.ts'
import { findForms } from '../../../src/domain/search/vocabulary.ts'

/** A document that holds words in so many passages each. */
function aDocument(id: string, passagesByWord: Record<string, number>): SearchDocument {
  const passages = Object.entries(passagesByWord).flatMap(([text, count]) =>
    Array.from({ length: count }, () => ({ anchor: '', field: 'body' as const, text })),
  )
  return { id, kind: 'claim', title: '', path: '', detail: '', passages }
}

it('a beginning that stands in over 12,000 places counts no more for the words of which it is the smallest share', () => {
  const find = (places: number): number[] => {
    const documents = [aDocument('a', { pay: places }), aDocument('b', { payment: 1 })]
    const opened = openSearchIndex(buildSearchIndex(documents))
    return [...buildTerm(opened, 'pa', findForms(opened.words, 'pa')).documents]
  }
  expect(find(12_000)).toEqual([0, 1])
  expect(find(12_001)).toEqual([0])
})
