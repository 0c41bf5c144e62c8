import { describe, expect, it } from 'vitest'
import { buildSameStandard } from '../../src/domain/same-standard.ts'
import { aCasebook } from '../casebook-fixtures.ts'
import { aClaim, aFinding, type Given } from '../record-fixtures.ts'
import type { ClaimFields } from '../../src/schemas/claim.ts'

const disputed = { verdict: 'disputed', because: 'It is.', confidence: 'low' }
const aReply = (given: Given<ClaimFields> = {}): ReturnType<typeof aClaim> =>
  aClaim({ id: 'B01', claimant: 'alternet-2015', text: 'Four words of it.', ...given })
const measure = (name: string, claims: ReturnType<typeof aClaim>[]): string[] => {
  const row = buildSameStandard(aCasebook({ claims })).find((each) => each.measure === name)
  return row?.sides ?? []
}

describe('both sides are measured alike', () => {
  const pair = [
    aClaim({ text: 'Two words.' }),
    aClaim({ id: 'A02', text: 'And six words are here now.' }),
    aReply(),
  ]

  it.each([
    ['Claims checked', ['2', '1']],
    ['Words of article per claim, mean', ['4', '4']],
    ['Findings per claim, mean', ['1.0', '1.0']],
    ['supported, now', ['2', '1']],
    ['disputed, now', ['0', '0']],
    ['Verdicts that changed since 2015', ['0', '0']],
  ])('%s', (name, sides) => {
    expect(measure(name, pair)).toEqual(sides)
  })

  it('counts a source once for each claim that cites it, the claimant among them', () => {
    const twice = aClaim({ findings: [aFinding(), aFinding({ id: 'f2' })] })
    expect(measure('Sources per claim, mean', [twice])).toEqual(['2.0', '0.0'])
  })

  it('counts a verdict that changed', () => {
    expect(measure('Verdicts that changed since 2015', [aReply({ verdictNow: disputed })])).toEqual([
      '0',
      '1',
    ])
  })

  it('is no division by nothing where one side is empty', () => {
    for (const {
      sides: [aclu],
    } of buildSameStandard(aCasebook({ claims: [aReply()] })))
      expect(aclu).toMatch(/^0(\.0)?$/)
  })
})
