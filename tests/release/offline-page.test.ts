import { describe, expect, it } from 'vitest'
import { buildOfflinePage } from '../../src/release/offline-page.ts'
import { buildRelink } from '../../src/release/relink.ts'

const place = {
  site: 'https://example.org/file/',
  paths: new Set([
    'index.html',
    'claims/index.html',
    'claims/serenity/index.html',
    'diagrams/link-map/index.html',
    'assets/map.js',
    'data/claims.csv',
    'diagrams/芝/index.html',
  ]),
  day: '21 November 2026',
  searchIndex: '{"words":"<b"}',
}
const page = 'claims/serenity/index.html'
const convert = (html: string, modules = new Set<string>(), path = page): string =>
  buildOfflinePage(`<!doctype html><html lang="en"><head>${html}`, path, place, modules)

describe('an address in the copy', () => {
  const relink = buildRelink(page, place)
  it.each([
    ['/file/', '../../index.html'],
    ['/file/claims/', '../index.html'],
    ['/file/claims/?q=a%20b&theme=social#top', '../index.html?q=a%20b&theme=social#top'],
    ['/file/claims/serenity/', 'index.html'],
    ['/file/claims/serenity/#f1', 'index.html#f1'],
    ['/file/data/claims.csv', '../../data/claims.csv'],
    ['../', '../index.html'],
    ['?lens=x', 'index.html?lens=x'],
    ['#f1', '#f1'],
    ['/file/diagrams/%E8%8A%9D/', '../../diagrams/%E8%8A%9D/index.html'],
    ['', 'index.html'],
  ])('%j leads from file to file: %j', (from, to) => {
    expect(relink(from)).toBe(to)
  })

  it.each([
    ['/file/robots.txt', 'https://example.org/file/robots.txt'],
    ['/elsewhere/', 'https://example.org/elsewhere/'],
    ['//other.example/x', 'https://other.example/x'],
    ['https://other.example/x', 'https://other.example/x'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['data:image/png;base64,', 'data:image/png;base64,'],
  ])('%j, which is not in it, leads where it led: %j', (from, to) => {
    expect(relink(from)).toBe(to)
  })
})

describe('a page of the copy', () => {
  it('runs its modules as scripts, and names them', () => {
    const modules = new Set<string>()
    const html = convert('<script type="module" src="/file/assets/map.js"></script>', modules)
    expect(html).toContain('<script src="../../assets/map.js" defer></script>')
    expect([...modules]).toEqual(['assets/map.js'])
  })

  it('fetches nothing: no preload, no manifest of an app, and a policy that allows no fetch', () => {
    const html = convert(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'">` +
        '<link rel="preload" href="/file/assets/map.js" as="script">' +
        '<link rel="manifest" href="/file/index.html">',
    )
    expect(html).toContain(`content="default-src 'none'; script-src 'self'; base-uri 'none'"`)
    expect(html).not.toContain('<link')
  })

  it('keeps no copy in a browser: the script for that stays on the site', () => {
    const html = convert('<script src="/file/assets/after.js" defer data-base="/file/"></script><p>')
    expect(html).toMatch(/<head><p>$/)
  })

  it('leads on where its page has moved', () => {
    expect(convert('<meta http-equiv="refresh" content="0; url=/file/claims/">')).toContain(
      'content="0; url=../index.html"',
    )
  })

  it('has the addresses of its facts led from file to file, and no other words of them changed', () => {
    const facts = '{"claims":[{"href":"/file/claims/","title":"/file/claims/ \\u003c/script>"}]}'
    expect(convert(`<script type="application/json" class="facts">${facts}</script>`)).toContain(
      '{"claims":[{"href":"../index.html","title":"/file/claims/ \\u003c/script>"}]}',
    )
  })

  it('keeps what describes the page on the site as it is', () => {
    const own =
      '<script type="application/ld+json">{"href":"/file/claims/"}</script>' +
      '<link rel="canonical" href="https://example.org/file/claims/serenity/">'
    expect(convert(own)).toContain(own)
  })

  it('keeps the view of a diagram in its address only where it is at home', () => {
    const map = '<body><link-map data-home="/file/diagrams/link-map/"></link-map>'
    expect(convert(map, undefined, 'diagrams/link-map/index.html')).toContain(
      '<link-map data-home="index.html">',
    )
    expect(convert(map)).toContain('<link-map>')
  })

  it('holds the index of the search, and no way out of the script that holds it', () => {
    const html = convert('<body><site-search data-index="/file/x.json" data-base="/file/"></site-search>')
    expect(html).toContain(
      '<site-search data-base="../../"><script type="application/json">{"words":"\\u003cb"}</script></site-search>',
    )
  })

  it('says in its footer what it is, and where the page stands', () => {
    const html = convert('<body><p>Text</p><footer><div><p class="x">Licence</p></div></footer>')
    expect(html).toContain(
      '<p class="x">Licence</p><p class="x">This is a copy that opens from a disk, as of 21 November 2026. ' +
        'Later versions and corrections stand on <a href="https://example.org/file/claims/serenity/" rel="noopener noreferrer external">this page of the site</a>.</p>',
    )
  })
})
