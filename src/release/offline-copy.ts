import { MANIFEST_PATH } from '../domain/data/addresses.ts'
import { formatDate } from '../domain/partial-date.ts'
import type { SearchPart } from '../domain/search/index-part.ts'
import { isFirstPart, type FirstPart } from '../domain/search/part-files.ts'
import { buildOfflinePage, editStyle, type OfflinePlace } from './offline-page.ts'
import { buildRelink } from './relink.ts'

/**
 * What only a server, a search engine or a network reads, and what stands in a page of the copy instead: of the scripts
 * the modules, which have a dot before their hash; a classic script has a hyphen there and works from a disk.
 */
const LEFT_OUT =
  /^(?:404\.html|offline\/index\.html|offline\.js|assets\/after-load-[\w-]+\.js|_headers|_redirects|robots\.txt|sitemap-[\w-]+\.xml|search-index\/.+\.json|cards\/.+|assets\/.+\..+\.js)$/

/** Whether a file of the site stands in the copy. */
export function isCopied(path: string): boolean {
  return !LEFT_OUT.test(path)
}

/** What every page of the copy is made with; `read` gives the text of a file of the site. */
export function buildPlace(
  paths: readonly string[],
  read: (path: string) => string,
  { site, date }: { site: string; date: string },
): OfflinePlace {
  const within = paths.filter((path) => isCopied(path) || path.endsWith('.js'))
  return {
    site,
    paths: new Set([...within, MANIFEST_PATH]),
    day: formatDate(date),
    searchIndex: formatIndex(paths.find(isFirstPart), read),
  }
}

/**
 * A file of the site as it stands in the copy: every address leads from file to file. Adds the modules that it runs to
 * `modules`.
 */
export function copyFile(
  path: string,
  data: Uint8Array | string,
  place: OfflinePlace,
  modules: Set<string>,
): Uint8Array {
  const text = (): string => (typeof data === 'string' ? data : Buffer.from(data).toString('utf8'))
  if (path.endsWith('.html')) return Buffer.from(buildOfflinePage(text(), path, place, modules))
  if (path.endsWith('.css')) return Buffer.from(editStyle(text(), buildRelink(path, place)))
  return typeof data === 'string' ? Buffer.from(data) : data
}

/** All parts of the search index that begins at `path`, with the files of the pages in place of their addresses. */
function formatIndex(path: string | undefined, read: (path: string) => string): string {
  if (path === undefined) throw new Error('The index of the search is missing.')
  const { rest, ...first } = JSON.parse(read(path)) as FirstPart
  const others = rest.map((name) => JSON.parse(read(name)) as SearchPart)
  const parts = [first, ...others].map((part) => ({
    ...part,
    documents: part.documents.map((each) => ({
      ...each,
      path: each.path.replace(/(^|\/)(?=#|$)/, '$1index.html'),
    })),
  }))
  return JSON.stringify(parts)
}
