import { describe, expect, it } from 'vitest'
import { facetNames } from '../../src/domain/facet-names.ts'
import { buildFacets, facetPath, facetsOf } from '../../src/domain/facets.ts'
import { someLabels } from '../casebook-fixtures.ts'
import { aClaim } from '../record-fixtures.ts'

const aclu = aClaim({ theme: 'social', answer: { coverage: 'in-part', by: ['b'], summary: 'No.' } }).fields
const alternet = aClaim({
  id: 'B01',
  claimant: 'alternet-2015',
  quotation: { source: 'alternet-2015', paragraph: 'a', words: 'b' },
}).fields

describe('what a claim is under each facet', () => {
  it('is theme, claimant, verdict now and answer for the ACLU', () => {
    expect(facetsOf(aclu, someLabels())).toEqual({
      theme: 'social',
      claimant: 'aclu',
      verdict: 'supported',
      answer: 'in-part',
    })
  })

  it('is a reply for AlterNet, whatever answered it', () => {
    expect(facetsOf(alternet, someLabels())).toMatchObject({ claimant: 'alternet', answer: 'reply' })
  })
})

describe('the facets of a list of claims', () => {
  const facets = buildFacets([aclu, alternet, aclu], someLabels())

  it('come in the order in which they are shown', () => {
    expect(facets.map(({ name }) => name)).toEqual(facetNames)
  })

  it('have only values that occur, in the order of their scales, with counts', () => {
    expect(facets.map(({ values }) => values.map(({ value, count }) => [value, count]))).toEqual([
      [
        ['scope', 1],
        ['social', 2],
      ],
      [
        ['aclu', 2],
        ['alternet', 1],
      ],
      [['supported', 3]],
      [
        ['in-part', 2],
        ['reply', 1],
      ],
    ])
  })

  it('count every claim once under each', () => {
    for (const { values } of facets) expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  })

  it('have an address for each value', () => {
    expect(facetPath('theme', 'social')).toBe('claims/by/theme/social/')
  })
})
