import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBrokenLinks, findOrphans } from './links.ts'
import { readPages } from './pages.ts'

describe('links', () => {
  it('lead to a file and an id that exist, on every page', () => {
    expect(findBrokenLinks('dist', '/')).toEqual([])
  })

  it('reach every page but the error page and the short addresses', () => {
    const orphans = findOrphans('dist', '/').filter((path) => path !== '404.html')
    expect(orphans).toEqual([])
  })

  it('lead on from the former address of a page that has moved', () => {
    expect(readFileSync('dist/spread/index.html', 'utf8')).toContain('content="0; url=/diagrams/spread/"')
  })
})

describe('the sitemap', () => {
  it('lists exactly the pages that ask no search engine to stay away', () => {
    const addresses = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)/g)].map(
      ([, address = '']) => new URL(address).pathname.slice(1),
    )
    const wanted = readPages('dist').filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html))
    expect(addresses.toSorted()).toEqual(
      wanted
        .map(({ path }) => path)
        .filter((path) => path !== '404.html')
        .toSorted(),
    )
  })
})
