import { describe, expect, it } from 'vitest'
import { checkQuotation, type QuotationCheck } from '../../src/domain/quotation.ts'
import type { Quotation } from '../../src/schemas/quotation.ts'
import { aFingerprint, aQuotation, type Given } from '../record-fixtures.ts'

const PRINTS = new Map([
  [
    'aclu-2015',
    aFingerprint(
      'aclu-2015',
      'Everybody is measured by a score between 350 and 950, which is linked to a card.',
    ),
  ],
  [
    'alternet-2015',
    aFingerprint('alternet-2015', 'Everybody is measured by a score when more friends join.'),
  ],
])

const check = (words: string, given: Given<Quotation> = {}): QuotationCheck =>
  checkQuotation(aQuotation({ words, ...given }), PRINTS)

describe('a short quotation is found by the words around it', () => {
  it.each<[string, Given<Quotation>]>([
    ['before it', { before: 'measured by' }],
    ['after it', { after: 'between 350' }],
    ['on both sides', { before: 'by', after: 'between' }],
  ])('%s', (_, around) => {
    expect(check('a score', around)).toMatchObject({ isSound: true, match: 'exact' })
  })

  it('which must stand directly there', () => {
    expect(check('a score', { before: 'Everybody is' })).toMatchObject({ isSound: false })
  })

  it('and which do not count among the 25 words', () => {
    expect(
      check('a score', { before: 'Everybody is measured by', after: 'between 350 and 950' }),
    ).toMatchObject({ isSound: true })
  })

  it('and belong to the first and the last fragment', () => {
    const around = { before: 'Everybody is', after: 'to a card' }
    expect(check('measured by … is linked', around)).toMatchObject({ isSound: true, match: 'elided' })
  })
})

describe('a held source is asked itself', () => {
  it('even where the words were also read elsewhere', () => {
    expect(check('measured by a score', { via: 'alternet-2015' })).toMatchObject({ match: 'exact' })
    expect(check('when more friends join', { via: 'alternet-2015' })).toMatchObject({ isSound: false })
  })
})
