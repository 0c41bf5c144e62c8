import type { Source } from '../../schemas/source.ts'
import { sourcePath } from '../addresses.ts'
import { formatAuthor } from '../citation.ts'
import type { Absolute, Thing } from './thing.ts'

/** The class that says no more than our record does: a film or a video is a work of some kind. */
const TYPES: Record<Source['type'], string> = {
  'article-journal': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  legislation: 'Legislation',
  motion_picture: 'CreativeWork',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  webpage: 'WebPage',
}

/**
 * A source as a work, with what its reference shows. It has a `url` where our record has one to link, else its record on
 * this site as `subjectOf`. `archivedAt` is the copy in an archive.
 */
export function buildWork(source: Source, absolute: Absolute): Thing {
  const persons = source.authors.filter((author) => 'family' in author)
  // A name that must not be split may be a person's or an organisation's; we do not say which.
  const unsplit = source.authors.filter((author) => 'literal' in author).map(({ literal }) => literal)
  return {
    '@type': TYPES[source.type],
    name: source.title ?? undefined,
    alternateName: source.titleTranslated,
    description: source.title === null ? source.description : undefined,
    author:
      persons.length === 0
        ? undefined
        : persons.map((person) => ({ '@type': 'Person', name: formatAuthor(person) })),
    creditText: unsplit.length === 0 ? undefined : unsplit.join(', '),
    publisher: buildPublisher(source),
    isPartOf:
      source.container === undefined ? undefined : { '@type': 'CreativeWork', name: source.container },
    datePublished: source.issued,
    url: source.url ?? undefined,
    archivedAt: source.archived?.url,
    subjectOf: source.url === null ? { '@type': 'WebPage', url: absolute(sourcePath(source.id)) } : undefined,
  }
}

/**
 * A source as a page cites it: what it is, its title and where it stands. Who wrote it, when and where else it is kept is
 * said by our record of it, on a page of its own, and by the references of the page as CSL-JSON.
 */
export function citeWork(source: Source, absolute: Absolute): Thing {
  const { '@type': type, name, alternateName, description, url, subjectOf } = buildWork(source, absolute)
  return { '@type': type, name, alternateName, description, url, subjectOf }
}

/** The organisation that published a source; undefined for what stands in a journal only. */
export function buildPublisher({ publisher }: Source): Thing | undefined {
  return publisher === undefined ? undefined : { '@type': 'Organization', name: publisher }
}
