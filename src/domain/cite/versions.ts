import type { Labels } from '../../schemas/labels.ts'
import { versionPath } from '../addresses.ts'
import { findAuthor } from '../author.ts'
import type { Casebook } from '../casebook.ts'
import { formatPassage } from '../versions/difference.ts'
import type { History, Version } from '../versions/history.ts'
import { namePlaces } from '../versions/places.ts'
import { buildCitation, type CitationRecord, type Kept } from './record.ts'

/** A paragraph, a step or a finding with a citation of its own. */
export interface CitedPassage {
  id: string
  /** Where it stands, in words. */
  place: string
  /** How it begins, so that a reader knows it again. */
  opening: string
  citation: CitationRecord
}

/** Who is credited, and the site. */
export function findNames({ site }: Pick<Casebook, 'site'>): { author: string; siteName: string } {
  return { author: findAuthor(site), siteName: site.name }
}

/** The page that keeps a version; that of a draft, which nobody recorded yet, has no paragraphs to cite. */
export function findKept(
  { folder, slug, versions }: Pick<History, 'folder' | 'slug' | 'versions'>,
  version: number,
): Kept {
  const edition = versions.find((each) => each.version === version)?.edition
  return { path: versionPath(folder, { slug, version }), anchors: edition ? listAnchors(edition) : [] }
}

/** A kept version, under the title that it had. Its key is that of the page on the day when this was the present one. */
export function citeVersion(
  { version, date, path, edition }: Version,
  casebook: Pick<Casebook, 'site'>,
  absolute: (path: string) => string,
): CitationRecord {
  const titles = edition.passages.filter(({ at }) => at === 'title' || at === 'headline')
  const citation = buildCitation({
    kind: 'version',
    title: titles.map((passage) => formatPassage(passage, edition.words)).join(': '),
    ...findNames(casebook),
    date,
    version,
    url: absolute(path),
    path: path.replace(/v\d+\/$/, ''),
    kept: { path, anchors: listAnchors(edition) },
  })
  return { ...citation, path }
}

/** The citation of one place in a page: the same, with an address that leads to it, and its name in words. */
export function citePassage(citation: CitationRecord, anchor: string, place: string): CitationRecord {
  return { ...citation, id: `${citation.id}-${anchor}`, url: `${citation.url}#${anchor}`, place }
}

/** Where the citations of all the places in a version stand. */
export function passagesPath({ path }: Pick<Kept, 'path'>): string {
  return `${path}cite/`
}

/** Every place in a kept version that can be cited, in reading order. */
export function listPassages(
  { edition }: Pick<Version, 'edition'>,
  citation: CitationRecord,
  labels: Pick<Labels, 'then'>,
): CitedPassage[] {
  const places = namePlaces(edition.passages, labels)
  return edition.passages.flatMap(({ id, at, kind, runs }) => {
    if (id === undefined) return []
    // Without marks of citation and words of scales, nor the signs that stood between them.
    const said = runs.filter((run) =>
      typeof run === 'string' ? /[\p{L}\p{N}]/u.test(run) : 'text' in run || 'quote' in run,
    )
    const opening = shorten(formatPassage({ at, kind, runs: said }, edition.words))
    const place = places.get(at) ?? at
    return [{ id, place, opening, citation: citePassage(citation, id, place) }]
  })
}

function listAnchors({ passages }: Version['edition']): string[] {
  return passages.flatMap(({ id }) => id ?? [])
}

/** The first words of a passage; a quotation that is cut short is closed all the same. */
function shorten(text: string): string {
  const MOST_WORDS = 16
  const words = text.split(' ')
  if (words.length <= MOST_WORDS) return text
  const begun = words.slice(0, MOST_WORDS).join(' ')
  const isOpen = begun.lastIndexOf('“') > begun.lastIndexOf('”')
  return `${begun} …${isOpen ? '”' : ''}`
}
