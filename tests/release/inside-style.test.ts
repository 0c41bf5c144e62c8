import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatStyleSource, putStylesInside } from '../../src/release/inside-style.ts'

const CSS = '@layer a;@layer a{.x::before{content:"$& “é”"}}'
const page = (sheet: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'self'"><link rel="stylesheet" href="/file/assets/${sheet}"><p>`
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inside-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Builds a site of sheets and pages, puts the styles inside, and gives what a page says then. */
function put(files: Readonly<Record<string, string>>): (path: string) => string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  putStylesInside(folder)
  return (path) => readFileSync(join(folder, path), 'utf8')
}

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
    const read = put({ 'assets/one.12345678.css': CSS, [path]: page('one.12345678.css') })
    expect(read(path)).toContain(`<style>${CSS}</style>`)
    expect(read(path)).not.toContain('<link')
  })

  it('is the only one that the policy of the page allows', () => {
    const read = put({ 'assets/one.12345678.css': CSS, 'index.html': page('one.12345678.css') })
    const hash = createHash('sha256').update(CSS).digest('base64')
    expect(read('index.html')).toContain(`script-src 'self'; style-src 'sha256-${hash}'"`)
    expect(formatStyleSource(CSS)).toBe(`style-src 'sha256-${hash}'`)
  })

  it('is refused in a page without such a policy', () => {
    const files = {
      'assets/one.12345678.css': CSS,
      'index.html': page('one.12345678.css').replace(/<meta[^>]*>/, ''),
    }
    expect(() => put(files)).toThrow(/index\.html has no policy with style-src 'self'.*policy\.ts/)
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
    const read = put({ 'assets/one.12345678.css': CSS, [path]: page('one.12345678.css') })
    expect(read(path)).toBe(page('one.12345678.css'))
    expect(read('assets/one.12345678.css')).toBe(CSS)
  })

  it('is a sheet where the page only says where another stands now', () => {
    const moved = `<meta http-equiv="refresh" content="0; url=/claims/serenity/">${page('one.12345678.css')}`
    const read = put({ 'assets/one.12345678.css': CSS, 'a09/index.html': moved })
    expect(read('a09/index.html')).toBe(moved)
  })

  it('stays where one of its pages links it, and goes where none does', () => {
    put({
      'assets/shared.12345678.css': CSS,
      'assets/alone.12345678.css': CSS,
      'diagrams/link-map/index.html': page('shared.12345678.css'),
      'diagrams/link-map/v1/index.html': page('shared.12345678.css'),
      'index.html': page('alone.12345678.css'),
    })
    expect(existsSync(join(folder, 'assets/shared.12345678.css'))).toBe(true)
    expect(existsSync(join(folder, 'assets/alone.12345678.css'))).toBe(false)
  })
})
