import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../src/domain/search/document.ts'
import { buildSearchIndex } from '../../../src/domain/search/build-index.ts'
import { openSearchIndex } from '../../../src/domain/search/opened-index.ts'
import { search } from '../../../src/domain/search/search.ts'
import { findSimilar } from '../../../src/domain/search/similar.ts'

function aDocument(id: string, title: string): SearchDocument {
  const passages = [{ anchor: '', field: 'title' as const, text: title }]
  return { id, kind: 'claim', title, path: `claims/${id}/`, detail: '', passages }
}

const opened = openSearchIndex(
  buildSearchIndex([
    aDocument('visa', 'A visa for Luxembourg'),
    aDocument('points', 'Points of a city'),
    aDocument('sesame', '芝麻信用, bad debt'),
    aDocument('house', 'A house of Tencent may raise it higher'),
    aDocument('raises', 'It raises'),
  ]),
)
const ask = (query: string) => search(opened, query, { findSimilar })
const findIds = (query: string) => ask(query).hits.map(({ document }) => document.id)

describe('findSimilar', () => {
  it('gives a similarity between 0 and 1, higher for fewer wrong letters', () => {
    const [near, far] = ['luxemburg', 'luksemburg'].map(
      (typed) => findSimilar(typed, ['luxembourg'])[0]?.similarity ?? 0,
    )
    expect(near).toBeLessThan(1)
    expect(near).toBeGreaterThan(far ?? 1)
  })

  it('takes any word, also one that no pattern of Fuse.js could be', () => {
    expect(() => findSimilar('x'.repeat(200), ['visa'])).not.toThrow()
    expect(findSimilar('visa', [])).toEqual([])
  })
})

describe('a misspelled word', () => {
  it('is found within one edit from five letters, and within two if one of the words has seven', () => {
    expect(ask('huose')).toMatchObject({ match: 'fuzzy', hits: [{ document: { id: 'house' } }] })
    expect(ask('luksembourg')).toMatchObject({ match: 'fuzzy', hits: [{ document: { id: 'visa' } }] })
    expect(ask('huoes')).toMatchObject({ match: 'none', hits: [] })
    expect(findIds('luksemborge')).toEqual([])
    // Of six letters two are a third: "racism" is not "raise". "tincet" may be "Tencent".
    expect(findIds('racism')).toEqual([])
    expect(findIds('uighur')).toEqual([])
    expect(findIds('tincet')).toEqual(['house'])
  })

  it('counts two swapped letters as one edit', () => {
    expect(findIds('hosue')).toEqual(['house'])
  })

  it('is never guessed for words of four letters and for Chinese', () => {
    for (const typed of ['bat', 'visq', 'debd']) expect(findIds(typed)).toEqual([])
    expect(findIds('芝床')).toEqual([])
  })

  it('is named, so that nobody takes a guess for what was asked', () => {
    expect(ask('luksembourg visa').guessed).toEqual(['luxembourg'])
    expect(ask('luxembourg visa').guessed).toEqual([])
    // "raises" is as near, but on no page beside the house.
    expect(ask('hous raisse')).toMatchObject({ match: 'fuzzy', guessed: ['raise'] })
  })

  it('is found beside a word that is only a beginning', () => {
    expect(ask('pionts ci')).toMatchObject({ match: 'fuzzy', hits: [{ document: { id: 'points' } }] })
  })

  it('is looked for behind words that exist, where no document holds all of them', () => {
    const mixed = buildSearchIndex([aDocument('a', 'Contract law'), aDocument('b', 'Contrast')])
    const found = search(openSearchIndex(mixed), 'contrast law', { findSimilar })
    expect(found).toMatchObject({ match: 'fuzzy', hits: [{ document: { id: 'a' } }] })
  })

  it('is guessed in an explainer only if one passage has all the words: a long text has something like any', () => {
    const anExplainer = (id: string, first: string, second: string): SearchDocument => ({
      ...aDocument(id, 'Untitled'),
      kind: 'explainer',
      passages: [first, second].map((text) => ({ anchor: '', field: 'body', text })),
    })
    const texts = [
      anExplainer('apart', 'A house.', 'Points.'),
      anExplainer('together', 'House points.', 'No.'),
    ]
    const found = search(openSearchIndex(buildSearchIndex(texts)), 'huose points', { findSimilar })
    expect(found.hits.map(({ document }) => document.id)).toEqual(['together'])
  })

  it('is not guessed beside a word that is missing', () => {
    expect(findIds('huose dinosaur')).toEqual([])
  })

  it('needs the similar spelling only where nothing else was found, and says so', () => {
    expect(search(opened, 'visa')).toMatchObject({ match: 'all', needsSimilar: false })
    expect(search(opened, 'huose')).toMatchObject({ match: 'none', needsSimilar: true })
    expect(ask('huose')).toMatchObject({ match: 'fuzzy', needsSimilar: false })
    expect(search(opened, '')).toMatchObject({ match: 'none', needsSimilar: false })
  })
})
