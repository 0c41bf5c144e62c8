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

  it('of a frame on another site lead to the frame under the present name, of each version, too', () => {
    expect(listRedirects(aCasebook({ ledger: { A01: ['claim-a01', 'old'] } }))).toEqual(
      expect.arrayContaining([
        { from: 'embed/claims/old', to: 'embed/claims/claim-a01/' },
        { from: 'embed/claims/old/v1', to: 'embed/claims/claim-a01/v1/' },
      ]),
    )
  })

  it('of the list of steps lead to the diagram that took its place, where each step has its row', () => {
    expect(listRedirects(aCasebook())).toContainEqual({ from: 'spread', to: 'diagrams/spread/' })
    expect(eventPath('ev-aclu')).toBe('diagrams/spread/#ev-aclu')
  })

  it('stand once each, also where claims had other names', () => {
    const from = listRenamed().map((redirect) => redirect.from)
    expect(from).toContain('claims/older')
    expect(new Set(from).size).toBe(from.length)
  })

  it('never lead from a page to itself', () => {
    for (const { from, to } of listRenamed()) expect(`${from}/`).not.toBe(to)
  })
})

/** The redirects of a casebook of which one claim had two other names. */
function listRenamed(): ReturnType<typeof listRedirects> {
  return listRedirects(aCasebook({ ledger: { A01: ['old', 'claim-a01', 'older'] } }))
}
