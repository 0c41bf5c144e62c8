import { describe, expect, it } from 'vitest'
import { checkQuotation, MOST_WORDS, type QuotationCheck } from '../../src/domain/quotation.ts'
import { aFingerprint, aQuotation, type Given } from '../record-fixtures.ts'
import type { Quotation } from '../../src/schemas/quotation.ts'

const FILLER = Array.from({ length: 40 }, (_, i) => `filler${i}`).join(' ')
const PRINTS = new Map([
  [
    'aclu-2015',
    aFingerprint(
      'aclu-2015',
      `Everybody is measured by a score between 350 and 950, which is linked to a card.
       • Those who post are not permitted to borrow “for now” — and it doesn’t say who is permitted to buy.
       Long ago the first part began ${FILLER} and there the last part ended.`,
    ),
  ],
  [
    'alternet-2015',
    aFingerprint('alternet-2015', 'As Quartz wrote, when more friends join your score will go up.'),
  ],
])
const FIRST = 'Everybody is measured by a score'
const SECOND = 'Those who post are not permitted'
const THIRD = 'Long ago the first part began'

const check = (words: string, given: Given<Quotation> = {}): QuotationCheck =>
  checkQuotation(aQuotation({ paragraph: FIRST, words, ...given }), PRINTS)
const second = (words: string, given: Given<Quotation> = {}): QuotationCheck =>
  check(words, { paragraph: SECOND, ...given })

describe('the match class of a quotation is computed', () => {
  it.each<[string, QuotationCheck]>([
    ['words letter for letter', check('measured by a score between 350 and 950, which')],
    ['words on another line, with other white space', check('measured  by\n a\u00a0score')],
    ['words with the marks of the source', second('“for now” — and it doesn’t say')],
  ])('%s are exact', (_, result) => {
    expect(result).toMatchObject({ isSound: true, match: 'exact' })
  })

  it.each<[string, QuotationCheck]>([
    ['straight quotation marks', second('to borrow "for now"')],
    ['another dash', second('now” - and it')],
    ['a straight apostrophe', second("it doesn't say who")],
    ['another capital', check('Measured by a score')],
  ])('%s make it typography-folded', (_, result) => {
    expect(result).toMatchObject({ isSound: true, match: 'typography-folded' })
  })

  it.each(['Everybody is measured by … is linked to a', 'Everybody is measured by... is linked to a'])(
    '“%s” is elided',
    (words) => {
      expect(check(words)).toEqual({ isSound: true, match: 'elided', paragraph: 0 })
    },
  )

  it.each(['… is measured by a score', 'is measured by a score ...'])('“%s” is elided', (words) => {
    expect(check(words)).toMatchObject({ isSound: true, match: 'elided' })
  })

  it('a replaced word makes it bracket-altered', () => {
    expect(check('[everyone] is measured by', { originals: ['Everybody'] })).toMatchObject({
      match: 'bracket-altered',
    })
    expect(check('is measured [there] by a score', { originals: [''] })).toMatchObject({
      match: 'bracket-altered',
    })
  })

  it('a negation may be replaced by another negation', () => {
    expect(second('are [never] permitted to borrow', { originals: ['not'] })).toMatchObject({
      isSound: true,
      match: 'bracket-altered',
    })
  })

  it('words read in another text are second-hand, and stand in that text', () => {
    const relayed = {
      source: 'quartz-2015',
      via: 'alternet-2015',
      paragraph: 'As Quartz wrote, when more friends',
    }
    expect(check('when more friends join your score', relayed)).toMatchObject({
      isSound: true,
      match: 'second-hand',
    })
    expect(check('when many friends join your score', relayed)).toMatchObject({ isSound: false })
  })

  it('words of a source that we do not hold are not checked, and say so', () => {
    expect(check('whatever it was', { source: 'a-report' })).toEqual({ isSound: true, match: 'not-held' })
  })

  it('tells the paragraph, counted from 0', () => {
    expect(second('permitted to borrow “for')).toMatchObject({ paragraph: 1 })
  })
})

describe('a quotation that cannot stand is refused with the reason', () => {
  const many = Array.from({ length: MOST_WORDS + 1 }, () => 'word').join(' ')

  it.each<[string, QuotationCheck, string, string]>([
    ['too long', check(many), 'the quotation has 26 words', 'at most 25'],
    [
      'a changed word',
      check('measured by a number'),
      '“measured by a number” does not stand in "aclu-2015"',
      'letter for letter',
    ],
    [
      'the opening of no paragraph',
      check('measured by a score', { paragraph: 'Nobody is measured by a score' }),
      'no paragraph of "aclu-2015" begins with “Nobody is measured by a score”',
      'the first six words of the paragraph',
    ],
    [
      'another paragraph',
      check('not permitted to borrow'),
      '“not permitted to borrow” stands in paragraph 2 of "aclu-2015"',
      'the opening words of that paragraph, not of paragraph 1',
    ],
    [
      'fragments out of order',
      check('is linked to a … Everybody is measured by'),
      '“Everybody is measured by” is out of order',
      'the order of the source',
    ],
    [
      'fragments too far apart',
      check('the first part began … the last part ended', { paragraph: THIRD }),
      'an ellipsis leaves out 42 words and marks',
      'at most 40',
    ],
    [
      'a swallowed negation',
      second('Those who post are … permitted to borrow “for'),
      'an ellipsis swallows a negation',
      'quote the negation too, or quote less',
    ],
    [
      'a swallowed “doesn’t”',
      second('“for now” — and … say who is permitted'),
      'an ellipsis swallows a negation',
      'quote less',
    ],
    [
      'a bracket without the original',
      check('[everyone] is measured by'),
      '1 brackets and 0 originals',
      'one original for each bracket',
    ],
    [
      'an original without a bracket',
      check('Everybody is measured by', { originals: ['x'] }),
      '0 brackets and 1 originals',
      'one original',
    ],
    [
      'a wrong original',
      check('[everyone] is measured by', { originals: ['Somebody'] }),
      '“Somebody is measured by” does not stand',
      'letter for letter',
    ],
    [
      'a bracket over a negation',
      second('are [now] permitted to borrow', { originals: ['not'] }),
      '[now] replaces a negation, “not”',
      'the negation, quoted',
    ],
    ['no words at all', check('…'), 'the quotation has no words', 'words of the source'],
    [
      'too few words to be found',
      check('a score'),
      '“a score” is too short to be found by itself',
      'at least 4 words, counting "before" and "after"',
    ],
    [
      'too short a fragment',
      check('Everybody is measured by … a card'),
      '“a card” is too short',
      'at least 4 words',
    ],
    [
      'a second-hand source without a copy either',
      check('words of theirs', { source: 'quartz-2015', via: 'a-report' }),
      'neither "quartz-2015" nor "a-report" has a fingerprint',
      'words read in a held text',
    ],
  ])('%s', (_, result, problem, wanted) => {
    expect(result).toMatchObject({
      isSound: false,
      problem: expect.stringContaining(problem),
      wanted: expect.stringContaining(wanted),
    })
  })

  it('accepts a gap of forty words and marks, and a gap without a negation', () => {
    expect(check('first part began filler0 … and there the last', { paragraph: THIRD })).toMatchObject({
      match: 'elided',
    })
    expect(second('are not permitted to … “for now” — and')).toMatchObject({ match: 'elided' })
  })
})
