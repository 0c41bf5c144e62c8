import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '../../../src/domain/search/build-index.ts'
import type { SearchDocument } from '../../../src/domain/search/document.ts'
import { addPart, openSearchIndex } from '../../../src/domain/search/opened-index.ts'
import { search } from '../../../src/domain/search/search.ts'
import { findSimilar } from '../../../src/domain/search/similar.ts'

function aDocument(id: string, title: string, text: string): SearchDocument {
  return {
    id,
    kind: 'claim',
    title,
    path: `claims/${id}/`,
    detail: '',
    passages: [
      { anchor: '', field: 'title', text: title },
      { anchor: 'p1', field: 'body', text },
    ],
  }
}

const documents = [
  aDocument('a', 'Friends and a score', 'A debt lowered it.'),
  aDocument('b', 'A visa for Luxembourg', 'Papers were left out for friends.'),
  aDocument('c', 'Games', 'Hours of games lowered a score.'),
]
const queries = ['friends', 'lowered', 'games score', 'luxem', 'papers visa', 'nothing']
const ask = (opened: ReturnType<typeof openSearchIndex>) => queries.map((query) => search(opened, query))

describe('an index read in parts', () => {
  it('answers as one that was never cut', () => {
    const parts = buildSearchIndex(documents, 30)
    expect(parts.length).toBeGreaterThan(3)
    expect(ask(openSearchIndex(parts))).toEqual(ask(openSearchIndex(buildSearchIndex(documents))))
  })

  it('answers from what was read so far', () => {
    const [first] = buildSearchIndex(documents)
    const opened = openSearchIndex(first ? [first] : [])
    expect(search(opened, 'friends').hits.map(({ document }) => document.id)).toEqual(['a'])
    expect(search(opened, 'papers').hits).toEqual([])
  })

  it('finds the words of a later part in a similar spelling, too', () => {
    const [first, ...rest] = buildSearchIndex(documents)
    const opened = openSearchIndex(first ? [first] : [])
    const guess = (): string[] =>
      search(opened, 'lowred', { findSimilar }).hits.map(({ document }) => document.id)
    expect(guess()).toEqual([])
    for (const part of rest) addPart(opened, part)
    expect(guess().sort()).toEqual(['a', 'c'])
  })

  it('keeps its words sorted and each once', () => {
    const { words } = openSearchIndex(buildSearchIndex(documents, 30))
    expect(words).toEqual([...new Set(words)].sort())
  })

  it('stays as it was where a part is broken', () => {
    const [first, second] = buildSearchIndex(documents)
    const opened = openSearchIndex(first ? [first] : [])
    const before = ask(opened)
    for (const broken of [
      { ...second, passages: [[9, '', 'body', 'Of no document']] },
      { ...second, postings: [[0]] },
      { error: 'not found' },
      null,
    ])
      expect(() => {
        addPart(opened, broken as never)
      }).toThrow()
    expect(ask(opened)).toEqual(before)
    if (second) addPart(opened, second)
    expect(ask(opened)).toEqual(ask(openSearchIndex(buildSearchIndex(documents))))
  })
})
