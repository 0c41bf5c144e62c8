import type { Site } from '../../schemas/site.ts'
import type { Casebook, Explainer } from '../casebook.ts'
import { citeExplainer } from '../cite/pages.ts'
import { LICENCE } from '../cite/record.ts'
import { describeCited } from './cited.ts'
import { claimNodePath } from './claim-review.ts'
import { listCorrections } from './corrections.ts'
import { buildAuthor } from './organisation.ts'
import { SCHEMA, type Absolute, type Document } from './thing.ts'
import { citeWork } from './work.ts'

/** How the pages of this site were made. */
const MADE_PATH = 'method/#how-the-pages-were-made'

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
  const { sourceById, claimById } = casebook
  const claims = explainer.claimIds.flatMap((id) => claimById.get(id) ?? [])
  return {
    '@context': SCHEMA,
    '@type': 'Article',
    ...describeCited(citeExplainer(explainer, casebook, absolute), casebook, absolute),
    headline: explainer.headline,
    description: explainer.description,
    datePublished: explainer.published,
    // schema.org has this for articles only: how the pages were made, automation included.
    backstory: { '@type': 'WebPage', '@id': absolute(MADE_PATH), url: absolute(MADE_PATH) },
    correction: listCorrections((each) => each.explainer === explainer.slug, casebook, absolute),
    citation: explainer.sourceIds
      .flatMap((id) => sourceById.get(id) ?? [])
      .map((source) => citeWork(source, absolute)),
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
