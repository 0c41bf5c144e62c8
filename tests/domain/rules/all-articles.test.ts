import { describe, expect, it } from 'vitest'
import { listOwnWords } from '../../../src/domain/own-words.ts'
import { findImpossibleDates } from '../../../src/domain/rules/dates.ts'
import { findUncitedFigures } from '../../../src/domain/rules/figures.ts'
import {
  findBareQuotationMarks,
  findUnquotedRuns,
  findUnsoundQuotations,
} from '../../../src/domain/rules/quotations.ts'
import { findUnknownIds } from '../../../src/domain/rules/references.ts'
import { findDuplicateIds } from '../../../src/domain/rules/ids.ts'
import { findUnmappedClaims } from '../../../src/domain/rules/verdicts.ts'
import {
  findLoadedWords,
  findTypewriterApostrophes,
  findUnaddressedParagraphs,
} from '../../../src/domain/rules/wording.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aFingerprint, anExplainer } from '../../record-fixtures.ts'

type Given = NonNullable<Parameters<typeof anExplainer>[0]>
const FILE = 'content/explainers/a-subject.mdx'
const fingerprints = [aFingerprint('aclu-2015', 'Everybody is measured by a score between 350 and 950.')]
const casebookOf = (given: Given): ReturnType<typeof aCasebook> =>
  aCasebook({ fingerprints, explainers: [anExplainer(given)] })
const stepCalled = (title: string, id = 'a'): string =>
  `<Steps of="spread">\n\n<Step of="spread" id="${id}" title="${title}" view="v=1">\n\n<Para id="a">\nIt.\n</Para>\n\n</Step>\n\n</Steps>`

describe('the rules for articles hold for explainers too', () => {
  it.each([
    ['an unknown source', findUnknownIds, 'So.<Cite of="gone" />', 'unknown source "gone"'],
    ['an unknown claim', findUnknownIds, '<Claim id="A99">So</Claim>.', 'unknown claim "A99"'],
    ['an unknown term', findUnknownIds, '<Term id="gone">So</Term>.', 'unknown term "gone"'],
    ['a figure without a source', findUncitedFigures, 'It had 700 points.', 'a figure without a source: '],
    ['a paragraph without an address', findUnaddressedParagraphs, 'So.', 'a paragraph without an address'],
    ['a loaded word', findLoadedWords, 'A hoax.', '“hoax”'],
    ['a loaded word in the title of a step', findLoadedWords, stepCalled('A hoax'), '“hoax”'],
    ['a straight apostrophe', findTypewriterApostrophes, "It's so.", 'a straight apostrophe in '],
    ['a bare quotation mark', findBareQuotationMarks, 'A “score”.', 'a quotation mark in '],
    [
      'words of a source without marks',
      findUnquotedRuns,
      'Everybody is measured by a score between 350 and more.',
      '“Everybody is measured by a score between 350 and” stands in "aclu-2015"',
    ],
    [
      'a quotation that is not in its source',
      findUnsoundQuotations,
      '<Quote source="aclu-2015" paragraph="Everybody is measured by a score">nobody is measured by a score</Quote>',
      '',
    ],
    [
      'a step with the id of a paragraph',
      findDuplicateIds,
      stepCalled('A step'),
      '"a" is already the id of ',
    ],
  ])('refused: %s', (_, rule, text, found) => {
    const issues = rule(casebookOf({ text }))
    expect(issues).toHaveLength(1)
    expect(issues[0]?.where.startsWith(FILE)).toBe(true)
    expect(issues[0]?.found).toContain(found)
  })

  it('accepted: a step with an id of its own', () => {
    expect(findDuplicateIds(casebookOf({ text: stepCalled('A step', 'b') }))).toEqual([])
  })

  it('refused: dates that cannot be true', () => {
    expect(findImpossibleDates(casebookOf({ published: '2026-11-23' }))).toMatchObject([
      { where: `${FILE}:lastChanged` },
    ])
  })

  it('our own words are also the headline and the description', () => {
    const own = listOwnWords(casebookOf({})).map(({ text }) => text)
    expect(own).toEqual(expect.arrayContaining(['What we found about a subject', 'What it is about.']))
  })

  it('a casebook with neither explainers nor links has no claim that is missed', () => {
    expect(findUnmappedClaims(aCasebook({ edges: [], nodes: [] }))).toEqual([])
  })

  it('a claim that an explainer links to is met by its readers', () => {
    const unmapped = { edges: [], nodes: [] }
    const silent = [anExplainer({ text: 'It names no claim.' })]
    expect(findUnmappedClaims(aCasebook({ ...unmapped, explainers: silent }))).toHaveLength(1)
    const explainers = [anExplainer({ text: '<Claim id="A01">So</Claim>.' })]
    expect(findUnmappedClaims(aCasebook({ ...unmapped, explainers }))).toEqual([])
  })
})
