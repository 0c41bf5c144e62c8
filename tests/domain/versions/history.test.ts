import { describe, expect, it } from 'vitest'
import { buildHistory, describeCorrected } from '../../../src/domain/versions/history.ts'
import { aCasebook, aVersionLedger, someEditions } from '../../casebook-fixtures.ts'
import { aClaim, aCorrection, anExplainer } from '../../record-fixtures.ts'

describe('the history of a claim', () => {
  const at = (version: number) => someEditions(aCasebook({ claims: [aClaim({ version })] }))
  const editions = [...at(1), ...[2, 3].flatMap(at).filter(({ folder }) => folder === 'claims')]
  const corrections = [
    aCorrection({ id: 'c3', claim: 'A02', version: 2 }),
    aCorrection({ id: 'c2', version: 3 }),
    aCorrection(),
  ]
  const claims = [aClaim({ version: 3 }), aClaim({ id: 'A02', version: 2 })]
  const ledger = aVersionLedger(editions)

  it('has the newest version first, each with the correction that made it and no other', () => {
    const casebook = aCasebook({ claims, corrections, editions, versionLedger: ledger })
    const { presentPath, versions } = buildHistory(casebook, 'claims', 'A01')
    expect(presentPath).toBe('claims/claim-a01/')
    expect(
      versions.map(({ path, isPresent, correction }) => [path, isPresent, correction?.id ?? 'none']),
    ).toEqual([
      ['claims/claim-a01/v3/', true, 'c2'],
      ['claims/claim-a01/v2/', false, 'c1'],
      ['claims/claim-a01/v1/', false, 'none'],
    ])
  })

  it('stands under its present name, whatever it was called then', () => {
    const renamed = aCasebook({
      claims: [aClaim({ version: 3, slug: 'new-name' })],
      editions,
      versionLedger: ledger,
    })
    expect(buildHistory(renamed, 'claims', 'A01').versions.at(-1)?.path).toBe('claims/new-name/v1/')
  })
})

describe('the history of a diagram', () => {
  it('names the correction of another piece that made its version', () => {
    const first = someEditions(aCasebook()).filter(({ id }) => id === 'verdict-shift')
    const editions = [...first, ...first.map((edition) => ({ ...edition, version: 2 }))]
    const versionLedger = aVersionLedger(editions)
    const entries = versionLedger.diagrams['verdict-shift'] ?? []
    versionLedger.diagrams['verdict-shift'] = entries.map((entry) =>
      entry.version === 2 ? { ...entry, correction: 'c1' } : entry,
    )
    const casebook = aCasebook({ corrections: [aCorrection()], editions, versionLedger })
    const { versions } = buildHistory(casebook, 'diagrams', 'verdict-shift')
    expect(versions.map(({ correction }) => correction?.id)).toEqual(['c1', undefined])
  })
})

describe('what was corrected', () => {
  const casebook = aCasebook({ explainers: [anExplainer()] })

  it.each([
    [{}, 'A01', 'claims/claim-a01/', 'claims/claim-a01/v2/'],
    [{ claim: undefined, diagram: 'spread' }, 'the diagram', 'diagrams/spread/', 'diagrams/spread/v2/'],
    [
      { claim: undefined, explainer: 'a-subject' },
      'the explainer A subject',
      'explainers/a-subject/',
      'explainers/a-subject/v2/',
    ],
  ])(
    '%o is called %s and leads to its page and to the version that it made',
    (given, name, path, versionPath) => {
      expect(describeCorrected(aCorrection(given).fields, casebook)).toMatchObject({
        name,
        path,
        versionPath,
      })
    },
  )
})
