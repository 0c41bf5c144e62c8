import { describe, expect, it } from 'vitest'
import {
  findEchoingHeadlines,
  findLoadedWords,
  findTypewriterApostrophes,
  findUnaddressedParagraphs,
  findWrongLengths,
} from '../../../src/domain/rules/wording.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aFinding, aPage, aQuotation } from '../../record-fixtures.ts'

type Given = NonNullable<Parameters<typeof aClaim>[0]>
const aCasebookOf = (given: Given): ReturnType<typeof aCasebook> => aCasebook({ claims: [aClaim(given)] })
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')

describe('an article has 250 to 600 words, the short answer at most 60: findWrongLengths', () => {
  it.each([250, 600])('accepts an article of %i words', (count) => {
    expect(findWrongLengths(aCasebookOf({ text: words(count), inShort: words(60) }))).toEqual([])
  })

  it.each([249, 601])('refuses an article of %i words', (count) => {
    expect(findWrongLengths(aCasebookOf({ text: words(count) }))).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx',
        found: `the article has ${count} words`,
        wanted: '250 to 600',
      },
    ])
  })

  it('does not count headings and citations', () => {
    const text = `## ${words(9)}\n\n${words(249)}.<Cite of="a-report" />`
    expect(findWrongLengths(aCasebookOf({ text }))).toMatchObject([{ found: 'the article has 249 words' }])
  })

  it('refuses a short answer of 61 words', () => {
    expect(findWrongLengths(aCasebookOf({ inShort: words(61) }))).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:inShort',
        found: 'the short answer has 61 words',
        wanted: 'at most 60',
      },
    ])
  })
})

describe('a headline does not repeat the claim: findEchoingHeadlines', () => {
  const quotation = aQuotation({ words: 'Everybody is measured by a score, they wrote.' })

  it('accepts five words in a row of the claim', () => {
    expect(
      findEchoingHeadlines(
        aCasebookOf({ quotation, title: 'Nobody found that everybody is measured by a number' }),
      ),
    ).toEqual([])
  })

  it.each([
    ['its quotation', { quotation, title: 'Is “everybody is measured by a score” true?' }],
    ['its paraphrase', { paraphrase: 'All of us have one number each.', title: 'All of us have ONE number' }],
  ])('refuses six words in a row of %s', (_, given) => {
    expect(findEchoingHeadlines(aCasebookOf(given))).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:title',
        found: `the headline repeats the claim: “${given.title}”`,
      },
    ])
  })
})

describe('no loaded word stands in our own text: findLoadedWords', () => {
  it.each([
    'the social credit score',
    'Every citizen is scored',
    'banned 27.3 million people',
    'licensed in 2015',
    'debunked',
    'disproves',
    'hoax',
    'proved',
    'Orwellian',
    'dystopian',
    'nightmarish',
  ])('refuses “%s” and says what to write', (loaded) => {
    expect(findLoadedWords(aCasebookOf({ text: `They say ${loaded} things.` }))).toMatchObject([
      { where: 'content/claims/claim-a01.mdx:1', found: `“${loaded}”`, wanted: expect.stringMatching(/\w/) },
    ])
  })

  it.each([
    ['the headline', { title: 'A hoax was what it was' }, ':title'],
    ['the short answer', { inShort: 'It was a hoax.' }, ':inShort'],
    ['a finding', { findings: [aFinding({ finding: 'It was a hoax.' })] }, ':findings.0'],
  ])('refuses one in %s', (_, given, place) => {
    expect(findLoadedWords(aCasebookOf(given))).toMatchObject([
      { found: '“hoax”', where: expect.stringContaining(place) },
    ])
  })

  it('refuses one on a page', () => {
    expect(findLoadedWords(aCasebook({ pages: [aPage({ text: 'It was a hoax.' })] }))).toHaveLength(1)
  })

  it.each([
    ['a quotation', '<Quote source="aclu-2015" paragraph="A">nightmarish scores</Quote> it said.'],
    ['a longer word', 'They approved and improved it.'],
  ])('accepts %s', (_, text) => {
    expect(findLoadedWords(aCasebookOf({ text }))).toEqual([])
  })
})

describe('a paragraph has an address that stays: findUnaddressedParagraphs', () => {
  it.each([
    ['a paragraph in <Para>', '<Para id="then">\nWords.\n</Para>'],
    ['a list in <Para>', '<Para id="then-2">\n- One.\n</Para>'],
    ['a heading without one', '## Words'],
  ])('accepts %s', (_, text) => {
    expect(findUnaddressedParagraphs(aCasebookOf({ text }))).toEqual([])
  })

  it.each([
    ['a paragraph without one', 'Words.'],
    ['a list item without one', '- Words.'],
  ])('refuses %s', (_, text) => {
    expect(findUnaddressedParagraphs(aCasebookOf({ text }))).toMatchObject([
      { where: expect.stringMatching(/claim-a01\.mdx:[12]$/), wanted: '<Para id="short-word"> around it' },
    ])
  })

  it.each([
    ['capitals', 'Then'],
    ['a space', 'thin files'],
    ['a figure before its first letter', '2015'],
  ])('says of an address with %s that its form is wrong, not that it is missing', (_, id) => {
    const text = `<Para id="${id}">\nWords.\n</Para>`
    expect(findUnaddressedParagraphs(aCasebookOf({ text }))).toMatchObject([
      {
        found: `the address "${id}" of a paragraph`,
        wanted: expect.stringContaining('after a first letter'),
      },
    ])
  })
})

describe('apostrophes in our own text are typographic: findTypewriterApostrophes', () => {
  it.each([
    ['an article', { claims: [aClaim({ text: "One.\n\nIt isn't." })] }, 'claim-a01.mdx:3'],
    ['a page', { pages: [aPage({ text: "It isn't." })] }, 'method.mdx:1'],
  ])('refuses a straight one in %s', (_, records, place) => {
    expect(findTypewriterApostrophes(aCasebook(records))).toMatchObject([
      { where: `content/${place.startsWith('claim') ? 'claims' : 'pages'}/${place}`, wanted: '’' },
    ])
  })

  it('accepts a typographic one, and any in a quotation', () => {
    const text = 'It isn’t <Quote source="aclu-2015" paragraph="A">what it\'s called</Quote>.'
    expect(findTypewriterApostrophes(aCasebookOf({ text }))).toEqual([])
  })
})
