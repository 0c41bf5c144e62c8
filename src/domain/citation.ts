import type { Source } from '../schemas/source.ts'
import { formatDate } from './partial-date.ts'

/** What a record may lack. Unknown is a value: it is shown, and counted. */
export const unknowns = ['author', 'headline', 'date', 'address'] as const
export type Unknown = (typeof unknowns)[number]

/** The parts of a reference, ready to set; undefined where our copy does not show it. */
export interface Reference {
  authors: string | undefined
  /** The printed headline, or what the work is, without brackets. */
  title: string
  /** True where the headline is not known and `title` describes the work; set it in square brackets. */
  isDescription: boolean
  translation: string | undefined
  /** Site, series or journal, and publisher. */
  place: string
  date: string | undefined
}

export function buildReference(source: Source): Reference {
  return {
    authors: formatAuthors(source),
    title: source.title ?? source.description ?? 'headline not in our copy',
    isDescription: source.title === null,
    translation: source.titleTranslated,
    place: formatPlace(source),
    date: source.issued === undefined ? undefined : formatDate(source.issued),
  }
}

/**
 * "Jay Stanley", "Jing Meng and Yin Cao", "Yanhao Wei and others", "Rick Falkvinge (as ascribed)" where the work itself was
 * not seen to name them; undefined where no author is visible.
 */
export function formatAuthors({ authors, authorsNote }: Source): string | undefined {
  const names = listNames(authors)
  return names === undefined || authorsNote === undefined ? names : `${names} (as ascribed)`
}

function listNames(authors: Source['authors']): string | undefined {
  const FEW = 3
  const names = authors.map(formatAuthor)
  if (names.length === 0) return undefined
  if (names.length > FEW) return `${names[0] ?? ''} and others`
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** One author: "Jay Stanley"; a Chinese name with the family name first and no space. */
export function formatAuthor(author: Source['authors'][number]): string {
  if ('literal' in author) return author.literal
  if (/\p{Script=Han}/u.test(author.family)) return `${author.family}${author.given ?? ''}`
  return [author.given, author.family].filter(Boolean).join(' ')
}

/** A short name for running text and lists: the publisher, or the journal. */
export function formatShortName(source: Source): string {
  return source.publisher ?? source.container ?? source.id
}

/** What is not in our copy of a source. */
export function findUnknowns(source: Source): Unknown[] {
  const lacks: Record<Unknown, boolean> = {
    author: source.authors.length === 0,
    headline: source.title === null,
    date: source.issued === undefined,
    address: source.url === null && source.isbn === undefined,
  }
  return unknowns.filter((unknown) => lacks[unknown])
}

function formatPlace({ container, publisher, volume, issue, page }: Source): string {
  const numbers = [volume, issue === undefined ? undefined : `(${issue})`].filter(Boolean).join(' ')
  const pages =
    page === undefined ? undefined : `${/[-–]/.test(page) ? 'pp.' : 'p.'} ${page.replace('-', '–')}`
  const journal = [container, numbers].filter(Boolean).join(' ')
  return [journal, pages, publisher].filter(Boolean).join(', ')
}
