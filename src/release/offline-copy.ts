import { MANIFEST_PATH, OFFLINE_PATH } from '../domain/data/addresses.ts'
import { formatDate } from '../domain/partial-date.ts'
import type { SearchIndex } from '../domain/search/build-index.ts'
import { buildClassicScripts } from './classic-scripts.ts'
import { comparePaths, readText, type Files } from './files.ts'
import { buildOfflinePage } from './offline-page.ts'
import { buildRelink } from './relink.ts'

const SEARCH_INDEX = 'search-index.json'
/**
 * What only a server, a search engine or a network reads, and what stands in a page of the copy instead: of the scripts
 * the modules, which have a dot before their hash; a classic script has a hyphen there and works from a disk.
 */
const LEFT_OUT =
  /^(?:404\.html|_headers|_redirects|robots\.txt|sitemap-[\w-]+\.xml|search-index\.json|cards\/.+|assets\/.+\..+\.js)$/

/**
 * The whole site as files that open from a disk: every address leads from file to file, scripts are whole, and the
 * search has its index in the page. `folder` holds the same files, for the bundler.
 */
export async function buildOfflineCopy(
  folder: string,
  files: Files,
  { site, date }: { site: string; date: string },
): Promise<Map<string, Uint8Array>> {
  const kept = [...files.keys()].filter((path) => !LEFT_OUT.test(path) && path !== OFFLINE_PATH)
  const modules = new Set<string>()
  const place = {
    site,
    paths: new Set([...kept, ...[...files.keys()].filter((path) => path.endsWith('.js')), MANIFEST_PATH]),
    day: formatDate(date),
    searchIndex: formatIndex(readText(files, SEARCH_INDEX)),
  }
  const read = (path: string): string => readText(files, path)
  const copied = kept.map((path): [string, Uint8Array] => {
    if (path.endsWith('.html')) return [path, Buffer.from(buildOfflinePage(read(path), path, place, modules))]
    if (path.endsWith('.css')) return [path, Buffer.from(editStyle(read(path), buildRelink(path, place)))]
    return [path, files.get(path) ?? new Uint8Array()]
  })
  const scripts = await buildClassicScripts(folder, [...modules].toSorted(comparePaths))
  return new Map([...copied, ...scripts])
}

/** The index of the search with the files of the pages in place of their addresses. */
function formatIndex(json: string): string {
  const index = JSON.parse(json) as SearchIndex
  const documents = index.documents.map((each) => ({
    ...each,
    path: each.path.replace(/(^|\/)(?=#|$)/, '$1index.html'),
  }))
  return JSON.stringify({ ...index, documents })
}

/** Pages of a disk have no common origin, so none passes into the next, and asking for it is an error. */
function editStyle(css: string, relink: (address: string) => string): string {
  return css.replace(/(?<=url\()[^)'"]+(?=\))/g, relink).replace(/@view-transition\s*\{[^}]*\}/g, '')
}
