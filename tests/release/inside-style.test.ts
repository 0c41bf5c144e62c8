import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { formatStyleSource, putStyleInside } from '../../src/release/inside-style.ts'

const CSS = '@layer a;@layer a{.x::before{content:"$& “é”"}}'
const SHEET = 'assets/one.12345678.css'
const PAGE = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'self'"><link rel="stylesheet" href="/file/${SHEET}"><p>`
const read = (path: string): string | undefined => (path === SHEET ? CSS : undefined)

describe('the style of a page that is read', () => {
  const READ = [
    'index.html',
    'claims/index.html',
    'claims/serenity/index.html',
    'explainers/censorship/index.html',
    'diagrams/link-map/index.html',
    'diagrams/link-map/all/index.html',
    'sources/aclu-2015/index.html',
    'glossary/index.html',
  ]

  it.each(READ)('stands inside of it as it was written: %s', (path) => {
    const { html, linked } = putStyleInside(path, PAGE, read)
    expect(html).toContain(`<style>${CSS}</style>`)
    expect(html).not.toContain('<link')
    expect(linked).toBeUndefined()
  })

  it('is the only one that the policy of the page allows', () => {
    const hash = createHash('sha256').update(CSS).digest('base64')
    const { html } = putStyleInside('index.html', PAGE, read)
    expect(html).toContain(`script-src 'self'; style-src 'sha256-${hash}'"`)
    expect(formatStyleSource(CSS)).toBe(`style-src 'sha256-${hash}'`)
  })

  it('is refused in a page without such a policy', () => {
    const bare = PAGE.replace(/<meta[^>]*>/, '')
    expect(() => putStyleInside('index.html', bare, read)).toThrow(
      /index\.html has no policy with style-src 'self'.*policy\.ts/,
    )
  })
})

describe('the style of any other page', () => {
  const OTHERS = [
    'claims/serenity/v1/index.html',
    'claims/serenity/v1/cite/index.html',
    '404.html',
    'diagrams/link-map/v1/index.html',
    'embed/claims/serenity/index.html',
  ]

  it.each(OTHERS)('is a sheet that it shares: %s', (path) => {
    expect(putStyleInside(path, PAGE, read)).toEqual({ html: PAGE, linked: SHEET })
  })

  it('is a sheet where the page only says where another stands now', () => {
    const moved = `<meta http-equiv="refresh" content="0; url=/claims/serenity/">${PAGE}`
    expect(putStyleInside('a09/index.html', moved, read)).toEqual({ html: moved, linked: SHEET })
  })

  it('must be there', () => {
    expect(() => putStyleInside('404.html', PAGE, () => undefined)).toThrow(
      `404.html links ${SHEET}, which is missing`,
    )
  })

  it('is none where a page has none', () => {
    expect(putStyleInside('index.html', '<p>', read)).toEqual({ html: '<p>' })
  })
})
