import { describe, expect, it } from 'vitest'
import { formatView, isChosen, parseView } from '../../src/search/view.ts'

const parse = (address: string): ReturnType<typeof parseView> =>
  parseView(address, (name, value) => name === 'theme' && value === 'payment')

describe('what a reader is looking for, in the address', () => {
  it('is read with its words and choices', () => {
    expect(parse('?q=+two+words+&theme=payment')).toEqual({
      query: 'two words',
      facets: { theme: 'payment' },
    })
  })

  it('is read without a choice that the page does not have, so that a broken address still works', () => {
    expect(parse('?q=visa&theme=weather&verdict=payment')).toEqual({ query: 'visa', facets: {} })
  })

  it('is written as it is read, and is nothing where nothing is looked for', () => {
    const view = { query: 'a & b', facets: { theme: 'payment' } }
    expect(parse(formatView(view))).toEqual(view)
    expect(formatView({ query: '', facets: {} })).toBe('')
  })

  it('is a claim that has every choice', () => {
    const claim = { theme: 'payment', verdict: 'disputed' }
    expect(isChosen(claim, { query: '', facets: { theme: 'payment', verdict: 'disputed' } })).toBe(true)
    expect(isChosen(claim, { query: '', facets: { theme: 'payment', verdict: 'opinion' } })).toBe(false)
    expect(isChosen(claim, { query: '', facets: { claimant: 'aclu-2015' } })).toBe(false)
  })
})
