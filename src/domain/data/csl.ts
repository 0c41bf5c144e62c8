import type { Source } from '../../schemas/source.ts'
import type { PartialDate } from '../partial-date.ts'

/** A source as CSL-JSON. What we do not know is left out; a description in place of a headline is in brackets. */
export function buildCsl(source: Source): Record<string, unknown> {
  const { title, description = 'headline not in our copy', issued, url } = source
  const item: Record<string, unknown> = {
    id: source.id,
    type: source.type,
    title: title ?? `[${description}]`,
    author: source.authors.length > 0 ? source.authors : undefined,
    'container-title': source.container,
    publisher: source.publisher,
    volume: source.volume,
    issue: source.issue,
    page: source.page,
    ISBN: source.isbn,
    DOI: source.doi,
    issued: issued === undefined ? undefined : buildCslDate(issued),
    accessed: buildCslDate(source.accessed),
    URL: url ?? undefined,
    language: source.language,
    note: source.caveat,
  }
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined))
}

function buildCslDate(date: PartialDate): object {
  return { 'date-parts': [date.split('-').map(Number)] }
}
