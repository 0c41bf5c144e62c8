import { describe, expect, it } from 'vitest'
import {
  findBareQuotationMarks,
  findUnheldTexts,
  findUnquotedRuns,
  findUnsoundQuotations,
} from '../../../src/domain/rules/quotations.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import {
  aClaim,
  aCorrection,
  aFinding,
  aFingerprint,
  anEdge,
  anEvent,
  aPage,
  aQuotation,
  aScoreItem,
  aSource,
  aTerm,
} from '../../record-fixtures.ts'

const HELD = aFingerprint(
  'aclu-2015',
  'Everybody is measured by a score between 350 and 950, or so they say.',
)
const QUOTE = '<Quote source="aclu-2015" paragraph="Everybody is measured by a score">'

describe('every quotation stands in its source as given: findUnsoundQuotations', () => {
  const right = aQuotation()
  const wrong = aQuotation({ words: 'measured by many scores' })
  const update = { date: '2015-10-08', summary: 'It was changed.', quotation: wrong }
  const hedge = { summary: 'It may be so.', quotation: wrong, paragraphs: [] }

  it('accepts words that stand in a held text, and words of a text that is not held', () => {
    const claims = [aClaim({ quotation: right, text: `He wrote ${QUOTE}measured by a score</Quote>.` })]
    expect(findUnsoundQuotations(aCasebook({ claims, fingerprints: [HELD] }))).toEqual([])
    expect(findUnsoundQuotations(aCasebook({ claims: [aClaim({ quotation: wrong })] }))).toEqual([])
  })

  it.each([
    ['the quotation of a claim', { claims: [aClaim({ quotation: wrong })] }, 'claim-a01.mdx:quotation'],
    [
      'an article',
      { claims: [aClaim({ text: `\n\n${QUOTE}measured by many scores</Quote> it said.` })] },
      'claim-a01.mdx:3',
    ],
    [
      'a page',
      { pages: [aPage({ text: `It said ${QUOTE}measured by many scores</Quote>.` })] },
      'method.mdx:1',
    ],
    ['the caution of a source', { sources: [aSource({ hedge })] }, 'a-report.yaml:hedge'],
    ['the update of a source', { sources: [aSource({ updates: [update] })] }, 'a-report.yaml:'],
  ])('refuses a changed word in %s', (_, records, place) => {
    expect(findUnsoundQuotations(aCasebook({ ...records, fingerprints: [HELD] }))).toMatchObject([
      {
        where: expect.stringContaining(place),
        found: '“measured by many scores” does not stand in "aclu-2015"',
        wanted: 'the words of the source, letter for letter',
      },
    ])
  })
})

describe('quotation marks stand only where the build checks the words: findBareQuotationMarks', () => {
  it('accepts them in quotations, in printed titles and in words that a searcher may type', () => {
    const quotation = aQuotation({ words: 'a “score” of sorts', paragraph: 'A “score”' })
    const claims = [
      aClaim({ quotation, aliases: ['"score"'], text: `${QUOTE}a “score”</Quote> in *words*.` }),
    ]
    expect(
      findBareQuotationMarks(aCasebook({ claims, sources: [aSource({ title: 'The “score”' })] })),
    ).toEqual([])
  })

  it.each([
    ['an article', { claims: [aClaim({ text: 'The “score” was one.' })] }, 'claim-a01.mdx:1'],
    ['a heading', { claims: [aClaim({ text: '## The "score"' })] }, 'claim-a01.mdx:1'],
    [
      'a link to a claim',
      { claims: [aClaim({ text: 'See <Claim id="A01">the “score”</Claim>.' })] },
      'claim-a01.mdx:1',
    ],
    ['a page', { pages: [aPage({ text: 'The “score” was one.' })] }, 'method.mdx:1'],
    ['single marks', { pages: [aPage({ text: 'The ‘score’ was one.' })] }, 'method.mdx:1'],
    ['our headline', { claims: [aClaim({ title: 'A “score” for all' })] }, ':title'],
    ['the label of an event', { events: [anEvent({ title: 'The “score”' })] }, 'spread.yaml:ev-report.title'],
    [
      'a correction',
      { corrections: [aCorrection({ note: 'It said “score”.' })] },
      'corrections.yaml:c1.note',
    ],
    [
      'a finding',
      { claims: [aClaim({ findings: [aFinding({ finding: 'A “score”.' })] })] },
      ':findings.0.finding',
    ],
    ['the short answer', { claims: [aClaim({ inShort: 'A “score”.' })] }, ':inShort'],
    ['a caveat', { sources: [aSource({ caveat: 'A “score”.' })] }, 'a-report.yaml:caveat'],
    ['a definition', { terms: [aTerm({ definition: 'A “score”.' })] }, 'glossary.yaml:score.definition'],
    ['an event', { events: [anEvent({ added: 'A “score”.' })] }, 'spread.yaml:ev-report.added'],
    [
      'a statement on the score',
      { scoreItems: [aScoreItem({ note: 'A “score”.' })] },
      'score.yaml:bills.note',
    ],
    ['an edge', { edges: [anEdge({ note: 'A “score”.' })] }, 'links.yaml:edges.0.note'],
  ])('refuses them in %s', (_, records, place) => {
    expect(findBareQuotationMarks(aCasebook(records))).toMatchObject([
      {
        where: expect.stringContaining(place),
        found: expect.stringContaining('a quotation mark in “'),
        wanted: 'source words in <Quote> or a quotation field; words as words in *italics*',
      },
    ])
  })
})

describe('a text that was read to the end has a fingerprint: findUnheldTexts', () => {
  const sources = [aSource({ id: 'aclu-2015', read: 'full' }), aSource({ read: 'excerpt' })]

  it('accepts a held text, and an excerpt of another', () => {
    expect(findUnheldTexts(aCasebook({ sources, fingerprints: [HELD] }))).toEqual([])
  })

  it('refuses a text read in full of which there is none, and says how to make one', () => {
    expect(findUnheldTexts(aCasebook({ sources }))).toMatchObject([
      {
        where: 'content/sources/aclu-2015.yaml:read',
        found: '"aclu-2015" was read in full and has no fingerprint',
        wanted: 'npm run fingerprint -- aclu-2015 <text file>',
      },
    ])
    expect(findUnheldTexts(aCasebook({ sources, unreadIds: new Set(['aclu-2015']) }))).toEqual([])
  })
})

describe('our own sentences carry no run of source words: findUnquotedRuns', () => {
  const judge = (text: string): ReturnType<typeof findUnquotedRuns> =>
    findUnquotedRuns(aCasebook({ claims: [aClaim({ text })], fingerprints: [HELD] }))

  it('refuses eight words or marks in a row, whatever their capitals, and shows them', () => {
    expect(judge('They say everybody is measured by a score between 350 points and more.')).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:1',
        found: '“everybody is measured by a score between 350” stands in "aclu-2015"',
        wanted: 'a <Quote>, or words of our own',
      },
    ])
  })

  it('refuses them on a page, too', () => {
    const pages = [aPage({ text: 'Everybody is measured by a score between 350 and more.' })]
    expect(findUnquotedRuns(aCasebook({ pages, fingerprints: [HELD] }))).toHaveLength(1)
  })

  it.each([
    ['seven in a row', 'They say everybody is measured by a score from 350.'],
    ['a quotation', `${QUOTE}Everybody is measured by a score between 350 and 950</Quote> they say.`],
    [
      'words on both sides of a quotation',
      `Everybody is measured ${QUOTE}by a</Quote> score between 350 and 950.`,
    ],
  ])('accepts %s', (_, text) => {
    expect(judge(text)).toEqual([])
  })
})
