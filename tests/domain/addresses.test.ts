import { describe, expect, it } from 'vitest'
import {
  claimPath,
  correctionPath,
  eventPath,
  listRedirects,
  sourcePath,
  splitSlug,
} from '../../src/domain/addresses.ts'
import { aCasebook } from '../casebook-fixtures.ts'

describe('addresses', () => {
  it('stand below any base: none begins with a slash', () => {
    const paths = [claimPath({ slug: 'serenity' }), sourcePath('a'), correctionPath('c1')]
    expect(paths).toEqual(['claims/serenity/', 'sources/a/', 'corrections/#c1'])
  })

  it.each([
    ['content/claims/serenity.mdx', 'serenity'],
    ['C:\\content\\claims\\serenity.mdx', 'serenity'],
    ['serenity', 'serenity'],
    ['a.b.yaml', 'a.b'],
  ])('the slug of %s is %s', (file, slug) => {
    expect(splitSlug(file)).toBe(slug)
  })
})

describe('short and former addresses', () => {
  it('of a claim lead to where it stands now', () => {
    expect(listRedirects(aCasebook({ ledger: { A01: ['claim-a01', 'old', 'older'] } }))).toEqual(
      expect.arrayContaining([
        { from: 'a01', to: 'claims/claim-a01/' },
        { from: 'claims/old', to: 'claims/claim-a01/' },
        { from: 'claims/older', to: 'claims/claim-a01/' },
      ]),
    )
  })

  it('of a version lead to the same version under the present name', () => {
    expect(listRedirects(aCasebook({ ledger: { A01: ['claim-a01', 'old'] } }))).toContainEqual({
      from: 'claims/old/v1',
      to: 'claims/claim-a01/v1/',
    })
  })

  it('of the list of steps lead to the diagram that took its place, where each step has its row', () => {
    expect(listRedirects(aCasebook())).toContainEqual({ from: 'spread', to: 'diagrams/spread/' })
    expect(eventPath('ev-aclu')).toBe('diagrams/spread/#ev-aclu')
  })

  it('stand once each', () => {
    const from = listRedirects(aCasebook()).map((redirect) => redirect.from)
    expect(new Set(from).size).toBe(from.length)
  })

  it('never lead from a page to itself', () => {
    for (const { from, to } of listRedirects(aCasebook())) expect(`${from}/`).not.toBe(to)
  })
})
