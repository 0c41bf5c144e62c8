import { sourcePath } from '../addresses.ts'
import type { Casebook } from '../casebook.ts'
import { LICENCE, type CitationRecord } from '../cite/record.ts'
import { oncePer } from '../once.ts'
import { buildAuthor } from './organisation.ts'
import { SCHEMA, type Absolute, type Document } from './thing.ts'
import { buildWork } from './work.ts'

/** What a page that can be cited says of itself in JSON-LD: field by field what its citation says in any other form. */
export function describeCited(
  { title, date, version, url, path, language, kept }: CitationRecord,
  { site }: Pick<Casebook, 'site'>,
  absolute: Absolute,
): Record<string, unknown> {
  return {
    '@id': url,
    url,
    mainEntityOfPage: absolute(path),
    name: title,
    author: buildAuthor(site, absolute),
    dateModified: date,
    version,
    archivedAt: kept && absolute(kept.path),
    inLanguage: language,
    license: LICENCE,
  }
}

/** A page that can be cited and is neither a review nor an article: a diagram, our record of a source, a kept version. */
export function buildCitedPage(citation: CitationRecord, casebook: Casebook, absolute: Absolute): Document {
  const source = sourceByPath(casebook).get(citation.path)
  return {
    '@context': SCHEMA,
    '@type': 'WebPage',
    ...describeCited(citation, casebook, absolute),
    about: source && buildWork(source, absolute),
  }
}

const sourceByPath = oncePer(
  ({ sources }: Casebook) => new Map(sources.map((source) => [sourcePath(source.id), source])),
)
