/** Kinds of page that can be cited; a version is a page that keeps one of a claim, an explainer or a diagram. */
export type CitedKind = 'claim' | 'explainer' | 'diagram' | 'source' | 'version'

/** What every citation of a page says, in whichever form: the one truth that all forms are written from. */
export interface CitationRecord {
  /** Unique on the site; also the key of the entry in a reader's own list. */
  id: string
  kind: CitedKind
  type: 'webpage'
  title: string
  /** Whom our licence asks to credit: an organisation, set as it is, never split into first and last name. */
  author: string
  siteName: string
  /** The day on which this version was published: "2026-11-22". */
  date: string
  /** Records of sources have none. */
  version: number | undefined
  /** Of a paragraph, a step or a finding: where it stands, in words. Files say it in a note; no style prints it. */
  place: string | undefined
  /** The full address of this version; of a page without versions, its own. */
  url: string
  /** A BCP 47 tag. */
  language: 'en'
  rights: string
  /** Site path of the page that is cited. */
  path: string
  /** Where this version is kept word for word; undefined for a page without versions. */
  kept: Kept | undefined
}

/** The page that keeps a version. */
export interface Kept {
  path: string
  /** Names of its paragraphs, steps and findings: what stands after # in their addresses, now and for good. */
  anchors: readonly string[]
}

/** The licence of our text and data; quoted words are not covered. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
export const RIGHTS = `CC BY 4.0 (${LICENCE}), quoted words excepted`

type Given = Omit<CitationRecord, 'id' | 'type' | 'language' | 'rights' | 'date' | 'kept' | 'place'> & {
  date: string | undefined
  kept?: Kept | undefined
}

/** A citation, or an error that names the page: one without a title or a full date cannot be cited. */
export function buildCitation({ title, date, kept, ...given }: Given): CitationRecord {
  const oneLine = title.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (oneLine === '') throw new Error(`${given.path} cannot be cited: it has no title. Give it one.`)
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error(
      `${given.path} cannot be cited: its date is ${date === undefined || date === '' ? 'missing' : `“${date}”`}. ` +
        'Give it a full date like 2026-11-22.',
    )
  return {
    ...given,
    id: buildKey(given.siteName, given.path, given.version),
    type: 'webpage',
    title: oneLine,
    date,
    kept,
    place: undefined,
    language: 'en',
    rights: RIGHTS,
  }
}

/** Letters, digits and hyphens only: "the-citizen-score-file-claims-serenity-v1". BibTeX allows no more. */
function buildKey(siteName: string, path: string, version: number | undefined): string {
  return [siteName, path, version === undefined ? '' : `v${version}`]
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-')
}

/** Year, month and day as numbers: what CSL calls date parts. */
export function splitDate(date: string): number[] {
  return date.split('-').map(Number)
}
