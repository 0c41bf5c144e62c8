import type { Source } from '../../schemas/source.ts'
import type { Casebook } from '../casebook.ts'
import { buildReference } from '../citation.ts'
import { findSourceLink } from '../source-link.ts'
import { splitDate, type CitationRecord } from './record.ts'

interface CslDate {
  'date-parts': number[][]
}

/** One item as the Citation Style Language writes it in JSON; only the variables that we use. */
export interface CslItem {
  id: string
  type: string
  title?: string
  author?: ({ literal: string } | { family: string; given?: string })[]
  'container-title'?: string
  publisher?: string
  volume?: string
  issue?: string
  page?: string
  version?: string
  issued?: CslDate
  accessed?: CslDate
  DOI?: string
  ISBN?: string
  URL?: string
  language?: string
  note?: string
}

/** A page of ours. No publisher: APA would print it beside the name of the site. */
export function buildCslItem(record: CitationRecord): CslItem {
  return {
    id: record.id,
    type: record.type,
    title: record.title,
    author: [{ literal: record.author }],
    'container-title': record.siteName,
    issued: { 'date-parts': [splitDate(record.date)] },
    ...(record.version === undefined ? {} : { version: String(record.version) }),
    URL: record.url,
    language: record.language,
    ...(record.place === undefined ? {} : { note: record.place }),
  }
}

/** A file for reference managers: a list, even of one. */
export function formatCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`
}

/** The references of a page in the order of their numbers. */
export function buildReferences(
  sourceIds: readonly string[],
  { sourceById }: Pick<Casebook, 'sourceById'>,
): CslItem[] {
  return sourceIds
    .flatMap((id) => sourceById.get(id) ?? [])
    .map((source) => buildSourceItem(source, sourceById.get(source.quotedIn ?? '')))
}

/**
 * A source that we cite, as exact as our record and no more: a headline that we did not see is replaced by a
 * description in square brackets, and a work known only through another says so in its note.
 */
export function buildSourceItem(source: Source, quotedIn?: Source): CslItem {
  const { titleTranslated, authors, issued } = source
  const { title, isDescription } = buildReference(source)
  const shown = isDescription ? `[${title}]` : title
  const note = [
    quotedIn && `Known to us only as quoted in ${quotedIn.publisher ?? quotedIn.container ?? quotedIn.id}.`,
    source.caveat,
  ]
    .filter(Boolean)
    .join(' ')
  const given = {
    title: titleTranslated ? `${shown} [${titleTranslated}]` : shown,
    author: authors.length > 0 ? authors.map(buildName) : undefined,
    'container-title': source.container,
    publisher: source.publisher,
    volume: source.volume,
    issue: source.issue,
    page: source.page,
    issued: issued === undefined ? undefined : { 'date-parts': [splitDate(issued)] },
    accessed: { 'date-parts': [splitDate(source.accessed)] },
    DOI: source.doi,
    ISBN: source.isbn,
    URL: findSourceLink(source)?.address ?? source.url ?? undefined,
    language: source.language,
    note: note || undefined,
  }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { id: source.id, type: source.type, ...known }
}

function buildName(
  author: Source['authors'][number],
): { literal: string } | { family: string; given?: string } {
  if ('literal' in author) return { literal: author.literal }
  return { family: author.family, ...(author.given === undefined ? {} : { given: author.given }) }
}
