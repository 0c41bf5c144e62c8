import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/release/files.ts'
import { Scales } from './weights.ts'

/** What Cloudflare Pages takes: redirects, and letters of one of them. */
const MOST_REDIRECTS = 2000
const MOST_LETTERS = 1000
/** How far figures of HOSTING.md may be from the built site, as a part of them, before they are to be measured anew. */
const TOLERANCE = 0.15
const BYTES_PER_KB = 1000

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

describe('what HOSTING.md says a visit costs', () => {
  /** The numbers of a row of its tables. */
  const readRow = (name: string): number[] => {
    const row = readFileSync('HOSTING.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| ${name}`))
    return (row?.split('|').slice(2, -1) ?? []).map((cell) => Number(cell.replaceAll(',', '')))
  }
  const expectClose = (said: number | undefined, bytes: number): void => {
    const built = bytes / BYTES_PER_KB
    expect(said, `${built.toFixed(1)} KB, as "npm run compress" says`).toBeGreaterThan(
      built * (1 - TOLERANCE),
    )
    expect(said, `${built.toFixed(1)} KB, as "npm run compress" says`).toBeLessThan(built * (1 + TOLERANCE))
  }

  it.each([
    ['front page', 'index.html'],
    ['list of claims', 'claims/index.html'],
  ])('is near what is built: %s', (name, page) => {
    expectClose(readRow(name)[0], new Scales('dist').weighFile(page).brotli)
  })

  it('is near what is built: the copy for reading offline', () => {
    const [path = ''] = [...findFiles('dist').keys()].filter((file) => /^assets\/kept-.+\.json$/.test(file))
    const copy = readFileSync(join('dist', path))
    const [, gzip, plain] = readRow('copy for reading offline')
    // As brotli it would take half a minute.
    expectClose(gzip, gzipSync(copy).length)
    expectClose(plain, copy.length)
  })
})
