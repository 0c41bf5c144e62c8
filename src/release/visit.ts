import { posix } from 'node:path'
import type { Weight } from './compress.ts'
import { getAttribute, readElements, type Element } from './html.ts'

/** What a reader's browser fetches for a page, in bytes. */
export interface Visit {
  /** The page itself, most pages with their style inside. */
  html: number
  /** Styles and scripts that the page names, which every later page uses again. */
  assets: number
  font: number
}

/** What a page costs a reader who comes for the first time, by one compression; `weights` are those of all files. */
export function measureVisit(
  page: string,
  html: string,
  weights: ReadonlyMap<string, Weight>,
  packing: keyof Weight,
): Visit {
  const named = new Set(readElements(html).flatMap(findAddress))
  const paths = [...named].map((address) => findPath(address, weights))
  const sum = (some: readonly string[]): number =>
    some.reduce((bytes, path) => bytes + (weights.get(path)?.[packing] ?? 0), 0)
  return {
    html: sum([page]),
    assets: sum(paths.filter((path) => /\.(?:css|js)$/.test(path))),
    font: sum(paths.filter((path) => path.endsWith('.woff2'))),
  }
}

/** The copy for reading offline, which a new reader's browser fetches once when a page is done; none in a site without one. */
export function findKeptCopy(weights: ReadonlyMap<string, Weight>): Weight | undefined {
  return [...weights].find(([path]) => /^assets\/kept-\w+\.json$/.test(path))?.[1]
}

/** The address of a style, a script or a typeface that is loaded with the page. */
function findAddress(element: Element): string[] {
  const isLink =
    element.tagName === 'link' && /^(?:stylesheet|preload)$/.test(getAttribute(element, 'rel') ?? '')
  const address = getAttribute(element, isLink ? 'href' : 'src')
  return (isLink || element.tagName === 'script') && address !== undefined ? [address] : []
}

/** The file of an address, whatever path the site stands below. */
function findPath(address: string, weights: ReadonlyMap<string, Weight>): string {
  const parts = posix.normalize(address).split('/').filter(Boolean)
  const ends = parts.map((_, i) => parts.slice(i).join('/'))
  return ends.find((path) => weights.has(path)) ?? address
}
