import { describe, expect, it } from 'vitest'
import { eventPath } from '../../src/domain/addresses.ts'
import { formatRedirects, listRedirects } from '../../src/domain/redirects.ts'
import { aCasebook } from '../casebook-fixtures.ts'

it('a former address is one line for hosts that redirect, below the base of the site', () => {
  const redirects = [
    { from: 'a09', to: 'claims/friends-and-your-score/' },
    { from: 'claims/old-slug', to: 'claims/new-slug/' },
  ]
  expect(formatRedirects(redirects, '/file/')).toBe(
    '/file/a09/ /file/claims/friends-and-your-score/ 301\n/file/claims/old-slug/ /file/claims/new-slug/ 301\n',
  )
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
