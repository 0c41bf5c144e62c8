import { describe, expect, it } from 'vitest'
import { findSilentChanges } from '../../../src/domain/rules/silent-changes.ts'
import { aCasebook, someEditions } from '../../casebook-fixtures.ts'
import { aClaim, anEvent, anExplainer } from '../../record-fixtures.ts'
import { editions, published } from './version-fixtures.ts'

const after = (given: Parameters<typeof aCasebook>[0]): ReturnType<typeof aCasebook> =>
  aCasebook({ explainers: published.records.explainers, editions, ...given })

describe('what was published is not changed silently: findSilentChanges', () => {
  it('accepts what stands as it was published', () => {
    expect(findSilentChanges(published)).toEqual([])
  })

  it.each([
    ['the headline', { title: 'What we did not find' }],
    ['the answer in short', { inShort: 'Everybody has one.' }],
    ['the confidence', { confidence: 'low' }],
    ['an open question', { open: ['Who knows?'] }],
    ['the words quoted', { quotation: { source: 'aclu-2015', paragraph: 'Everybody', words: 'a score' } }],
    ['a verdict', { verdictNow: { verdict: 'disputed', because: 'A report says so.', confidence: 'high' } }],
    ['its reason', { verdict2015: { verdict: 'supported', because: 'We say so.', confidence: 'high' } }],
    ['the text', { text: '<Para id="long">\nOther words.\n</Para>' }],
  ])('refuses a change of %s, and names record, version, day and command', (_, change) => {
    expect(findSilentChanges(after({ claims: [aClaim(change)] }))).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:version',
        found: 'A01 has changed since version 1 was published on 2026-11-22',
        wanted: expect.stringContaining('npm run revise -- A01 --class fact --note "…"'),
      },
    ])
  })

  it('refuses a change of an explainer, be it of emphasis alone', () => {
    const explainers = [anExplainer({ text: '<Para id="a">\nOne word.\n</Para>' })]
    expect(findSilentChanges(after({ explainers }))).toMatchObject([
      { found: 'a-subject has changed since version 1 was published on 2026-11-22' },
    ])
  })

  it('lets pass how lines are broken, a later check, neighbours and search words', () => {
    const [record] = published.records.claims
    if (!record) throw new Error('no claim')
    const fields = { ...record.fields, aliases: ['points'], lastChecked: '2026-11-22' }
    const explainers = [anExplainer({ text: '<Para id="a">\nOne\n*word*.\n\n</Para>\n' })]
    expect(findSilentChanges(after({ claims: [{ ...record, fields }], explainers }))).toEqual([])
  })

  it('refuses a version or a day that nobody recorded, and a claim that was never recorded', () => {
    expect(findSilentChanges(after({ claims: [aClaim({ version: 3 })] }))).toMatchObject([
      { found: 'A01 calls itself version 3, and version 1 is the last one recorded' },
    ])
    expect(findSilentChanges(after({ claims: [aClaim({ lastChanged: '2026-11-30' })] }))).toMatchObject([
      { found: 'A01 says it changed on 2026-11-30, and version 1 is of 2026-11-22' },
    ])
    expect(findSilentChanges(after({ claims: [aClaim({ id: 'A02' })] }))).toMatchObject([
      { found: 'claim A02 has no recorded version', wanted: expect.stringContaining('--record') },
    ])
  })

  it('names the entry of a diagram whose records changed, not one of them', () => {
    const events = [anEvent({ added: 'It reports something else.' })]
    expect(findSilentChanges(after({ events }))).toMatchObject([
      { where: 'content/diagrams.yaml:spread', found: expect.stringContaining('spread has changed') },
    ])
  })

  it('finds no change of a diagram where a file of a claim has another name, and so another place', () => {
    const [one, two] = [aClaim(), aClaim({ id: 'A02' })]
    const kept = { editions: someEditions(aCasebook({ claims: [one, two] })) }
    expect(findSilentChanges(aCasebook({ claims: [two, one], ...kept }))).toEqual([])
  })

  it('asks to record, not to correct, a diagram that shows more than it did', () => {
    const events = [anEvent(), anEvent({ id: 'ev-2' })]
    expect(findSilentChanges(after({ events }))).toMatchObject([
      {
        where: 'content/diagrams.yaml:spread',
        found: 'spread shows more than in version 1 of 2026-11-22, and all that it showed',
        wanted: expect.stringContaining('--record'),
      },
    ])
  })

  it('blames none of two claims with one id, and no diagram that shows them', () => {
    const copies = [aClaim(), aClaim({ slug: 'copy', title: 'What we did not find', theme: 'payment' })]
    expect(findSilentChanges(after({ claims: copies }))).toEqual([])
  })

  it('blames nobody where the ledger of versions cannot be read', () => {
    const versionLedger = { claims: {}, explainers: {}, diagrams: {} }
    expect(findSilentChanges(after({ versionLedger }))).not.toEqual([])
    expect(findSilentChanges(after({ versionLedger, unreadIds: new Set(['versions']) }))).toEqual([])
  })

  it('blames no diagram for a claim or an event that cannot be read', () => {
    const two = { claims: [aClaim(), aClaim({ id: 'A02' })], events: [anEvent(), anEvent({ id: 'ev-2' })] }
    const kept = { editions: someEditions(aCasebook(two)), ledger: { A01: ['claim-a01'] } }
    const left = { claims: [aClaim()], events: [anEvent()], ...kept }
    expect(findSilentChanges(aCasebook({ ...left, unreadIds: new Set(['A02', 'ev-2']) }))).toEqual([])
    expect(findSilentChanges(aCasebook(left)).map(({ where }) => where)).toEqual([
      'content/diagrams.yaml:spread',
      'content/diagrams.yaml:verdict-shift',
    ])
  })
})
