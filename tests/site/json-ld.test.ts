import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { dateOf, expectOwnPage, expectSources } from './json-ld-checks.ts'
import {
  canonicalOf,
  documentOf,
  findDocuments,
  full,
  htmlOf,
  nodeOf,
  pages,
  readDocuments,
  readVisible,
} from './json-ld.ts'
import { listNodes } from './schema-org.ts'

const { claims, labels } = buildCasebook(readContent('content').records)

describe('the ClaimReview', () => {
  it('stands once on every claim page and nowhere else', () => {
    const counts = pages
      .map(({ path, html }) => [path, findDocuments(html, 'ClaimReview').length] as const)
      .filter(([, count]) => count > 0)
    expect(counts).toEqual(claims.map(({ slug }) => [`claims/${slug}/`, 1]).toSorted())
    const nested = pages
      .flatMap(({ html }) => readDocuments(html))
      .flatMap((document) => listNodes(document).slice(1))
    expect(nested.filter((node) => node['@type'] === 'ClaimReview')).toEqual([])
  })

  it.each(claims)('$id says what the page shows', ({ slug }) => {
    const html = htmlOf(`claims/${slug}/`)
    const seen = readVisible(html)
    const review = documentOf(html, 'ClaimReview')
    expectOwnPage(review, html, seen)
    expect(review['name']).toBe(seen.text('h1'))
    expect(review['abstract']).toBe(seen.text('.short .answer'))
    expect(`“${review['claimReviewed']}”${seen.text('#claim blockquote .match')}`).toBe(
      seen.text('#claim blockquote .quote'),
    )
    expect(review['reviewRating']).toEqual({
      '@type': 'Rating',
      alternateName: seen.text('.pair .now .word'),
      ratingExplanation: seen.text('.pair .now > p:not(.word, .small)'),
    })
    expectSources(review, seen)

    const claim = nodeOf(review, 'itemReviewed')
    const facts = seen.terms('#claim .facts')
    expect(claim['@id']).toBe(`${canonicalOf(html)}#claim`)
    const [, relayed] = facts['Who']?.split(' · relaying ') ?? []
    const maker = nodeOf(claim, relayed === undefined ? 'author' : 'publisher')
    expect(facts['Who']?.startsWith(String(maker['name']))).toBe(true)
    expect(facts['When']?.startsWith(dateOf(claim['datePublished']))).toBe(true)
    const article = nodeOf(claim, 'appearance')
    expect(article['name']).toBe(seen.text('#claim .facts > div:nth-child(3) dd > a'))
    expect(article['url'] ?? '').toBe(seen.values('#claim blockquote', 'cite')[0])
    if (claim['isBasedOn']) expect(relayed).toBe(nodeOf(nodeOf(claim, 'isBasedOn'), 'publisher')['name'])
  })

  it('names each of its corrections by its place in the log', () => {
    const named = pages
      .flatMap(({ html }) => findDocuments(html, 'ClaimReview'))
      .flatMap((review) => (review['correction'] ?? []) as string[])
    const log = readVisible(htmlOf('corrections/'))
    const corrected = log.values('.log > li > a:first-of-type', 'href')
    expect(named).toHaveLength(corrected.filter((href) => href.startsWith('/claims/')).length)
    for (const address of named) expect(log.text(`[id="${new URL(address).hash.slice(1)}"]`)).not.toBe('')
  })

  it('never says where a claim first appeared, which no record of ours shows', () => {
    expect(pages.filter(({ html }) => html.includes('firstAppearance')).map(({ file }) => file)).toEqual([])
  })
})

describe('the relations of a claim', () => {
  it.each(claims)('$id are those of the list of related claims', ({ slug, related }) => {
    const html = htmlOf(`claims/${slug}/`)
    const relations = documentOf(html, 'Claim')
    const said = (...terms: string[]): unknown[] =>
      terms.flatMap((term) => listNodes(relations[term])).map((node) => node['@id'])
    const shown = (...headings: string[]): string[] =>
      headings.flatMap((heading) => {
        const list =
          html.split(new RegExp(`<h3 class="label"[^>]*>${heading}</h3>`))[1]?.split('</ul>')[0] ?? ''
        return [...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => `${full(href)}#claim`)
      })
    const {
      answers,
      'answered-by': answered,
      'same-passage': passage,
      'same-subject': subject,
    } = labels.relations
    expect(said('cito:repliesTo')).toEqual(shown(answers.word))
    expect(said('cito:hasReplyFrom')).toEqual(shown(answered.word))
    expect(said('dcterms:relation').toSorted()).toEqual(shown(passage.word, subject.word).toSorted())
    expect(said('cito:repliesTo', 'cito:hasReplyFrom', 'dcterms:relation')).toHaveLength(related.length)
  })

  it('are said from both ends', () => {
    const ends = pages
      .flatMap(({ html }) => findDocuments(html, 'Claim'))
      .flatMap((node) =>
        Object.keys(node).flatMap((term) =>
          listNodes(term.includes(':') ? node[term] : []).map((other) =>
            [term, node['@id'], other['@id']].join(' '),
          ),
        ),
      )
    const inverse: Record<string, string> = {
      'cito:repliesTo': 'cito:hasReplyFrom',
      'cito:hasReplyFrom': 'cito:repliesTo',
      'dcterms:relation': 'dcterms:relation',
    }
    const turned = ends.map((end) => {
      const [term = '', from, to] = end.split(' ')
      return [inverse[term], to, from].join(' ')
    })
    expect(turned.toSorted()).toEqual(ends.toSorted())
    expect(ends.length).toBeGreaterThan(0)
  })
})
