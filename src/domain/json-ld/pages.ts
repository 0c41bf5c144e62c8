import type { Site } from '../../schemas/site.ts'
import { explainerPath, versionPath } from '../addresses.ts'
import type { Casebook, Explainer } from '../casebook.ts'
import { claimNodePath } from './claim-review.ts'
import { buildAuthor } from './organisation.ts'
import { LICENCE, SCHEMA, type Absolute, type Document } from './thing.ts'
import { buildWork } from './work.ts'

/** The site as a whole, for its front page. */
export function buildWebSite(site: Site, absolute: Absolute): Document {
  return {
    '@context': SCHEMA,
    '@type': 'WebSite',
    '@id': absolute(''),
    url: absolute(''),
    name: site.name,
    description: site.description,
    inLanguage: 'en',
    license: LICENCE,
    publisher: buildAuthor(site, absolute),
  }
}

/** An explainer as an article, with its sources and the claims that it touches. */
export function buildArticle(explainer: Explainer, casebook: Casebook, absolute: Absolute): Document {
  const { site, sourceById, claimById } = casebook
  const address = absolute(versionPath('explainers', explainer))
  const claims = explainer.claimIds.flatMap((id) => claimById.get(id) ?? [])
  return {
    '@context': SCHEMA,
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: absolute(explainerPath(explainer)),
    name: explainer.title,
    headline: explainer.headline,
    description: explainer.description,
    author: buildAuthor(site, absolute),
    datePublished: explainer.published,
    dateModified: explainer.lastChanged,
    version: explainer.version,
    inLanguage: 'en',
    license: LICENCE,
    citation: explainer.sourceIds
      .flatMap((id) => sourceById.get(id) ?? [])
      .map((source) => buildWork(source, absolute)),
    mentions: claims.map((claim) => ({ '@type': 'Claim', '@id': absolute(claimNodePath(claim)) })),
  }
}

/** The pages above a page, from the front page down, as the reader sees them. */
export function buildBreadcrumbs(
  trail: readonly { name: string; path: string }[],
  absolute: Absolute,
): Document {
  return {
    '@context': SCHEMA,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: { '@id': absolute(path) },
    })),
  }
}
