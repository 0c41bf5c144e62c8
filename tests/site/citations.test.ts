import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { citationFormats, citationPath, referencesPath } from '../../src/domain/cite/files.ts'
import { listCitations } from '../../src/domain/cite/pages.ts'
import type { CitedKind } from '../../src/domain/cite/record.ts'
import { readBibtex, readCslJson, readRis } from '../citation-readers.ts'
import { findDocuments } from './json-ld.ts'
import { readPages } from './pages.ts'

/** The test build stands where astro.config.mjs says. */
const SITE = 'http://localhost:4321/'
const casebook = buildCasebook(readContent('content').records)
const citations = listCitations(casebook, (path) => `${SITE}${path}`)
const pages = readPages('dist')
const pageOf = (path: string): string => pages.find((page) => page.path === path)?.html ?? ''
const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name = '') =>
    code === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(code)),
  )

/** The class that a page of each kind has in JSON-LD, where "webpage" is told apart. */
const CLASSES: Readonly<Record<CitedKind, string>> = {
  claim: 'ClaimReview',
  explainer: 'Article',
  diagram: 'WebPage',
  source: 'WebPage',
  version: 'WebPage',
}
const readJsonLd = (html: string, kind: CitedKind) =>
  findDocuments(html, CLASSES[kind]).map(({ name, author, dateModified, version, url }) => ({
    type: 'webpage',
    title: name,
    author: (author as { name: string }).name,
    date: dateModified,
    version: version === undefined ? undefined : String(version as number),
    url,
  }))

/** All contents of a meta tag by its name, and all addresses of a link by its relation. */
const readMeta = (html: string, name: string): string[] =>
  [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)]
    .filter(([, each]) => each === name)
    .map(([, , content = '']) => decode(content))
const readRel = (html: string, rel: string): string[] =>
  [...html.matchAll(/<link rel="([^"]+)"[^>]*?href="([^"]*)"/g)]
    .filter(([, each]) => each === rel)
    .map(([, , href = '']) => decode(href))

describe('every page that can be cited', () => {
  it('is a claim, an explainer, a diagram, a source or a kept version, and all of them are', () => {
    const { claims, explainers, sources, editions } = casebook
    const DIAGRAMS = 6
    expect(citations.length).toBe(
      claims.length + explainers.length + DIAGRAMS + sources.length + editions.length,
    )
    expect(citations.filter(({ path }) => pageOf(path) === '').map(({ path }) => path)).toEqual([])
  })

  it.each(citations)(
    '$path says the same in its head, its JSON-LD, its .bib, its .ris and its .csl.json',
    (citation) => {
      const { path, kind, title, author, siteName, date, version, url, type } = citation
      const html = pageOf(path)
      const truth = {
        type,
        title,
        author,
        date,
        version: version === undefined ? undefined : String(version),
        url,
      }
      expect(readJsonLd(html, kind)).toEqual([truth])
      expect(readBibtex(read(citationPath(path, 'bib')))).toEqual([truth])
      expect(readRis(read(citationPath(path, 'ris')))).toEqual([truth])
      expect(readCslJson(read(citationPath(path, 'csl.json')))).toEqual([truth])
      expect(
        [
          'og:type',
          'citation_title',
          'citation_publication_date',
          'citation_public_url',
          'citation_language',
        ].map((name) => readMeta(html, name)),
      ).toEqual([['website'], [title], [date.replaceAll('-', '/')], [url], ['en']])
      expect(readMeta(html, 'og:site_name')).toEqual([siteName])
      expect(readMeta(html, 'dcterms.rights')[0]).toMatch(/^CC BY 4\.0 .*quoted words excepted$/)
      expect(version === undefined || url.endsWith(`/v${version}/`)).toBe(true)
    },
  )

  it.each(citations)('$path shows its title, date and address in every form of its cite box', (citation) => {
    const html = pageOf(citation.path)
    const year = citation.date.slice(0, 4)
    const letters = (text: string): string => text.toLowerCase().replace(/["'“”‘’\s]/g, '')
    for (const form of ['credit', 'apa', 'mla', 'chicago', 'wikipedia']) {
      const [, text = ''] = new RegExp(`id="cite-${form}-text"[^>]*>([\\s\\S]*?)</p>`).exec(html) ?? []
      // Once as HTML, once as wikitext.
      const shown = decode(decode(text.replace(/<[^>]+>/g, ''))).replaceAll('{{!}}', '|')
      expect(shown, form).toContain(year)
      expect(shown, form).toContain(citation.url)
      expect(letters(shown), form).toContain(letters(citation.title.replace(/\.$/, '')))
    }
  })

  it('names its citable address, licence, author and files in links whose targets exist', () => {
    for (const { path, url } of citations) {
      const html = pageOf(path)
      expect(readRel(html, 'cite-as'), path).toEqual([url])
      expect(readRel(html, 'license'), path).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
      expect(readRel(html, 'author'), path).toEqual(['/about/'])
      const files = citationFormats.map((format) => `/${citationPath(path, format)}`)
      expect(readRel(html, 'describedby'), path).toEqual(files)
      expect([...files, '/about/index.html'].filter((file) => !existsSync(`dist${file}`))).toEqual([])
    }
  })

  it('has one file with all its references, in their order, if it has numbered sources', () => {
    for (const { slug, sourceIds, folder } of [
      ...casebook.claims.map((claim) => ({ ...claim, folder: 'claims' })),
      ...casebook.explainers.map((explainer) => ({ ...explainer, folder: 'explainers' })),
    ]) {
      const items = JSON.parse(read(referencesPath(`${folder}/${slug}/`))) as { id: string }[]
      expect(items.map(({ id }) => id)).toEqual(sourceIds)
    }
  })
})

describe('every page', () => {
  it('has no COinS, and names no claimant where a program looks for an author', () => {
    const wrong = pages.filter(({ html }) =>
      /Z3988|class="[^"]*\bbyline\b|name="(citation_)?author"/.test(html),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('has no comma in the name of the site, at which programs cut', () => {
    for (const { html, file } of pages)
      expect(
        readMeta(html, 'og:site_name').filter((name) => name.includes(',')),
        file,
      ).toEqual([])
  })
})
