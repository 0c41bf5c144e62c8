import { describe, expect, it } from 'vitest'
import { claimSchema, type ClaimFields } from '../../src/schemas/claim.ts'
import { aClaim, aFinding, aQuotation, type Given } from '../record-fixtures.ts'

const valid = aClaim().fields
const refuse = (given: Given<ClaimFields> & Record<string, unknown>): string[] =>
  claimSchema
    .safeParse({ ...valid, ...given })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('the front matter of a claim', () => {
  it('is accepted without what may be left out', () => {
    const least = { ...valid, aliases: undefined, relays: undefined }
    expect(claimSchema.parse(least)).toMatchObject({ id: 'A01', aliases: [] })
  })

  it.each(Object.keys(valid).filter((field) => field !== 'aliases'))('is refused without "%s"', (field) => {
    expect(refuse({ [field]: undefined }).join()).toContain(`${field}: `)
  })

  it.each<[string, Given<ClaimFields> & Record<string, unknown>, RegExp]>([
    ['a field that does not exist', { verdict: 'supported' }, /Unrecognized key: "verdict"/],
    ['a claimant that is no id', { claimant: 'A report' }, /^claimant: /],
    ['a theme that is no id', { theme: 'The other' }, /^theme: /],
    [
      'a verdict that is no id',
      { verdictNow: { ...valid.verdictNow, verdict: false } },
      /^verdictNow.verdict: /,
    ],
    [
      'a verdict without a reason',
      { verdict2015: { verdict: 'supported', confidence: 'high' } },
      /^verdict2015.because: /,
    ],
    ['an unknown confidence', { confidence: 'certain' }, /^confidence: /],
    [
      'a headline of 91 characters',
      { title: 'x'.repeat(91) },
      /^title: a headline has at most 90 characters/,
    ],
    ['a headline of a few letters', { title: 'Short' }, /^title: /],
    [
      'a finding without a source',
      { findings: [aFinding({ sources: [] })] },
      /^findings.0.sources: a finding needs at least one source/,
    ],
    [
      'a finding with an id of another form',
      { findings: [aFinding({ id: 'a1' })] },
      /^findings.0.id: a finding id is "f" and a number/,
    ],
    [
      'a finding of an unknown stance',
      { findings: [aFinding({ stance: 'proves' })] },
      /^findings.0.stance: /,
    ],
    ['a finding of no period', { findings: [aFinding({ period: '2015' })] }, /^findings.0.period: /],
    [
      'a point without a source',
      { holds: [{ point: 'It is.', sources: [] }] },
      /^holds.0.sources: a point needs at least one source/,
    ],
    ['an unknown relation', { related: [{ claim: 'B01', relation: 'denies' }] }, /^related.0.relation: /],
    ['an unknown kind of answer', { answer: { coverage: 'yes', by: [] } }, /^answer.coverage: /],
    [
      'a quotation with a match class of its own',
      { quotation: { ...aQuotation(), match: 'exact' } },
      /^quotation: Unrecognized key: "match"/,
    ],
    ['version 0', { version: 0 }, /^version: /],
    ['half a version', { version: 1.5 }, /^version: /],
    ['a month for a day', { lastChecked: '2026-11' }, /^lastChecked: this date needs year, month and day/],
  ])('is refused with %s', (_, given, complaint) => {
    expect(refuse(given)).toEqual([expect.stringMatching(complaint)])
  })
})
