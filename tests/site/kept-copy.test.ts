import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readAddresses } from './pages.ts'

const worker = readFileSync('dist/offline.js', 'utf8')
const path = /assets\/kept-[0-9a-f]{16}\.json/.exec(worker)?.[0] ?? ''
const json = readFileSync(`dist/${path}`, 'utf8')
const copy = JSON.parse(json) as Record<string, string>
const pages = Object.entries(copy).filter(([each]) => each === '' || each.endsWith('/'))

describe('the copy that a browser keeps', () => {
  it('is no more to fetch than an ordinary page of the web with its pictures', () => {
    const MOST_BYTES = 2_000_000
    expect(gzipSync(json).length).toBeLessThan(MOST_BYTES)
  })

  it('has every claim, explainer, diagram, source and list', () => {
    const wanted = [
      '',
      'claims/',
      'compare/',
      'explainers/',
      'diagrams/',
      'sources/',
      'glossary/',
      'offline/',
    ]
    const lists = ['claims/', 'explainers/', 'diagrams/', 'sources/'].flatMap((list) =>
      readAddresses(copy[list] ?? '').map((address) => address.replace(/^\/|[?#].*$/g, '')),
    )
    const listed = lists.filter((each) => /^(?:claims|explainers|diagrams|sources)\/[^/]+\/$/.test(each))
    expect(listed.length).toBeGreaterThan(100)
    expect([...wanted, ...listed].filter((each) => copy[each] === undefined)).toEqual([])
  })

  it('has all that its pages load, each under a name made of its content', () => {
    const loaded = pages.flatMap(([, html]) =>
      [
        ...html.matchAll(
          /<(?:script|link)\b[^>]*(?:src|rel="(?:stylesheet|modulepreload)"[^>]*href)="\/([^"]+)"|data-index="\/([^"]+)"/g,
        ),
      ].map(([, part = '', index = '']) => part || index),
    )
    expect(new Set(loaded).size).toBeGreaterThan(10)
    expect(loaded.filter((each) => copy[each] === undefined)).toEqual([])
    const named = /^assets\/[\w.-]+[.-][\w-]{8}\.(?:js|css)$|^search-index\/1-[0-9a-f]{10}\.json$/
    expect(loaded.filter((each) => !named.test(each))).toEqual([])
  })

  it('is marked on each of its pages that is more than a signpost', () => {
    const unmarked = pages.filter(
      ([, html]) => !html.includes('kept-note') && !html.includes('http-equiv="refresh"'),
    )
    expect(unmarked.map(([each]) => each)).toEqual([])
  })

  it('is begun by pages that run a script, never by a frame, and by nothing in the copy for a disk', () => {
    const begins = (file: string): boolean =>
      readFileSync(`dist/${file}`, 'utf8').includes('assets/after-load-')
    expect(['index.html', 'claims/serenity/index.html', 'diagrams/link-map/index.html'].map(begins)).toEqual([
      true,
      true,
      true,
    ])
    const quiet = [
      'glossary/index.html',
      'embed/claims/serenity/index.html',
      'embed/diagrams/spread/index.html',
    ]
    expect(quiet.filter(begins)).toEqual([])
  })

  it('has a worker that no host keeps back for long', () => {
    expect(existsSync('dist/_headers')).toBe(true)
    expect(readFileSync('dist/_headers', 'utf8')).toMatch(/^\/offline\.js\n {2}Cache-Control: no-cache$/m)
  })
})
