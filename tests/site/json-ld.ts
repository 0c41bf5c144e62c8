import { Window } from 'happy-dom'
import { readPages } from './pages.ts'
import { listNodes, type Node } from './schema-org.ts'

const { DOMParser } = new Window()

/** The built site. */
export const pages = readPages('dist')
const htmlByPath = new Map(pages.map(({ path, html }) => [path, html]))
export const hasPage = (path: string): boolean => htmlByPath.has(path)
export const htmlOf = (path: string): string => htmlByPath.get(path) ?? ''
export const canonicalOf = (html: string): string =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? ''
/** The full address of the front page. */
export const root = canonicalOf(htmlOf(''))
/** The address of a link of this site as a full address. */
export const full = (href = ''): string => new URL(href, root).href

/** A page as a tree, to be asked for what a reader sees in it. White space is folded. */
export interface Visible {
  /** The text of each element that fits. */
  texts: (selector: string) => string[]
  /** The text of the only element that fits; fails where there is none or more than one. */
  text: (selector: string) => string
  /** An attribute of each element that fits; "" where it is missing. */
  values: (selector: string, attribute: string) => string[]
  /** The values of a list of terms, by term. */
  terms: (selector: string) => Record<string, string>
}

export function readVisible(html: string): Visible {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const find = (selector: string) => [...page.querySelectorAll(selector)]
  const texts = (selector: string): string[] => find(selector).map(({ textContent }) => fold(textContent))
  return {
    texts,
    text(selector) {
      const [text, ...more] = texts(selector)
      if (text === undefined) throw new Error(`nothing fits ${selector}`)
      if (more.length > 0) throw new Error(`more than one element fits ${selector}`)
      return text
    },
    values: (selector, attribute) => find(selector).map((element) => element.getAttribute(attribute) ?? ''),
    terms(selector) {
      const values = texts(`${selector} dd`)
      return Object.fromEntries(texts(`${selector} dt`).map((term, i) => [term, values[i] ?? '']))
    },
  }
}

/** Every document of JSON-LD in a page. */
export function readDocuments(html: string): Node[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Node,
  )
}

/** The documents of a class in a page. */
export function findDocuments(html: string, type: string): Node[] {
  return readDocuments(html).filter((document) => document['@type'] === type)
}

/** The document of a class of which a page has one; an empty one where it has none. */
export const documentOf = (html: string, type: string): Node => findDocuments(html, type)[0] ?? {}

/** The node that a property holds; an empty one where it holds none. */
export function nodeOf(node: Node, property: string): Node {
  return listNodes(node[property])[0] ?? {}
}

/** Every address that a document names as such, of this site and of others; running text is none. */
export function listAddresses(document: Node): string[] {
  return listNodes(document)
    .flatMap((node) => Object.entries(node))
    .flatMap(([property, value]) => (property === '@context' ? [] : value))
    .filter((value): value is string => typeof value === 'string' && /^https?:\/\/\S+$/.test(value))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
