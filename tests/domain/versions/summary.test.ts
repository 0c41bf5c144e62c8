import { describe, expect, it } from 'vitest'
import { summariseClaim } from '../../../src/domain/versions/summary.ts'
import { aCasebook, someEditions } from '../../casebook-fixtures.ts'
import { aClaim, aQuotation } from '../../record-fixtures.ts'

const summarise = (given: Parameters<typeof aClaim>[0]) => {
  const casebook = aCasebook({ claims: [aClaim(given)] })
  const [edition] = someEditions(casebook)
  if (!edition) throw new Error('no edition')
  return summariseClaim(edition, casebook.labels)
}

describe('a kept version of a claim in short', () => {
  it.each([
    ['nobody for its own words', {}, undefined],
    ['a report that it names', { relays: 'a-report' }, 'The Paper'],
    ['somebody without a record', { relays: { name: 'A Scholar' } }, 'A Scholar'],
    [
      'whose words were read in it',
      { quotation: aQuotation({ source: 'a-report', via: 'aclu-2015' }) },
      'The Paper',
    ],
  ])('says that the claimant passes on %s', (_, given, relayed) => {
    expect(summarise(given).relayed).toBe(relayed)
  })

  it('has both verdicts, in the words of its day', () => {
    const verdictNow = { verdict: 'disputed', because: 'Reports disagree.', confidence: 'low' }
    expect(summarise({ verdictNow })).toMatchObject({
      verdict2015: { word: 'supported', verdict: 'supported' },
      verdictNow: { word: 'disputed', verdict: 'disputed' },
    })
  })
})
