import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawPlates } from '../../src/diagrams/download/plates.ts'
import { MANIFEST_PATH } from '../../src/domain/data/addresses.ts'
import { writeSyntheticCasebook } from '../scale/synthetic-casebook.ts'
import { buildAlone, type AloneBuild } from './build-alone.ts'
import { findBrokenLinks, findOrphans } from './links.ts'
import { readIds, readPages, readText, type BuiltPage } from './pages.ts'
import { add, Scales } from './weights.ts'

/** So many claims that every list of theirs has several pages, and a map too large to draw all its links. */
const CLAIMS = 160
const THINGS = 100
const SEVERAL = [
  'claims/',
  'compare/',
  'sources/',
  'quotations/',
  'claims/by/theme/size/',
  'sources/bridge-notice/',
]
const MAP_LISTS = ['diagrams/link-map/links/', 'diagrams/link-map/names/', 'diagrams/link-up/pairs/']
const FITTING = ['glossary/', 'corrections/', 'explainers/']
const KB = 1000
/** Milliseconds; a build on a machine that does other things as well. */
const TIMEOUT = 900_000

const content = mkdtempSync(join(process.cwd(), '.test-many-'))
const [out, kept] = ['out', 'kept'].map((name) =>
  mkdtempSync(join(process.cwd(), `.test-lists-${name}-`)),
) as [string, string]
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
let pages: BuiltPage[] = []
let built: AloneBuild | undefined

beforeAll(() => {
  writeSyntheticCasebook(
    content,
    CLAIMS,
    (casebook) =>
      (...edition) =>
        drawPlates(casebook, ...edition),
    THINGS,
  )
  built = buildAlone({ CONTENT_DIR: content, OUT_DIR: out, KEPT_DIR: kept })
  pages = readPages(out)
}, TIMEOUT)
afterAll(() => {
  for (const folder of [content, out, kept]) rmSync(folder, { recursive: true, force: true })
})

const isOf =
  (home: string) =>
  ({ path }: BuiltPage): boolean =>
    path === home || new RegExp(`^${home}page/\\d+/$`).test(path)
/** The pages of a list in their order. */
const listPages = (home: string): BuiltPage[] =>
  pages.filter(isOf(home)).toSorted((a, b) => numberOf(a) - numberOf(b))
const numberOf = ({ path }: BuiltPage): number => Number(/page\/(\d+)\/$/.exec(path)?.[1] ?? 1)
const findPage = (path: string): string => pages.find((page) => page.path === path)?.html ?? ''
const readNav = (html: string): string => /<nav class="pages[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
const findAll = (texts: readonly { html: string }[], pattern: RegExp): string[] =>
  texts.flatMap(({ html }) => [...html.matchAll(pattern)].map(([, found = '']) => found))
const numbered = (name: (i: number) => string): string[] =>
  Array.from({ length: CLAIMS }, (_, i) => name(i + 1)).toSorted()

describe('a casebook with long lists', () => {
  it('builds without a complaint', () => {
    expect(built).toMatchObject({ status: 0, said: '' })
  })

  it('has every claim on exactly one page of the list of claims', () => {
    expect(findAll(listPages('claims/'), /<li data-id="(N\d+)"/g).toSorted()).toEqual(
      numbered((i) => `N${String(i).padStart(2, '0')}`).toSorted(),
    )
  })

  it('has every claim on exactly one page of the comparison', () => {
    const main = listPages('compare/').map(({ html }) => ({
      html: /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '',
    }))
    const rows = findAll(main, /<th scope="row"[\s\S]*?href="\/claims\/(entry-\d+)\/"/g)
    expect(rows.toSorted()).toEqual(numbered((i) => `entry-${i}`))
  })

  it('has every source on exactly one page of the list of sources', () => {
    const listed = findAll(
      listPages('sources/'),
      /<span class="reference"[\s\S]*?href="\/sources\/(report-\d+)\/"/g,
    )
    expect(listed.toSorted()).toEqual(numbered((i) => `report-${i}`))
  })

  it('has every claim on exactly one page of the list of its theme', () => {
    const homes = ['claims/by/theme/size/', 'claims/by/theme/use/']
    const listed = homes.flatMap((home) => findAll(listPages(home), /<li data-id="(N\d+)"/g))
    expect(new Set(listed).size).toBe(CLAIMS)
    expect(listed).toHaveLength(CLAIMS)
  })

  it('has every quotation, link and name on exactly one page', () => {
    const quoted = listPages('quotations/').flatMap(({ html }) =>
      readIds(html).filter((id) => id.startsWith('q-')),
    )
    expect(new Set(quoted).size).toBe(quoted.length)
    expect(quoted.length).toBeGreaterThan(0.9 * CLAIMS)
    const [links, names] = MAP_LISTS.map((home) => findAll(listPages(home), /<tr id="([^"]+)"/g))
    expect(new Set(links).size).toBe(2 * THINGS)
    expect(links).toHaveLength(2 * THINGS)
    expect(names).toHaveLength(THINGS)
  })

  it.each([...SEVERAL, ...MAP_LISTS])('leads from page to page and back: %s', (home) => {
    const own = listPages(home)
    expect(own.length).toBeGreaterThan(1)
    const hrefOf = (i: number): string | undefined => (own[i] ? `/${own[i].path}` : undefined)
    own.forEach(({ html }, i) => {
      const nav = readNav(html)
      const rel = (name: string): string | undefined =>
        new RegExp(`href="([^"]+)" rel="${name}"`).exec(nav)?.[1]
      expect([rel('prev'), rel('next')]).toEqual([hrefOf(i - 1), hrefOf(i + 1)])
      expect(/href="([^"]+)"[^>]*aria-current="page"/.exec(nav)?.[1]).toBe(hrefOf(i))
    })
  })

  it.each([...SEVERAL, ...MAP_LISTS])(
    'has no first page twice, and titles and addresses that differ: %s',
    (home) => {
      const own = listPages(home)
      expect(own.map(numberOf)).toEqual(own.map((_, i) => i + 1))
      expect(pages.some(({ path }) => path === `${home}page/1/`)).toBe(false)
      expect(findAll(own, /rel="canonical" href="https?:\/\/[^/]+\/([^"]*)"/g)).toEqual(
        own.map(({ path }) => path),
      )
      const titles = findAll(own, /<title>([^<]*)/g)
      expect(new Set(titles).size).toBe(own.length)
      titles.slice(1).forEach((title, i) => {
        expect(title).toContain(`page ${i + 2} of ${own.length}`)
      })
    },
  )

  it.each(FITTING)('gives a list that fits one page and no way through pages: %s', (home) => {
    expect(listPages(home)).toHaveLength(1)
    expect(readNav(findPage(home))).toBe('')
  })

  it.each([
    ['claims/', 20 * KB],
    ...[...SEVERAL.slice(1), ...FITTING, ...MAP_LISTS].map((home) => [home, 18 * KB] as const),
    ['diagrams/link-map/', 40 * KB],
    ['diagrams/link-up/', 40 * KB],
    ['diagrams/verdict-shift/', 40 * KB],
    ['diagrams/verdict-shift/claimant/', 40 * KB],
    ['diagrams/spread/', 40 * KB],
  ] as const)('keeps every page of a list within what it may weigh: %s', (home, most) => {
    const scales = new Scales(out)
    expect(listPages(home)).not.toEqual([])
    for (const { file } of listPages(home)) {
      const { html, style, script } = scales.weighPage(file)
      expect(add(html, style, script).brotli, file).toBeLessThanOrEqual(most)
    }
  })

  it('searches all claims from its first page, and filters only by lists that have all of them', () => {
    const first = findPage('claims/')
    expect(first).toContain('<site-search')
    expect(first).not.toContain('<select')
    for (const { html } of listPages('claims/')) {
      expect(html).toContain('role="search"')
      expect(html).toContain('href="/claims/by/theme/size/"')
    }
  })

  it('has no link that leads nowhere, no page that nothing leads to, and valid pages', async () => {
    expect(findBrokenLinks(out, '/')).toEqual([])
    expect(findOrphans(out, '/').filter((path) => path !== '404.html')).toEqual([])
    const complaints: string[] = []
    for (const { file, html } of [
      ...SEVERAL,
      ...MAP_LISTS,
      'diagrams/link-map/',
      'diagrams/link-up/',
      'diagrams/verdict-shift/',
    ].flatMap(listPages))
      for (const { messages } of (await validator.validateString(html)).results)
        complaints.push(...messages.map(({ ruleId, message }) => `${file} ${ruleId}: ${message}`))
    expect(complaints).toEqual([])
  })

  it('names every page of a list in sitemap and manifest, and keeps it for reading offline', () => {
    const sitemap = readFileSync(join(out, 'sitemap-0.xml'), 'utf8')
    const manifest = readFileSync(join(out, MANIFEST_PATH), 'utf8')
    const worker = readFileSync(join(out, 'offline.js'), 'utf8')
    const copy = readFileSync(join(out, /assets\/kept-[0-9a-f]+\.json/.exec(worker)?.[0] ?? ''), 'utf8')
    for (const { path, file } of [...SEVERAL, ...MAP_LISTS].flatMap(listPages)) {
      expect(sitemap).toContain(`/${path}</loc>`)
      expect(manifest).toContain(`"${file}"`)
      expect(Object.keys(JSON.parse(copy) as object)).toContain(path)
    }
  })
})

describe('diagrams of a large casebook', () => {
  it('say in words how many of the links are drawn, and lead to all of them', () => {
    const html = findPage('diagrams/link-map/')
    const said = readText(html)
    const [, drawn = '', all = ''] = /(\d+) of the (\d+) links are drawn/.exec(said) ?? []
    expect(Number(all)).toBe(2 * THINGS)
    const wide = /<svg class="drawing link-map-drawing wide"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''
    expect(findAll([{ html: wide }], /data-kind="(edge)"/g)).toHaveLength(Number(drawn))
    expect(findAll([{ html: wide }], /<circle[^>]*data-kind="(node)"/g)).toHaveLength(THINGS)
    expect(html).toContain('href="/diagrams/link-map/links/"')
    expect(html).toContain('href="/diagrams/link-map/names/"')
  })

  it('have the chains of every kind of data on exactly one page, and lead there', () => {
    const ids = findAll(listPages('diagrams/link-up/pairs/'), /<h3 id="(from-[^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const led = findAll(
      [{ html: findPage('diagrams/link-up/') }],
      /href="\/diagrams\/link-up\/pairs\/[^"#]*#([^"]+)"/g,
    )
    expect(led).toEqual(ids)
    const pairs = findAll(listPages('diagrams/link-up/pairs/'), /<details id="([^"]+-to-[^"]+)"/g)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(pairs.length).toBe(ids.length * (THINGS - Math.ceil((2 * THINGS) / 3)))
  })

  it('count the verdicts of many claims, and lead to the comparison that has each of them', () => {
    const html = findPage('diagrams/verdict-shift/')
    expect(html).not.toContain('<verdict-shift')
    expect(readText(html)).toContain('How many claims went from which verdict to which')
    expect(html).toContain('href="/compare/"')
  })

  it('say nothing of a copy with pages left out where it has all of them', () => {
    const said = readText(findPage('offline/'))
    expect(said).toContain('What is in the copy')
    expect(said).not.toContain('larger than a browser should keep')
  })
})
