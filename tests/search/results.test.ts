import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { SearchEntry, SearchField } from '../../src/domain/search/document.ts'
import type { Answer } from '../../src/search/engine.ts'
import { formatStatus, renderHits } from '../../src/search/results.ts'

function anAnswer(given: Partial<Answer>): Answer {
  const nothing = { words: [], guessed: [], hits: [], needsSimilar: false }
  return { match: 'all', total: 0, near: 0, reach: 'whole', ...nothing, ...given }
}

function listed(count: number): Pick<Answer, 'hits'> {
  const document = { id: 'A01', kind: 'claim' as const, title: 'A title', path: 'claims/a/', detail: '' }
  const passage = { anchor: '', field: 'title' as const, text: 'A title' }
  return { hits: Array.from({ length: count }, () => ({ document, passage, score: 1, matchedWords: [] })) }
}

describe('the sentence on what was found', () => {
  it('counts apart what holds only some of the words', () => {
    expect(formatStatus(anAnswer({ total: 10, near: 9, ...listed(10) }), 'travel ban')).toBe(
      '1 result for “travel ban”, and 9 with some of its words',
    )
    expect(formatStatus(anAnswer({ ...listed(8), total: 8 }), 'video games')).toBe(
      '8 results for “video games”',
    )
  })

  it('says that what it found is a guess, and which words it took', () => {
    const guessed = ['games', 'gamer', 'gains', 'game', 'names']
    expect(formatStatus(anAnswer({ match: 'fuzzy', total: 2, guessed, ...listed(2) }), 'gmaes')).toBe(
      'Nothing for “gmaes”. 2 results for similar words: games, gamer, gains, game',
    )
  })

  it('says how many are shown where these are not all', () => {
    expect(formatStatus(anAnswer({ total: 37, ...listed(30) }), 'sesame')).toBe(
      '30 best of 37 results for “sesame”',
    )
  })

  it('names the filters', () => {
    expect(formatStatus(anAnswer({ match: 'none' }), 'friends', 'Said by: the ACLU')).toBe(
      'Nothing found for “friends” with Said by: the ACLU',
    )
  })
})

describe('a result', () => {
  const render = (given: Partial<SearchEntry>, field: SearchField, text: string): string => {
    const entry = {
      id: 'A01',
      kind: 'claim' as const,
      title: 'A title',
      path: 'claims/a/',
      detail: '',
      ...given,
    }
    const hit = { document: entry, passage: { anchor: 'p1', field, text }, score: 1, matchedWords: ['score'] }
    const { document } = parseHTML('<ul></ul>')
    return renderHits(document as unknown as Document, [hit], '/file/')[0]?.outerHTML ?? ''
  }

  it('leads to the passage and shows its words, marked', () => {
    expect(render({ detail: 'ACLU' }, 'body', 'The score fell.')).toBe(
      '<li><p class="label">Claim · ACLU</p><h3><a href="/file/claims/a/#p1">A title</a></h3><p>The <mark>score</mark> fell.</p></li>',
    )
  })

  it.each<[string, Partial<SearchEntry>, SearchField]>([
    ['a title', {}, 'title'],
    ['another name, where its title shows what matched', { title: 'The score' }, 'alias'],
    [
      'a quotation, whose words are its title',
      { kind: 'quotation', title: '“The score … fell”' },
      'quotation',
    ],
    ['a source called by what it is', { kind: 'source', title: '[The score fell.]' }, 'body'],
    ['its own second line', { detail: 'The score fell.' }, 'body'],
  ])('says nothing twice: no excerpt stands under %s', (_, given, field) => {
    expect(render(given, field, 'The score fell.').match(/<p/g)).toHaveLength(1)
  })

  it('that was found by another name alone says that name', () => {
    expect(render({}, 'alias', 'The score fell.')).toContain(
      '<p>Also found under: The <mark>score</mark> fell.</p>',
    )
  })

  it('shows what looks like markup as it was written', () => {
    expect(render({}, 'body', '<img src=x> score')).toContain('&lt;img src=x')
  })
})
