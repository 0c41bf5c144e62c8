import { describe, expect, it } from 'vitest'
import { buildCoverage, countCoverage } from '../../src/domain/coverage.ts'
import type { Claimant } from '../../src/schemas/scales.ts'
import { aCasebook } from '../casebook-fixtures.ts'
import { aClaim, aQuotation, aSource } from '../record-fixtures.ts'

const paragraphs = ['Everybody is measured by a score', 'It will hurt your score not']
const hedge = { summary: 'If it is so.', quotation: aQuotation(), paragraphs }
const casebook = aCasebook({
  sources: [aSource(), aSource({ id: 'aclu-2015', hedge })],
  claims: [
    aClaim({
      id: 'A02',
      quotation: aQuotation({ paragraph: paragraphs[1] }),
      answer: { coverage: 'head-on', by: ['alternet-2015'], summary: 'No.' },
      related: [
        { claim: 'B01', relation: 'answered-by' },
        { claim: 'A01', relation: 'same-subject' },
      ],
    }),
    aClaim({ quotation: aQuotation({ paragraph: 'Somewhere else' }) }),
    aClaim({ id: 'B01', claimant: 'alternet-2015', related: [{ claim: 'A02', relation: 'answers' }] }),
  ],
})

describe('the matrix of claim and answer', () => {
  const rows = buildCoverage(casebook, 'aclu-2015' as Claimant)

  it('has a row for every claim of the ACLU, by id', () => {
    expect(rows.map(({ claim }) => claim.id)).toEqual(['A01', 'A02'])
  })

  it('gives the number of the point in the list, where it stands in the list', () => {
    expect(rows.map(({ point }) => point)).toEqual([undefined, 2])
  })

  it('names the claims of AlterNet that answer, and no other relation', () => {
    expect(rows.map(({ answers }) => answers.map(({ id }) => id))).toEqual([[], ['B01']])
  })

  it('is counted by kind of answer, zeros too', () => {
    expect(countCoverage(rows)).toEqual({ 'head-on': 1, 'in-part': 0, 'not-addressed': 1 })
  })
})
