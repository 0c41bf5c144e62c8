import { posix } from 'node:path'
import { toSitePath } from './files.ts'
import { buildRelink, type Place } from './relink.ts'
import { editTags, escapeText, type Tag } from './tags.ts'

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'poster'] as const
/** Of a tag that is other in a copy. */
const EDITED = /\s(?:href|src|action|poster|data-home|data-index|http-equiv)=/
/** Links whose files are fetched as another origin's would be, which a disk refuses. */
const REFUSED_LINKS = ['preload', 'modulepreload', 'manifest']
/** Parts of the policy for what a copy does not do: it fetches nothing and is not installed. */
const NEEDLESS = /^\s*(?:connect-src|manifest-src|worker-src)\b/
/** What looks after a page on the site: it keeps a copy, which a disk has already. */
const AFTER_LOAD = /<script\b[^>]*\sdata-base="[^>]*><\/script>/g
/** What a diagram knows. */
const FACTS = /(<script type="application\/json"[^>]*>)([^<]*)/g
const SEARCH_END = '</site-search>'
const FOOTER = /<footer\b[^]*?<\/footer>/
/** The last paragraph of a footer, and what its tag says. */
const LAST_LINE = /^[^]*<p\b([^>]*)>[^]*?<\/p>/

/** What a page of the copy is made with. */
export interface OfflinePlace extends Place {
  /** The day of the data as it is read. */
  day: string
  /** The search index as JSON, with the paths of files. */
  searchIndex: string
}

/**
 * Rewrites a page so that it works from a disk, where modules cannot be loaded and nothing can be fetched. Adds to
 * `modules` the path of every module that the page runs: it is to become a script of its own.
 */
export function buildOfflinePage(
  text: string,
  page: string,
  place: OfflinePlace,
  modules: Set<string>,
): string {
  const relink = buildRelink(page, place)
  const own = text
    .replaceAll(AFTER_LOAD, '')
    .replaceAll(FACTS, (_, tag: string, facts: string) => tag + relinkFacts(facts, relink))
  const edited = editTags(own, EDITED, (tag) => {
    if (tag.get('type') === 'module')
      modules.add(posix.join(posix.dirname(page), relink(tag.get('src') ?? '')))
    if (tag.get('data-home') !== undefined) keepHome(tag, relink, page)
    for (const name of ADDRESSES) {
      const address = tag.get(name)
      if (address !== undefined) tag.set(name, relink(address))
    }
    return editTag(tag, relink, page)
  })
  return edited
    .replace(FOOTER, (footer) =>
      footer.replace(LAST_LINE, (until, attributes: string) => until + formatNote(attributes, page, place)),
    )
    .replaceAll(SEARCH_END, () => formatIndex(place.searchIndex) + SEARCH_END)
}

/** Pages of a disk have no common origin, so none passes into the next, and asking for it is an error. */
export function editStyle(css: string, relink: (address: string) => string): string {
  return css.replace(/(?<=url\()[^)'"]+(?=\))/g, relink).replace(/@view-transition\s*\{[^}]*\}/g, '')
}

/** Says whether a tag stands in the copy, too. */
function editTag(tag: Tag, relink: (address: string) => string, page: string): boolean {
  const content = tag.get('content') ?? ''
  switch (tag.name) {
    case 'link':
      return !REFUSED_LINKS.includes(tag.get('rel') ?? '')
    case 'meta':
      if (tag.get('http-equiv') === 'Content-Security-Policy')
        tag.set(
          'content',
          content
            .split(';')
            .filter((part) => !NEEDLESS.test(part))
            .join(';'),
        )
      if (tag.get('http-equiv') === 'refresh') tag.set('content', content.replace(/(?<=url=).*/, relink))
      break
    case 'script':
      if (tag.get('type') === 'module') {
        tag.set('type', undefined)
        tag.set('defer', '')
      }
      break
    case 'site-search':
      tag.set('data-index', undefined)
      tag.set('data-base', '../'.repeat(page.split('/').length - 1))
      break
  }
  return true
}

/** What a diagram knows travels as JSON; its addresses stand under "href". */
function relinkFacts(json: string, relink: (address: string) => string): string {
  const facts: unknown = JSON.parse(json, (key, value: unknown) =>
    key === 'href' && typeof value === 'string' ? relink(value) : value,
  )
  return JSON.stringify(facts).replaceAll('<', '\\u003c')
}

/** From a disk a page can change no address but its own; a diagram at home elsewhere keeps its view to itself. */
function keepHome(tag: Tag, relink: (address: string) => string, page: string): void {
  const home = relink(tag.get('data-home') ?? '')
  tag.set('data-home', home === (page.split('/').at(-1) ?? '') ? home : undefined)
}

/** A copy does not learn of later corrections, so it says what it is and where they stand. */
function formatNote(attributes: string, page: string, { site, day }: OfflinePlace): string {
  const { href } = new URL(toSitePath(page), site)
  return (
    `<p${attributes}>This is a copy that opens from a disk, as of ${escapeText(day)}. Later versions and corrections stand on ` +
    `<a href="${escapeText(href)}" rel="noopener noreferrer external">this page of the site</a>.</p>`
  )
}

function formatIndex(index: string): string {
  return `<script type="application/json">${index.replaceAll('<', '\\u003c')}</script>`
}
