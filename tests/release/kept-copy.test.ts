import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  buildKeptCopy,
  buildWorker,
  chooseKept,
  formatLeftOut,
  measureKeptCopy,
} from '../../src/release/kept-copy.ts'

const page = '<main id="main"><h1>x</h1></main>'
const place = { date: '2026-11-21', base: '/file/' }
const aSite = (changes: Record<string, string> = {}): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      'index.html': page,
      'claims/index.html':
        '<main><site-search data-index="/file/search-index/1-abc.json"></site-search></main>',
      'claims/serenity/index.html': page,
      'claims/serenity/v1/index.html': page,
      'diagrams/link-map/index.html': page,
      'diagrams/link-map/evidenceNow/index.html': page,
      'embed/index.html': page,
      'embed/claims/serenity/index.html': page,
      'offline/index.html': page,
      'assets/a.x1.js': '1',
      'assets/style.x2.css': '2',
      'assets/serif.x3.woff2': '3',
      'assets/height-x4.js': '4',
      'search-index/1-abc.json': '{}',
      'search-index/2-abc.json': '{}',
      'data/claims.csv': 'a',
      '404.html': page,
      ...changes,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  )
const read = (changes?: Record<string, string>): Record<string, string> =>
  JSON.parse(buildKeptCopy(aSite(changes), place).json) as Record<string, string>

describe('the copy that a browser keeps', () => {
  it('holds pages, style, scripts and index, but no frame, kept version, single state or file to save', () => {
    expect(Object.keys(read())).toEqual([
      'assets/a.x1.js',
      'assets/style.x2.css',
      'claims/',
      'claims/serenity/',
      'diagrams/link-map/',
      'embed/',
      '',
      'offline/',
      'search-index/1-abc.json',
      'search-index/2-abc.json',
      'offline/missing/',
    ])
    expect(buildKeptCopy(aSite(), place).fetched).toEqual(['assets/serif.x3.woff2'])
  })

  it('leaves out pages of single sources, and then of claims, where it would fill a phone', () => {
    const files = ['sources/a', 'claims/a', 'claims/b', 'claims', 'diagrams/map'].map((path) => ({
      path: `${path}/index.html`,
      bytes: 10,
      sha256: '',
    }))
    const choose = (most: number): string[] =>
      chooseKept(files, most).map((path) => path.replace('/index.html', ''))
    expect(choose(50)).toEqual(['claims', 'diagrams/map', 'claims/a', 'claims/b', 'sources/a'])
    expect(choose(30)).toEqual(['claims', 'diagrams/map', 'claims/a'])
    expect(choose(0)).toEqual(['claims', 'diagrams/map'])
  })

  it('never leaves out a list, on whichever page of it', () => {
    const lists = [
      'claims/page/2',
      'claims/by/theme/size/page/2',
      'compare/page/2',
      'diagrams/link-map/links/page/2',
      'sources/page/2',
    ]
    const files = [...lists, 'claims/a', 'sources/a/page/2'].map((path) => ({
      path: `${path}/index.html`,
      bytes: 10,
      sha256: '',
    }))
    expect(chooseKept(files, 0).map((path) => path.replace('/index.html', ''))).toEqual(lists.toSorted())
  })

  it('says how many claims and sources it leaves out, and nothing where it holds all of them', () => {
    const files = ['sources/a', 'sources/a/page/2', 'sources/b', 'claims/a', 'claims'].map((path) => ({
      path: `${path}/index.html`,
      bytes: 10,
      sha256: '',
    }))
    const tell = (most: number): string => formatLeftOut(files, chooseKept(files, most), most)
    expect(tell(50)).toBe('')
    expect(tell(40)).toContain('not the pages of 1 of its sources;')
    expect(tell(0)).toContain('not the pages of 1 of its claims and 2 of its sources; these need a network.')
  })

  it('costs what is fetched compressed, takes the room of its texts, and in both counts the typeface', () => {
    const site = aSite({ 'assets/serif.x3.woff2': 'letters' })
    const copy = buildKeptCopy(site, place)
    expect(measureKeptCopy(copy, site)).toEqual({
      fetched: gzipSync(copy.json).length + 'letters'.length,
      space: Buffer.byteLength(copy.json) + 'letters'.length,
    })
  })

  it('ends with the page for what is not in it: where that is, everything is', () => {
    expect(Object.keys(read()).at(-1)).toBe('offline/missing/')
  })

  it('says on every page that it is a copy, of which day, and where more is told', () => {
    expect(read()['claims/serenity/']).toContain(
      'comes from the copy of 21 November 2026 that this browser keeps',
    )
    expect(read()['']).toContain('<a href="/file/offline/">')
    expect(read()['offline/missing/']).toContain('The page you asked for is not in the copy')
  })

  it('has another name when one letter of it is another', () => {
    const nameOf = (changes?: Record<string, string>): string => buildKeptCopy(aSite(changes), place).path
    expect(nameOf()).toBe(nameOf({}))
    expect(nameOf({ 'index.html': page.replace('x', 'y') })).not.toBe(nameOf())
    expect(nameOf({ 'data/claims.csv': 'b' })).toBe(nameOf())
  })

  it('is named, with its hash, in the worker that keeps it', async () => {
    const copy = buildKeptCopy(aSite(), place)
    const worker = await buildWorker(copy)
    expect(worker).toContain(copy.path)
    expect(worker).toMatch(/sha256-[\w+/]{43}=/)
    const MOST_BYTES = 3000
    expect(worker.length).toBeLessThan(MOST_BYTES)
  })
})
