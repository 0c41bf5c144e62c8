import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { expectOwnPage, expectSources } from './json-ld-checks.ts'
import {
  documentOf,
  findDocuments,
  full,
  hasPage,
  htmlOf,
  listAddresses,
  nodeOf,
  pages,
  readDocuments,
  readVisible,
  root,
} from './json-ld.ts'
import { readIds, readText } from './pages.ts'
import { findVocabularyErrors, listNodes } from './schema-org.ts'

const { claims, explainers } = buildCasebook(readContent('content').records)

describe('other pages', () => {
  it.each(explainers)('the explainer $slug is an article that says what the page shows', ({ slug }) => {
    const html = htmlOf(`explainers/${slug}/`)
    const seen = readVisible(html)
    const article = documentOf(html, 'Article')
    expectOwnPage(article, html, seen)
    expect(article['name']).toBe(`${seen.text('h1')}: ${seen.text('.head .lead')}`)
    expect(article['headline']).toBe(seen.text('.head .lead'))
    expect(article['description']).toBe(seen.values('meta[name="description"]', 'content')[0])
    expect(
      listNodes(article['mentions'])
        .map((node) => node['@id'])
        .toSorted(),
    ).toEqual(
      seen
        .values('[aria-labelledby="claims-heading"] .rows a', 'href')
        .map((href) => `${full(href)}#claim`)
        .toSorted(),
    )
    expectSources(article, seen)
  })

  it('the front page is the site, and About the organisation, named as readers read it', () => {
    const front = readVisible(htmlOf(''))
    const site = documentOf(htmlOf(''), 'WebSite')
    expect(site['name']).toBe(front.values('meta[property="og:site_name"]', 'content')[0])
    expect(site['description']).toBe(front.values('meta[name="description"]', 'content')[0])
    const organisation = documentOf(htmlOf('about/'), 'NewsMediaOrganization')
    const about = readText(htmlOf('about/'))
    for (const property of ['name', 'email', 'address'])
      if (property in organisation) expect(about).toContain(organisation[property])
  })

  it('breadcrumbs are those the reader sees, and only where a reader sees some', () => {
    for (const { html, path } of pages) {
      const lists = findDocuments(html, 'BreadcrumbList')
      const trails = html.match(/<nav class="trail/g) ?? []
      expect(lists.length, path).toBe(trails.length)
      const trail = /<nav class="trail[\s\S]*?<\/ol>/.exec(html)?.[0] ?? ''
      const steps = [...trail.matchAll(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
      const shown = steps.map(([, href, name = '']) => [full(href), readText(name).trim()])
      const said = lists
        .flatMap((list) => listNodes(list['itemListElement']))
        .filter((node) => node['@type'] === 'ListItem')
        .map((node) => [nodeOf(node, 'item')['@id'], node['name']])
      expect(said, path).toEqual(shown)
    }
  })
})

describe('every document', () => {
  const documents = pages.flatMap(({ file, html }) =>
    readDocuments(html).map((document) => ({ file, document })),
  )
  const isVersion = (address: string): boolean => /\/v\d+\/$/.test(address)
  const broken = documents
    .flatMap(({ file, document }) => listAddresses(document).map((address) => ({ file, address })))
    .filter(({ address }) => address.startsWith(root))
    .filter(({ address }) => {
      const [path = '', id] = address.slice(root.length).split('#')
      return !hasPage(path) || (id !== undefined && !readIds(htmlOf(path)).includes(decodeURIComponent(id)))
    })

  it('uses properties where schema.org has them, with values that they may hold', () => {
    const errors = documents.flatMap(({ file, document }) =>
      findVocabularyErrors(document).map((error) => `${file}: ${error}`),
    )
    expect(errors).toEqual([])
    expect(documents.length).toBeGreaterThan(claims.length)
  })

  it('names addresses of this site that exist', () => {
    expect(broken.filter(({ address }) => !isVersion(address))).toEqual([])
  })

  it('names versions that exist', () => {
    expect(broken.filter(({ address }) => isVersion(address))).toEqual([])
  })
})

describe('the check of the vocabulary', () => {
  it.each([
    [{ '@type': 'Rating', firstAppearance: 'x' }, 'no such property: firstAppearance of Rating'],
    [{ '@type': 'Opinion' }, 'no such class: Opinion'],
    [
      { '@type': 'Organization', verificationFactCheckingPolicy: 'https://a.example/' },
      'Organization has no verificationFactCheckingPolicy',
    ],
    [{ '@type': 'WebPage', datePublished: 'last week' }, 'datePublished of WebPage may not hold "last week"'],
    [
      { '@type': 'Claim', appearance: { '@type': 'Person', name: 'A' } },
      'appearance of Claim may not hold {"@type":"Person","name":"A"}',
    ],
    [{ '@type': 'Book', citation: [] }, 'citation of Book holds nothing'],
  ])('refuses %j', (node, error) => {
    expect(findVocabularyErrors(node)).toEqual([error])
  })
})
