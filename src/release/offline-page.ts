import { posix } from 'node:path'
import {
  addElement,
  addText,
  editPage,
  getAttribute,
  getText,
  removeElement,
  setAttribute,
  setText,
} from './html.ts'
import type { Element } from './html.ts'
import { buildRelink, type Place } from './relink.ts'

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'poster']
/** Links whose files are fetched as another origin's would be, which a disk refuses. */
const REFUSED_LINKS = ['preload', 'modulepreload', 'manifest']
/** Parts of the policy for what a copy does not do: it fetches nothing and is not installed. */
const NEEDLESS = /^\s*(?:connect-src|manifest-src|worker-src)\b/

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
  return editPage(text, (elements) => {
    for (const element of elements) {
      if (getAttribute(element, 'type') === 'module')
        modules.add(posix.join(posix.dirname(page), relink(getAttribute(element, 'src') ?? '')))
      editTag(element, relink)
      for (const name of ADDRESSES) {
        const address = getAttribute(element, name)
        if (address !== undefined) setAttribute(element, name, relink(address))
      }
      if (getAttribute(element, 'data-home') !== undefined) keepHome(element, relink, page)
    }
    const footer = elements.find(({ tagName }) => tagName === 'footer')
    const last = elements.findLast((element) => element.tagName === 'p' && isWithin(element, footer))
    if (last) addNote(last, page, place)
    for (const element of elements)
      if (element.tagName === 'site-search') giveIndex(element, page, place.searchIndex)
  })
}

/** Pages of a disk have no common origin, so none passes into the next, and asking for it is an error. */
export function editStyle(css: string, relink: (address: string) => string): string {
  return css.replace(/(?<=url\()[^)'"]+(?=\))/g, relink).replace(/@view-transition\s*\{[^}]*\}/g, '')
}

function editTag(element: Element, relink: (address: string) => string): void {
  const get = (name: string): string => getAttribute(element, name) ?? ''
  const content = get('content')
  switch (element.tagName) {
    case 'link':
      if (REFUSED_LINKS.includes(get('rel'))) removeElement(element)
      break
    case 'meta':
      if (get('http-equiv') === 'Content-Security-Policy')
        setAttribute(
          element,
          'content',
          content
            .split(';')
            .filter((part) => !NEEDLESS.test(part))
            .join(';'),
        )
      if (get('http-equiv') === 'refresh')
        setAttribute(element, 'content', content.replace(/(?<=url=).*/, relink))
      break
    case 'script':
      // What looks after a page on the site: it keeps a copy, which a disk has already.
      if (get('data-base')) removeElement(element)
      if (get('type') === 'module') {
        setAttribute(element, 'type', undefined)
        setAttribute(element, 'defer', '')
      }
      if (get('type') === 'application/json') setText(element, relinkFacts(getText(element), relink))
      break
  }
}

/** What a diagram knows travels as JSON; its addresses stand under "href". */
function relinkFacts(json: string, relink: (address: string) => string): string {
  const facts: unknown = JSON.parse(json, (key, value: unknown) =>
    key === 'href' && typeof value === 'string' ? relink(value) : value,
  )
  return JSON.stringify(facts).replaceAll('<', '\\u003c')
}

/** From a disk a page can change no address but its own; a diagram at home elsewhere keeps its view to itself. */
function keepHome(element: Element, relink: (address: string) => string, page: string): void {
  const home = relink(getAttribute(element, 'data-home') ?? '')
  setAttribute(element, 'data-home', home === (page.split('/').at(-1) ?? '') ? home : undefined)
}

function isWithin({ parent }: { parent: Element['parent'] }, ancestor: Element | undefined): boolean {
  return parent !== null && (parent === ancestor || isWithin(parent, ancestor))
}

/** A copy does not learn of later corrections, so it says what it is and where they stand. */
function addNote(last: Element, page: string, { site, day }: OfflinePlace): void {
  const note = addElement(last.parent as Element, 'p', last)
  setText(
    note,
    `This is a copy that opens from a disk, as of ${day}. Later versions and corrections stand on `,
  )
  const link = addElement(note, 'a')
  setAttribute(link, 'href', new URL(page.replace(/(^|\/)index\.html$/, '$1'), site).href)
  setAttribute(link, 'rel', 'noopener noreferrer external')
  setText(link, 'this page of the site')
  addText(note, '.')
}

function giveIndex(search: Element, page: string, index: string): void {
  setAttribute(search, 'data-index', undefined)
  setAttribute(search, 'data-base', '../'.repeat(page.split('/').length - 1))
  const data = addElement(search, 'script')
  setAttribute(data, 'type', 'application/json')
  setText(data, index.replaceAll('<', '\\u003c'))
}
