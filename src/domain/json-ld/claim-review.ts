import type { Relation } from '../../schemas/claim.ts'
import { claimPath } from '../addresses.ts'
import type { Casebook, Claim } from '../casebook.ts'
import { citeClaim } from '../cite/pages.ts'
import { formatPlain } from '../own-words.ts'
import { describeCited } from './cited.ts'
import { listCorrections } from './corrections.ts'
import { SCHEMA, type Absolute, type Document, type Thing } from './thing.ts'
import { buildPublisher, buildWork, citeWork } from './work.ts'

/**
 * CiTO has words for a reply and for nothing else that we say. For other relations its authors point to Dublin Core's
 * `relation`, which only says that two things are related; the kind of relation stands on the page.
 */
const RELATION_TERMS: Record<Relation, string> = {
  answers: 'cito:repliesTo',
  'answered-by': 'cito:hasReplyFrom',
  'same-passage': 'dcterms:relation',
  'same-subject': 'dcterms:relation',
}
const RELATION_CONTEXT = [
  SCHEMA,
  { cito: 'http://purl.org/spar/cito/', dcterms: 'http://purl.org/dc/terms/' },
]

/** What a claim page says, for machines: its review, then how its claim relates to others. */
export function buildClaimDocuments(claim: Claim, casebook: Casebook, absolute: Absolute): Document[] {
  const relations = buildClaimRelations(claim, casebook, absolute)
  return [buildClaimReview(claim, casebook, absolute), ...(relations ? [relations] : [])]
}

/** Permanent address of the words of a claim, for all versions of our page about them. */
export const claimNodePath = (claim: Pick<Claim, 'slug'>): string => `${claimPath(claim)}#claim`

/**
 * The page as a ClaimReview: every value stands on the page. The rating is the present verdict in words. It has no
 * number: our scale is nominal ("disputed" or "not checkable" lie between no two others), and a number would order it.
 */
export function buildClaimReview(claim: Claim, casebook: Casebook, absolute: Absolute): Document {
  const { labels, sourceById } = casebook
  return {
    '@context': SCHEMA,
    '@type': 'ClaimReview',
    ...describeCited(citeClaim(claim, casebook, absolute), casebook, absolute),
    abstract: formatPlain(claim.inShort),
    claimReviewed: claim.quotation.words,
    reviewRating: {
      '@type': 'Rating',
      alternateName: labels.verdicts[claim.verdictNow.verdict].word,
      ratingExplanation: formatPlain(claim.verdictNow.because),
    },
    itemReviewed: buildClaimNode(claim, casebook, absolute),
    datePublished: claim.published,
    citation: claim.sourceIds
      .flatMap((id) => sourceById.get(id) ?? [])
      .map((each) => citeWork(each, absolute)),
    correction: listCorrections(({ claim: id }) => id === claim.id, casebook, absolute),
  }
}

/**
 * The claim itself. Where it first appeared no record of ours shows, so `firstAppearance` is never said. Who passed it on
 * published it and is not called its author; nor is who is relayed, as we may know of their words no more than the relay.
 */
function buildClaimNode(claim: Claim, { sourceById }: Casebook, absolute: Absolute): Thing {
  const source = sourceById.get(claim.claimant)
  const relayed = sourceById.get(claim.relayed?.source ?? '')
  return {
    '@type': 'Claim',
    '@id': absolute(claimNodePath(claim)),
    [claim.relayed ? 'publisher' : 'author']: source && buildPublisher(source),
    datePublished: source?.issued,
    appearance: source && buildWork(source, absolute),
    isBasedOn: relayed && buildWork(relayed, absolute),
  }
}

/** How the claim relates to others; undefined where it relates to none. Each end says the same in its own direction. */
export function buildClaimRelations(
  claim: Claim,
  { claimById }: Casebook,
  absolute: Absolute,
): Document | undefined {
  const ends = claim.related.flatMap(({ claim: id, relation }) => {
    const other = claimById.get(id)
    return other ? [{ term: RELATION_TERMS[relation], other }] : []
  })
  if (ends.length === 0) return undefined
  return {
    '@context': RELATION_CONTEXT,
    '@type': 'Claim',
    '@id': absolute(claimNodePath(claim)),
    ...Object.fromEntries(
      [...Map.groupBy(ends, ({ term }) => term)].map(([term, group]) => [
        term,
        group.map(({ other }) => ({ '@id': absolute(claimNodePath(other)) })),
      ]),
    ),
  }
}
