import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { formatSaidBy, formatSpeaker } from '../../src/domain/relay.ts'
import { aCasebook } from '../casebook-fixtures.ts'
import { aClaim, aQuotation, aSource } from '../record-fixtures.ts'

const sources = [aSource({ id: 'aclu-2015' }), aSource({ publisher: 'The Paper' })]
const hedge = {
  summary: 'It rests on one report.',
  quotation: aQuotation(),
  paragraphs: [aQuotation().paragraph],
  relays: 'one report',
}
const sayOf = (claim = aClaim(), given = sources): string[] => {
  const casebook = aCasebook({ sources: given, claims: [claim] })
  return casebook.claims.flatMap((each) => [
    formatSaidBy(each, casebook.labels),
    formatSpeaker(each, casebook.labels),
  ])
}

describe('who is said to have made a claim', () => {
  it('is the claimant, for its own words', () => {
    expect(sayOf()).toEqual(['said by aclu-2015', 'aclu-2015'])
  })

  it('is whom the claimant relays: a report with a record, or a name without one', () => {
    const relayed = ['relayed by aclu-2015 from The Paper', 'aclu-2015, relaying The Paper']
    expect(sayOf(aClaim({ relays: 'a-report' }))).toEqual(relayed)
    expect(sayOf(aClaim({ quotation: aQuotation({ source: 'a-report', via: 'aclu-2015' }) }))).toEqual(
      relayed,
    )
    expect(sayOf(aClaim({ relays: { name: 'A Scholar' } }))).toEqual([
      'relayed by aclu-2015 from A Scholar',
      'aclu-2015, relaying A Scholar',
    ])
  })

  it('is on whom the claimant’s own caution says that the paragraph rests, unless the claim names somebody', () => {
    const [article, report] = [aSource({ id: 'aclu-2015', hedge }), aSource({ publisher: 'The Paper' })]
    expect(sayOf(aClaim(), [article])[0]).toBe('relayed by aclu-2015 from one report')
    expect(sayOf(aClaim({ relays: 'a-report' }), [article, report])[0]).toBe(
      'relayed by aclu-2015 from The Paper',
    )
    const elsewhere = aClaim({ quotation: aQuotation({ paragraph: 'Another paragraph of six words' }) })
    expect(sayOf(elsewhere, [article])[0]).toBe('said by aclu-2015')
  })
})

describe('the claims of this casebook', () => {
  const { claims, labels } = buildCasebook(readContent('content').records)
  const said = new Map(claims.map((claim) => [claim.id, formatSaidBy(claim, labels)]))

  it('are relayed where the article gives them as another’s, on both sides', () => {
    expect(said.get('A01')).toBe('relayed by the ACLU from one article and little else')
    expect(said.get('A16')).toBe('relayed by the ACLU from Frank Pasquale')
    expect(said.get('B06')).toBe('relayed by AlterNet from Quartz')
    expect(said.get('B08')).toBe('relayed by AlterNet from Freedom House')
    expect(said.get('B12')).toBe('relayed by AlterNet from experts it does not name')
    expect(said.get('B14')).toBe('relayed by AlterNet from International Business Times')
    expect([...said.values()].filter((each) => each.startsWith('said by'))).toHaveLength(13)
  })
})
