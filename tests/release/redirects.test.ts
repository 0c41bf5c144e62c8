import { expect, it } from 'vitest'
import { formatRedirects } from '../../src/release/redirects.ts'

it('a former address is one line for hosts that redirect, below the base of the site', () => {
  const redirects = [
    { from: 'a09', to: 'claims/friends-and-your-score/' },
    { from: 'claims/old-slug', to: 'claims/new-slug/' },
  ]
  expect(formatRedirects(redirects, '/file/')).toBe(
    '/file/a09/ /file/claims/friends-and-your-score/ 301\n/file/claims/old-slug/ /file/claims/new-slug/ 301\n',
  )
})
