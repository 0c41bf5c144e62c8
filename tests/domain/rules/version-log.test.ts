import { describe, expect, it } from 'vitest'
import { findUnloggedVersions } from '../../../src/domain/rules/version-log.ts'
import { aCasebook, aVersionLedger } from '../../casebook-fixtures.ts'
import { aCorrection } from '../../record-fixtures.ts'
import { first, second } from './version-fixtures.ts'

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

  it('blames no correction where the ledger of versions cannot be read', () => {
    const unread = { corrections: [aCorrection()], unreadIds: new Set(['versions']) }
    expect(findUnloggedVersions(aCasebook(unread))).toEqual([])
  })

  it('refuses a correction whose version was never published', () => {
    expect(findUnloggedVersions(aCasebook({ corrections: [aCorrection()] }))).toMatchObject([
      { where: 'content/corrections.yaml:c1.version', found: expect.stringContaining('version 2 of A01') },
    ])
  })
})
