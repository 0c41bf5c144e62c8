import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { listQuotations } from '../../src/domain/quotation-list.ts'
import { checkQuotation } from '../../src/domain/quotation.ts'
import { TIMEOUT } from './edited-content.ts'
import { mutateWords } from './mutations.ts'

describe('mutateWords', () => {
  it('changes, nearly changes, negates, drops and swaps, each word by itself', () => {
    expect(mutateWords('one, two three').map(({ words }) => words)).toEqual([
      'otherwise, two three',
      'ones, two three',
      'not one, two three',
      'two, one three',
      'one, otherwise three',
      'one, twos three',
      'one, not two three',
      'one,  three',
      'one, three two',
      'one, two otherwise',
      'one, two threes',
      'one, two not three',
    ])
  })

  it('neither drops nor swaps across an ellipsis, and leaves our own words in brackets alone', () => {
    const kinds = mutateWords('a … b [our] c').map(({ kind, words }) => `${kind}: ${words}`)
    expect(kinds.filter((kind) => /dropped|swapped/.test(kind))).toEqual([])
    expect(kinds).toHaveLength(9)
  })
})

describe('an altered quotation is refused', { timeout: TIMEOUT }, () => {
  const casebook = buildCasebook(readContent('content').records)
  const held = listQuotations(casebook).filter(({ check }) => check.isSound && check.match !== 'not-held')
  const mutants = held.flatMap(({ quotation, where }) =>
    mutateWords(quotation.words).map((mutation) => ({ ...mutation, quotation, where })),
  )

  it('whatever word of whichever quotation was changed, dropped, swapped or negated', () => {
    const survivors = mutants.filter(
      ({ quotation, words }) => checkQuotation({ ...quotation, words }, casebook.printById).isSound,
    )
    console.log(`quotation mutations caught: ${mutants.length - survivors.length} of ${mutants.length}`)
    expect(survivors.map(({ kind, words, where }) => `${where} ${kind}: ${words}`)).toEqual([])
  })

  it('and every held quotation was put to the test in every way', () => {
    const LEAST_PER_QUOTATION = 3
    expect(new Set(mutants.map(({ where, quotation }) => `${where} ${quotation.words}`)).size).toBe(
      new Set(held.map(({ where, quotation }) => `${where} ${quotation.words}`)).size,
    )
    expect(mutants.length).toBeGreaterThan(held.length * LEAST_PER_QUOTATION)
    expect(new Set(mutants.map(({ kind }) => kind)).size).toBe(5)
  })
})
