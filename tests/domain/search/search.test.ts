import { describe, expect, it } from 'vitest'
import type { Passage, SearchDocument } from '../../../src/domain/search/document.ts'
import { buildSearchIndex } from '../../../src/domain/search/build-index.ts'
import { openSearchIndex } from '../../../src/domain/search/opened-index.ts'
import { search } from '../../../src/domain/search/search.ts'
import type { SearchOptions } from '../../../src/domain/search/search.ts'
import { findSimilar } from '../../../src/domain/search/similar.ts'

function aDocument({ text = '', ...given }: Partial<SearchDocument> & { text?: string }): SearchDocument {
  const title = given.title ?? 'Untitled'
  const passages: Passage[] = [
    { anchor: '', field: 'title', text: title },
    { anchor: 'p1', field: 'body', text },
  ]
  return { id: 'A01', kind: 'claim', title, path: 'claims/a/', detail: '', passages, ...given }
}

const debt = 'A friend’s bad debt lowered the score of a user.'
const documents = [
  aDocument({ id: 'friends', title: 'Friends and a score', text: debt }),
  aDocument({ id: 'visa', title: 'A visa for Luxembourg', text: 'Users with 750 points left out papers.' }),
  aDocument({ id: 'points', title: 'Points of a city', text: 'A score was lowered for bad behaviour.' }),
  aDocument({ id: 'sesame', kind: 'term', title: 'Sesame Credit', text: '芝麻信用, a score of 2015.' }),
  aDocument({ id: 'letter', kind: 'source', title: 'Letter on Sesame Credit and credit for users' }),
]
const opened = openSearchIndex(buildSearchIndex(documents))

const ask = (query: string, options: SearchOptions = {}) => search(opened, query, { findSimilar, ...options })
const findIds = (query: string, options?: SearchOptions) =>
  ask(query, options).hits.map(({ document }) => document.id)

describe('a search', () => {
  it('finds the documents that hold every word, each in any passage', () => {
    expect(ask('luxembourg 750')).toMatchObject({ match: 'all', total: 1 })
    expect(findIds('luxembourg 750')).toEqual(['visa'])
  })

  it('finds a word by its beginning and a singular by its plural', () => {
    expect(findIds('luxem')).toEqual(['visa'])
    expect(findIds('visas')).toEqual(['visa'])
  })

  it('leaves out the words that only ask, unless there are no others', () => {
    expect(ask('did friends lower the score?').words).toEqual(['friends', 'lower', 'score'])
    expect(ask('did friends lower the score?').hits[0]?.document.id).toBe('friends')
    expect(ask('of the').words).toEqual(['of', 'the'])
  })

  it('finds Chinese whole and in part, but not in another order', () => {
    expect(findIds('芝麻信用')).toEqual(['sesame'])
    expect(findIds('麻信')).toEqual(['sesame'])
    expect(findIds('用信')).toEqual([])
  })

  it('puts the exact phrase before the same words scattered in a title', () => {
    const scattered = aDocument({ id: 'scattered', title: 'Users with a score of 750' })
    const exact = aDocument({ id: 'exact', text: 'Later the score of users fell.' })
    const found = search(openSearchIndex(buildSearchIndex([scattered, exact])), 'score of users')
    expect(found.hits.map(({ document }) => document.id)).toEqual(['exact', 'scattered'])
  })

  it('puts an exact run of words first, whatever the words are', () => {
    const named = aDocument({ id: 'a', title: 'Friends' })
    const quoting = aDocument({ id: 'b', kind: 'source', text: 'Not if any of your friends do them.' })
    const both = openSearchIndex(buildSearchIndex([named, quoting]))
    const findFirst = (query: string) => search(both, query).hits[0]?.document.id
    expect(findFirst('friends')).toBe('a')
    expect(findFirst('“if any of your friends do')).toBe('b')
    // The last word may still be being typed, the others not.
    expect(findFirst('any of your fri')).toBe('b')
    expect(findFirst('an of your friends')).toBe('a')
    expect(search(both, 'any of your friends').hits[0]?.passage.field).toBe('body')
  })

  it('does not take two words for a run where one only joins', () => {
    const named = aDocument({ id: 'a', title: 'Friends' })
    const joining = aDocument({ id: 'b', text: 'They have to share the friends of others.' })
    const both = openSearchIndex(buildSearchIndex([named, joining]))
    expect(search(both, 'the friends').hits.map(({ document }) => document.id)).toEqual(['a', 'b'])
  })

  it('adds documents with some of the words where few have them all, behind those, up to ten in all', () => {
    const some = Array.from({ length: 20 }, (_, at) =>
      aDocument({ id: `some${at}`, title: at % 2 === 0 ? 'Travel' : 'Games' }),
    )
    const whole = (id: string) => aDocument({ id, kind: 'explainer', text: 'Games are no travel.' })
    const askFor = (ids: string[]) =>
      search(openSearchIndex(buildSearchIndex([...ids.map(whole), ...some])), 'travel games')
    expect(askFor(['z'])).toMatchObject({ match: 'all', total: 10, near: 9 })
    expect(askFor(['z']).hits[0]?.document.id).toBe('z')
    expect(askFor(['v', 'w', 'x', 'y', 'z'])).toMatchObject({ match: 'all', total: 5, near: 0 })
  })

  it('puts the document that is called what was asked for before one that mentions it', () => {
    expect(findIds('sesame credit')).toEqual(['sesame', 'letter'])
    expect(findIds('sesame cre')).toEqual(['sesame', 'letter'])
  })

  it('opens at the passage that answers best and says which words it found', () => {
    const [hit] = ask('lowered').hits.filter(({ document }) => document.id === 'friends')
    expect(hit?.passage).toEqual({ anchor: 'p1', field: 'body', text: debt })
    expect(hit?.matchedWords).toEqual(['lowered'])
    expect(ask('frien').hits[0]?.matchedWords).toEqual(['friend', 'friends'])
  })

  it('can be limited to kinds, to documents and to a number of hits', () => {
    expect(findIds('sesame', { kinds: ['source'] })).toEqual(['letter'])
    expect(findIds('score', { documentIds: new Set(['points']) })).toEqual(['points'])
    expect(ask('score', { limit: 1 })).toMatchObject({ total: 3, hits: { length: 1 } })
  })

  it('puts documents of the same score in the order of their ids, also where there are more than it looks at', () => {
    // Of the words that "twin" begins the one that is looked up first stands in the later half.
    const crowd = Array.from({ length: 1000 }, (_, at) => {
      const id = String(at).padStart(4, '0')
      return aDocument({ id, title: at < 500 ? 'Twinb' : 'Twina' })
    })
    const found = search(openSearchIndex(buildSearchIndex(crowd)), 'twin', { limit: 3 })
    expect(found.hits.map(({ document }) => document.id)).toEqual(['0000', '0001', '0002'])
  })

  it('puts documents of the same score in the order of their ids', () => {
    const twins = ['b', 'c', 'a'].map((id) => aDocument({ id, title: 'Twin' }))
    const found = search(openSearchIndex(buildSearchIndex(twins)), 'twin')
    expect(found.hits.map(({ document }) => document.id)).toEqual(['a', 'b', 'c'])
  })

  it('gives the same answer twice, whatever was asked between', () => {
    const queries = ['score user', 'visa', 'lowred', 'credit letter', 'luxembourg behaviour', 'points']
    const answers = queries.map((query) => ask(query))
    expect(queries.toReversed().map((query) => ask(query))).toEqual(answers.toReversed())
  })

  it('says which words it found in a hit that is read after the next question', () => {
    const [hit] = ask('lowered debt').hits
    ask('visa')
    expect(hit?.matchedWords).toEqual(['debt', 'lowered'])
  })
})

describe('a query that no document answers in full', () => {
  it('gives partial matches for the words that tell documents apart', () => {
    expect(ask('luxembourg behaviour')).toMatchObject({ match: 'partial', total: 2 })
  })

  it('gives nothing where the known words are too few or too common', () => {
    expect(ask('score of dinosaur skeletons found yesterday')).toMatchObject({
      match: 'none',
      total: 0,
      hits: [],
    })
    expect(ask('bitcoin')).toMatchObject({ match: 'none', hits: [] })
  })
})

describe('any string', () => {
  const hostile = [
    ...[
      '',
      ' ',
      '\u0000\u0007',
      '🦄',
      '\ud83e',
      '(',
      '[a-z',
      '\\',
      '<img onerror=x>',
      '__proto__',
      'constructor',
    ],
    ...['visa '.repeat(2_000), 'x'.repeat(10_000), '芝麻'.repeat(5_000), "'".repeat(10_000)],
  ]

  it('is answered without an error', () => {
    for (const query of hostile) expect(() => ask(query)).not.toThrow()
  })

  it('is answered from its beginning if it is too long', () => {
    expect(findIds('visa '.repeat(2_000))).toEqual(['visa'])
  })

  it('is read up to 250 letters', () => {
    const asked = (letters: number) => search(opened, `${'visa '.repeat(100).slice(0, letters)} points`).words
    expect(asked(240)).toEqual(['visa', 'points'])
    expect(asked(250)).toEqual(['visa'])
  })

  it('is answered by an empty index with nothing', () => {
    expect(search(openSearchIndex(buildSearchIndex([])), 'visa', { findSimilar })).toMatchObject({
      match: 'none',
      hits: [],
    })
  })
})
