import { describe, expect, it } from 'vitest'
import { findSilentChanges } from '../../../src/domain/rules/silent-changes.ts'
import {
  findAlteredEditions,
  findFallingDates,
  findVanishedPages,
  findVersionGaps,
} from '../../../src/domain/rules/versions.ts'
import { aCasebook, aVersionLedger } from '../../casebook-fixtures.ts'
import { aClaim } from '../../record-fixtures.ts'
import { editions, first, published, second } from './version-fixtures.ts'

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
})

describe('days of versions never fall: findFallingDates', () => {
  const find = (date: string) =>
    findFallingDates(aCasebook({ versionLedger: aVersionLedger([first, { ...second, date }]) }))

  it('accepts two versions of one day, and refuses a version of a day before the last', () => {
    expect([...find(first.date), ...find('2026-11-23')]).toEqual([])
    expect(find('2026-11-21')).toMatchObject([
      {
        where: 'content/versions.yaml:claims.A01.1',
        found: 'version 2 of A01 is of 2026-11-21, version 1 of 2026-11-22',
      },
    ])
  })
})

describe('what was published keeps its page: findVanishedPages', () => {
  const versionLedger = aVersionLedger(editions)
  const find = (...unread: string[]) =>
    findVanishedPages(aCasebook({ diagrams: ['link-map'], versionLedger, unreadIds: new Set(unread) }))
  const others = ['link-up', 'friends-model', 'spread', 'verdict-shift']

  it('refuses an explainer without its file and a diagram that is no longer shown', () => {
    expect(find('link-up', 'friends-model', 'verdict-shift')).toMatchObject([
      {
        where: 'content/versions.yaml:explainers.a-subject',
        found: 'explainer a-subject was published and has no file',
        wanted: 'its file; what was published stays',
      },
      {
        found: 'diagram spread was published and is not in diagrams.yaml',
        wanted: 'its entry; what was published stays',
      },
    ])
  })

  it('accepts what is there, or only could not be read', () => {
    expect(findVanishedPages(published)).toEqual([])
    expect(find('a-subject', ...others)).toEqual([])
    expect(find('a-subject', 'diagrams')).toEqual([])
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

  it('blames no kept version where the ledger cannot be read', () => {
    const versionLedger = aVersionLedger([])
    const judge = (unread: string[]) =>
      findAlteredEditions(aCasebook({ editions: [first], versionLedger, unreadIds: new Set(unread) }))
    expect(judge([])).toHaveLength(1)
    expect(judge(['versions'])).toEqual([])
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

describe('a claim that moved to another slug', () => {
  it('leaves its versions where they were published', () => {
    const claims = [aClaim({ slug: 'new' })]
    const moved = aCasebook({ claims, editions: [first], versionLedger: aVersionLedger([first]) })
    const ofClaims = findSilentChanges(moved).filter(({ found }) => !found.startsWith('diagram'))
    expect([...findAlteredEditions(moved), ...ofClaims]).toEqual([])
  })
})
