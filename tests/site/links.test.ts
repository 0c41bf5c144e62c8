import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBrokenLinks, findOrphans } from './links.ts'

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
