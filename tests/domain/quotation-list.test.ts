import { describe, expect, it } from 'vitest'
import {
  buildQuotationId,
  countMatches,
  groupQuotations,
  listQuotations,
  type ListedQuotation,
} from '../../src/domain/quotation-list.ts'
import { aCasebook } from '../casebook-fixtures.ts'
import { aClaim, aFingerprint, aPage, aQuotation, aSource } from '../record-fixtures.ts'

const TEXT = 'Everybody is measured by a score between 350 and 950.'
const quote = (words: string): string =>
  `It says <Quote source="aclu-2015" paragraph="Everybody is measured by a score">${words}</Quote>.`
const update = (words: string): object => ({
  date: '2015-10-08',
  summary: 'It was changed.',
  quotation: aQuotation({ words }),
})

function list(): readonly ListedQuotation[] {
  return listQuotations(
    aCasebook({
      claims: [
        aClaim({
          text: `<Para id="then">\n${quote('is measured by a')}\n</Para>\n\n${quote('measured by a score')}`,
        }),
      ],
      sources: [
        aSource({
          hedge: {
            summary: 'If so.',
            quotation: aQuotation({ words: 'a score between 350' }),
            paragraphs: [],
          },
          updates: [update('by a score between'), update('not at all said')],
        }),
      ],
      pages: [aPage({ text: quote('score between 350 and') })],
      fingerprints: [aFingerprint('aclu-2015', TEXT)],
    }),
  )
}

describe('the list of quotations', () => {
  it('has every quotation of claims, sources and pages, in that order, with file and line', () => {
    expect(list().map(({ quotation, where }) => [quotation.words, where])).toEqual([
      ['measured by a score', 'content/claims/claim-a01.mdx:quotation'],
      ['is measured by a', 'content/claims/claim-a01.mdx:2'],
      ['measured by a score', 'content/claims/claim-a01.mdx:5'],
      ['a score between 350', 'content/sources/a-report.yaml:hedge'],
      ['by a score between', 'content/sources/a-report.yaml:updates'],
      ['not at all said', 'content/sources/a-report.yaml:updates'],
      ['score between 350 and', 'content/pages/method.mdx:1'],
    ])
  })

  it('leads to the page, and to the paragraph where it has an address', () => {
    expect(list().map(({ path }) => path)).toEqual([
      'claims/claim-a01/',
      'claims/claim-a01/#then',
      'claims/claim-a01/',
      'sources/a-report/',
      'sources/a-report/',
      'sources/a-report/',
      'method/',
    ])
  })

  it('names each page by what it is, never by an id alone', () => {
    expect([...new Set(list().map(({ page }) => page))]).toEqual(['Claim A01', 'Source: The Paper', 'A page'])
  })

  it('says of each what the check found', () => {
    expect(list().map(({ check }) => check.isSound)).toEqual([true, true, true, true, true, false, true])
  })

  it('counts each wording once, by class', () => {
    expect(countMatches(list())).toEqual({ exact: 5, unsound: 1 })
    expect(groupQuotations(list()).map(({ uses }) => uses.length)).toEqual([2, 1, 1, 1, 1, 1])
  })
})

describe('the id of a quotation', () => {
  it('comes from source and words alone, so that it never changes', () => {
    const id = buildQuotationId(aQuotation())
    expect(id).toMatch(/^q-[0-9a-f]{8}$/)
    expect(buildQuotationId(aQuotation({ paragraph: 'Another one', before: 'is' }))).toBe(id)
    expect(buildQuotationId(aQuotation({ source: 'b' }))).not.toBe(id)
    expect(buildQuotationId(aQuotation({ words: 'measured by a number' }))).not.toBe(id)
  })
})
