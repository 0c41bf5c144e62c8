import { describe, expect, it } from 'vitest'
import {
  findAlteredEditions,
  findSilentChanges,
  findUnloggedVersions,
  findVersionGaps,
} from '../../../src/domain/rules/versions.ts'
import { aCasebook, aVersionLedger, someEditions } from '../../casebook-fixtures.ts'
import { aClaim, aCorrection, anExplainer } from '../../record-fixtures.ts'

const published = aCasebook({ explainers: [anExplainer({ text: '<Para id="a">\nOne *word*.\n</Para>' })] })
const editions = someEditions(published)
const [first] = editions
if (!first) throw new Error('the fixture has no edition')
const second = { ...first, version: 2, date: '2026-11-23' }
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
})

describe('versions run from 1 without a gap: findVersionGaps', () => {
  it('accepts one after the other, and refuses a number that skips, by name', () => {
    const ledger = aVersionLedger([first, second])
    expect(findVersionGaps(aCasebook({ editions: [first, second], versionLedger: ledger }))).toEqual([])
    const skipping = aVersionLedger([first, { ...second, version: 3 }])
    expect(findVersionGaps(aCasebook({ versionLedger: skipping }))).toMatchObject([
      {
        where: 'content/versions.yaml:claims.A01.1',
        found: 'A01 has version 3 where version 2 belongs',
      },
    ])
  })

  it('refuses an explainer that vanished, unless its file only could not be read', () => {
    const ledger = aVersionLedger(editions)
    expect(findVersionGaps(aCasebook({ versionLedger: ledger }))).toMatchObject([
      { found: 'explainer a-subject was published and has no file' },
    ])
    expect(findVersionGaps(aCasebook({ versionLedger: ledger, unreadIds: new Set(['a-subject']) }))).toEqual(
      [],
    )
  })
})

describe('a published version stays letter for letter: findAlteredEditions', () => {
  it('accepts it as it was written', () => {
    expect(findAlteredEditions(published)).toEqual([])
  })

  it.each([
    ['one word of a passage', { passages: [{ ...first.passages[0], at: 'title', runs: ['Other'] }] }],
    ['a word of a scale', { words: { ...first.words, labels: { 'verdicts.supported': 'True' } } }],
    ['its day', { date: '2026-11-21' }],
  ])('refuses a file in which %s was edited', (_, edit) => {
    const edited = { ...first, ...edit } as typeof first
    const issues = findAlteredEditions(
      aCasebook({ editions: [edited], versionLedger: aVersionLedger([first]) }),
    )
    expect(issues).toMatchObject([
      {
        where: 'content/versions/claims/claim-a01/v1.json',
        found: 'version 1 of A01 is not as it was published on 2026-11-22',
      },
    ])
  })

  it('refuses a file that went, and one that nobody recorded', () => {
    const versionLedger = aVersionLedger([first])
    expect(findAlteredEditions(aCasebook({ editions: [], versionLedger }))).toMatchObject([
      {
        found: 'version 1 of A01 has no file',
        wanted: expect.stringContaining('content/versions/claims/claim-a01/v1.json'),
      },
    ])
    expect(findAlteredEditions(aCasebook({ editions: [first, second], versionLedger }))).toMatchObject([
      { found: 'version 2 of A01 is not in versions.yaml' },
    ])
  })
})

describe('versions and corrections tell the same story: findUnloggedVersions', () => {
  const twice = { editions: [first, second], versionLedger: aVersionLedger([first, second]) }

  it('accepts a second version with its correction', () => {
    expect(findUnloggedVersions(aCasebook({ ...twice, corrections: [aCorrection()] }))).toEqual([])
  })

  it('refuses a version that nobody logged, or that was logged twice', () => {
    expect(findUnloggedVersions(aCasebook(twice))).toMatchObject([
      { found: 'version 2 of A01 has no entry in corrections.yaml' },
    ])
    const corrections = [aCorrection(), aCorrection({ id: 'c2' })]
    expect(findUnloggedVersions(aCasebook({ ...twice, corrections }))).toMatchObject([
      { found: 'version 2 of A01 has 2 entries in corrections.yaml' },
    ])
  })

  it('refuses a correction whose version was never published', () => {
    expect(findUnloggedVersions(aCasebook({ corrections: [aCorrection()] }))).toMatchObject([
      { where: 'content/corrections.yaml:c1.version', found: expect.stringContaining('version 2 of A01') },
    ])
  })
})

describe('a claim that moved to another slug', () => {
  it('leaves its versions where they were published', () => {
    const claims = [aClaim({ slug: 'new' })]
    const moved = aCasebook({ claims, editions: [first], versionLedger: aVersionLedger([first]) })
    const ofClaims = findSilentChanges(moved).filter(({ found }) => !found.startsWith('diagram'))
    expect([...findAlteredEditions(moved), ...ofClaims]).toEqual([])
  })
})
