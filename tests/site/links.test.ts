import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildAlone } from './build-alone.ts'
import { findBrokenLinks, findOrphans } from './links.ts'

const below = mkdtempSync(join(process.cwd(), '.test-base-'))
afterAll(() => {
  rmSync(below, { recursive: true, force: true })
})

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

  it('hold as well when the site stands below a path on another origin', () => {
    const built = buildAlone({ BASE_PATH: '/file/', SITE_URL: 'https://example.org', OUT_DIR: below })
    expect(built).toEqual({ status: 0, said: '' })
    expect(findBrokenLinks(below, '/file/')).toEqual([])
  })
})
