import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
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
    const { status, stderr } = spawnSync(process.execPath, ['src/editor/launch.mjs', 'src/editor/build.ts'], {
      // Not the whole environment: Vitest's own BASE_URL and NODE_ENV would change what is built.
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        BASE_PATH: '/file/',
        SITE_URL: 'https://example.org',
        OUT_DIR: below,
      },
      encoding: 'utf8',
    })
    expect(stderr).not.toMatch(/error/i)
    expect(status).toBe(0)
    expect(findBrokenLinks(below, '/file/')).toEqual([])
  })
})
