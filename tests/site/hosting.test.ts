import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/release/files.ts'

/** What Cloudflare Pages takes: redirects, and letters of one of them. */
const MOST_REDIRECTS = 2000
const MOST_LETTERS = 1000

describe('the redirects of the built site', () => {
  const lines = readFileSync('dist/_redirects', 'utf8').trim().split('\n')

  it('lead every short and former address to a page that exists, and no page away', () => {
    expect(lines).toContain('/a09/ /claims/friends-and-your-score/ 301')
    for (const line of lines) {
      const [from = '', to = '', status] = line.split(' ')
      expect([line, status, existsSync(join('dist', to, 'index.html'))]).toEqual([line, '301', true])
      // The same address as a page, for hosts that read no such file.
      expect(readFileSync(join('dist', from, 'index.html'), 'utf8')).toContain(`url=${to}`)
    }
  })

  it('are few and short enough for every host that reads them', () => {
    expect(lines.length).toBeLessThanOrEqual(MOST_REDIRECTS)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(MOST_LETTERS)
    expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(lines.length)
  })
})

describe('the recipe for nginx', () => {
  it('names the kind of every file of the built site', () => {
    const types = /^ {2}types \{([^}]+)\}/m.exec(readFileSync('hosting/nginx.conf', 'utf8'))?.[1] ?? ''
    const known = new Set([...types.matchAll(/(\w+);/g)].map((found) => found[1]))
    const endings = [...findFiles('dist').keys()]
      .filter((path) => !/(?:^_|\.(?:br|gz)$)/.test(path))
      .map((path) => path.replace(/^.*\./, ''))
    expect([...new Set(endings)].filter((ending) => !known.has(ending))).toEqual([])
  })
})
