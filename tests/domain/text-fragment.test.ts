import { describe, expect, it } from 'vitest'
import type { QuotationCheck } from '../../src/domain/quotation.ts'
import { buildTextFragment, findPassageAddress } from '../../src/domain/text-fragment.ts'
import { aQuotation } from '../record-fixtures.ts'

const exact: QuotationCheck = { isSound: true, match: 'exact', paragraph: 0 }
const source = { id: 'aclu-2015', url: 'https://paper.example/post' }
const quotation = aQuotation({ source: 'aclu-2015', words: 'measured by a score between' })

describe('a text fragment', () => {
  it.each([
    ['350 and 950', '350%20and%20950'],
    ['buying, say, diapers', 'buying%2C%20say%2C%20diapers'],
    ['a well-known, so-called score', 'a%20well%2Dknown%2C%20so%2Dcalled%20score'],
    ['AT&T & you', 'AT%26T%20%26%20you'],
    ['100% #1 = ?', '100%25%20%231%20%3D%20%3F'],
    ['China’s “score”', 'China%E2%80%99s%20%E2%80%9Cscore%E2%80%9D'],
    ['芝麻信用', '%E8%8A%9D%E9%BA%BB%E4%BF%A1%E7%94%A8'],
  ])('of “%s” has every sign encoded that would mean something in it', (words, wanted) => {
    expect(buildTextFragment(words)).toBe(`:~:text=${wanted}`)
    expect(wanted).not.toMatch(/[-,&#\s]/)
    expect(decodeURIComponent(wanted)).toBe(words)
  })
})

describe('the address of quoted words in their source', () => {
  it('is that of the source with a text fragment of the words and of no others', () => {
    expect(findPassageAddress(quotation, exact, source)).toBe(
      'https://paper.example/post#:~:text=measured%20by%20a%20score%20between',
    )
  })

  it('keeps the place that the address names already', () => {
    const url = 'https://paper.example/post#part'
    expect(findPassageAddress(quotation, exact, { ...source, url })).toMatch(/post#part:~:text=measured/)
  })

  it.each([
    ['a source without an address', quotation, exact, { ...source, url: null }],
    ['a source that we do not know', quotation, exact, undefined],
    ['words that were put into brackets', quotation, { ...exact, match: 'bracket-altered' }, source],
    ['words with a gap', quotation, { ...exact, match: 'elided' }, source],
    ['words read in another text', quotation, { ...exact, match: 'second-hand' }, source],
    ['words that could not be checked', quotation, { isSound: true, match: 'not-held' }, source],
    ['words that are not there', quotation, { isSound: false, problem: 'p', wanted: 'w' }, source],
    ['so few words that they may stand elsewhere', { ...quotation, words: 'a score' }, exact, source],
  ] as const)('is not given for %s', (_, words, check, of) => {
    expect(findPassageAddress(words, check, of)).toBeUndefined()
  })
})
