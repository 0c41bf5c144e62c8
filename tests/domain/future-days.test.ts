import { describe, expect, it } from 'vitest'
import { findFutureDays } from '../../src/domain/future-days.ts'
import { aCasebook } from '../casebook-fixtures.ts'
import { aClaim, aCorrection, aFingerprint, anExplainer, aPage, aSource } from '../record-fixtures.ts'

const TODAY = '2026-11-30'
const AHEAD = '2026-12-01'

describe('a day of our own work that has not come', () => {
  it('is none in what was read, checked and changed up to today', () => {
    expect(findFutureDays(aCasebook({ sources: [aSource({ accessed: TODAY })] }), TODAY)).toEqual([])
  })

  it.each([
    ['accessed', { sources: [aSource({ accessed: AHEAD })] }],
    ['dead', { sources: [aSource({ dead: AHEAD })] }],
    ['archived.day', { sources: [aSource({ archived: { url: 'https://archive.example/', day: AHEAD } })] }],
    ['lastChecked', { claims: [aClaim({ lastChecked: AHEAD })] }],
    ['published', { explainers: [anExplainer({ published: AHEAD })] }],
    ['lastChanged', { pages: [aPage({ lastChanged: AHEAD })] }],
    ['retrieved', { fingerprints: [{ ...aFingerprint('aclu-2015', 'Words.'), retrieved: AHEAD }] }],
    ['date', { corrections: [aCorrection({ date: AHEAD })] }],
  ])('is refused as %s, at its line', (name, given) => {
    expect(findFutureDays(aCasebook(given), TODAY)).toMatchObject([
      {
        where: expect.stringMatching(new RegExp(`[:.]${name}$`)),
        found: `${name} ${AHEAD} has not come`,
        wanted: `a day up to today, ${TODAY}`,
      },
    ])
  })

  it('is no day before the newest recorded version: there the clock is behind', () => {
    const casebook = aCasebook({ sources: [aSource({ accessed: '2026-11-22' })] })
    expect(findFutureDays(casebook, '2020-01-01')).toEqual([])
  })

  it('may be that on which a work was issued', () => {
    expect(findFutureDays(aCasebook({ sources: [aSource({ issued: '2027' })] }), TODAY)).toEqual([])
  })
})
