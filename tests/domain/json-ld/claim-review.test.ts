import { describe, expect, it } from 'vitest'
import { buildClaimDocuments, buildClaimReview } from '../../../src/domain/json-ld/claim-review.ts'
import { renderJsonLd, type Thing } from '../../../src/domain/json-ld/thing.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aCorrection, aQuotation, aSource } from '../../record-fixtures.ts'

type Given = Parameters<typeof aCasebook>[0]
const absolute = (path: string): string => `https://file.example/base/${path}`
const PAGE = 'https://file.example/base/claims/claim-a01/'

function describeFirst(given: Given = {}): Thing[] {
  const casebook = aCasebook(given)
  const [claim] = casebook.claims
  if (!claim) throw new Error('no claim given')
  return buildClaimDocuments(claim, casebook, absolute)
}
const review = (given: Given = {}): Thing => describeFirst(given)[0] ?? { '@type': 'nothing' }

describe('the ClaimReview of a claim', () => {
  it('has the address of its version, and names the page that always has the newest', () => {
    expect(review({ claims: [aClaim({ version: 3 })] })).toMatchObject({
      '@type': 'ClaimReview',
      url: `${PAGE}v3/`,
      mainEntityOfPage: PAGE,
      version: 3,
    })
  })

  it('rates the claim in words, with the reason, and with no number', () => {
    const verdict = { verdict: 'disputed', because: 'Reports *disagree*.', confidence: 'low' }
    expect(review({ claims: [aClaim({ verdictNow: verdict })] })['reviewRating']).toEqual({
      '@type': 'Rating',
      alternateName: 'disputed',
      ratingExplanation: 'Reports disagree.',
    })
  })

  it('has the short answer in plain words, and the days of its first and of its present version', () => {
    const days = { published: '2026-11-22', lastChanged: '2026-12-01' }
    expect(review({ claims: [aClaim({ inShort: 'Some, *not all*.', version: 2, ...days })] })).toMatchObject({
      abstract: 'Some, not all.',
      datePublished: days.published,
      dateModified: days.lastChanged,
    })
  })

  it('is about the claim in its own words, said by the claimant on the day that is known', () => {
    const sources = [aSource({ id: 'aclu-2015', publisher: 'The ACLU', issued: '2015-10' })]
    const said = review({ sources })
    expect(said).toMatchObject({ claimReviewed: 'measured by a score' })
    expect(said['itemReviewed']).toMatchObject({
      '@type': 'Claim',
      '@id': `${PAGE}#claim`,
      author: { '@type': 'Organization', name: 'The ACLU' },
      datePublished: '2015-10',
      appearance: { url: 'https://paper.example/report', datePublished: '2015-10' },
    })
  })

  it('says nothing that our records do not: no first appearance, no date, address, person or archived copy', () => {
    const sources = [aSource({ id: 'aclu-2015', url: null, title: null, description: 'A post on scores' })]
    const { archivedAt, ...said } = review({ sources })
    // Of our own page there is one: the address that keeps its version.
    expect(archivedAt).toBe(`${PAGE}v1/`)
    const json = JSON.stringify(said)
    expect(json).not.toMatch(/firstAppearance|archivedAt|paper\.example|Person|null/)
    expect(JSON.parse(json)).toMatchObject({
      itemReviewed: { appearance: { description: 'A post on scores' } },
    })
    expect(json.match(/datePublished/g)).toHaveLength(1)
  })

  it('names the source of words that the claimant took over from another', () => {
    const sources = [aSource({ id: 'aclu-2015' }), aSource({ title: 'The report before' })]
    const quotation = aQuotation({ source: 'a-report', via: 'aclu-2015' })
    expect(review({ sources, claims: [aClaim({ quotation })] })['itemReviewed']).toMatchObject({
      isBasedOn: { name: 'The report before' },
    })
    expect(review({ sources, claims: [aClaim({ relays: 'a-report' })] })['itemReviewed']).toMatchObject({
      isBasedOn: { name: 'The report before' },
    })
  })

  it('calls a claimant who passes on another’s words their publisher and nobody their author', () => {
    const sources = [aSource({ id: 'aclu-2015', publisher: 'The ACLU' }), aSource()]
    for (const relays of ['a-report', { name: 'A Scholar' }]) {
      const reviewed = review({ sources, claims: [aClaim({ relays })] })['itemReviewed'] as Thing
      expect(reviewed['publisher']).toMatchObject({ name: 'The ACLU' })
      expect(reviewed['author']).toBeUndefined()
    }
  })

  it('is by the operator, or by the site until one is supplied', () => {
    expect(review()['author']).toMatchObject({ name: 'The File' })
    expect(review({ operator: { name: 'The Desk' } })['author']).toMatchObject({ name: 'The Desk' })
  })

  it('cites every source of the page in its order, by kind, title and address; the rest stands in the record of each', () => {
    const sources = [
      aSource({ id: 'aclu-2015', url: null, urlNote: 'Not found.' }),
      aSource({ id: 'a-report', titleTranslated: 'In English', container: 'The Journal' }),
    ]
    expect(JSON.parse(JSON.stringify(review({ sources })['citation']))).toEqual([
      {
        '@type': 'NewsArticle',
        name: 'A report',
        subjectOf: { '@type': 'WebPage', url: 'https://file.example/base/sources/aclu-2015/' },
      },
      {
        '@type': 'NewsArticle',
        name: 'A report',
        alternateName: 'In English',
        url: 'https://paper.example/report',
      },
    ])
  })

  it('says of the text that the claim appeared in all that we know, an unsplit name as a credit and not as a person', () => {
    const authors = [{ family: '王', given: '小露' }, { literal: 'The Board' }]
    const sources = [aSource({ id: 'aclu-2015', authors, container: 'The Journal' })]
    expect(review({ sources })['itemReviewed']).toMatchObject({
      appearance: {
        author: [{ '@type': 'Person', name: '王小露' }],
        creditText: 'The Board',
        isPartOf: { name: 'The Journal' },
      },
    })
  })

  it('lists the corrections of this claim, and of no other', () => {
    const claims = [aClaim({ version: 2 }), aClaim({ id: 'A02' })]
    const corrections = [aCorrection(), aCorrection({ id: 'c2', claim: 'A02' })]
    expect(review({ claims, corrections })['correction']).toEqual([
      'https://file.example/base/corrections/#c1',
    ])
    expect(review({ claims })['correction']).toBeUndefined()
  })

  it('keeps hostile words letter for letter and inside their script', () => {
    const words = '</script><b>"芝麻"\u202e\\ &amp;'
    const casebook = aCasebook({ claims: [aClaim({ title: words, quotation: aQuotation({ words }) })] })
    const [claim] = casebook.claims
    const json = claim ? renderJsonLd(buildClaimReview(claim, casebook, absolute)) : ''
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({ claimReviewed: words, name: words })
  })
})

describe('the relations of a claim', () => {
  const claims = [
    aClaim({
      related: [
        { claim: 'B01', relation: 'answered-by' },
        { claim: 'A02', relation: 'same-passage' },
        { claim: 'A03', relation: 'same-subject' },
        { claim: 'B02', relation: 'answers' },
      ],
    }),
    ...['A02', 'A03', 'B01', 'B02'].map((id) => aClaim({ id })),
  ]
  const nodes = (...ids: string[]): object[] =>
    ids.map((id) => ({ '@id': `https://file.example/base/claims/claim-${id}/#claim` }))

  it('say reply and replied to in CiTO, and of the rest no more than that they are related', () => {
    expect(describeFirst({ claims })[1]).toEqual({
      '@context': [
        'https://schema.org',
        { cito: 'http://purl.org/spar/cito/', dcterms: 'http://purl.org/dc/terms/' },
      ],
      '@type': 'Claim',
      '@id': `${PAGE}#claim`,
      'cito:hasReplyFrom': nodes('b01'),
      'dcterms:relation': nodes('a02', 'a03'),
      'cito:repliesTo': nodes('b02'),
    })
  })

  it('are not written for a claim that stands alone', () => {
    expect(describeFirst()).toHaveLength(1)
  })
})
