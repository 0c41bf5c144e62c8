import { MANIFEST_PATH, offlinePath } from '../domain/data/addresses.ts'
import { formatDate } from '../domain/partial-date.ts'
import type { SearchPart } from '../domain/search/index-part.ts'
import { FIRST_PART, type FirstPart } from '../domain/search/part-files.ts'
import { buildClassicScripts } from './classic-scripts.ts'
import { comparePaths, readText, type Files } from './files.ts'
import { buildOfflinePage } from './offline-page.ts'
import { buildRelink } from './relink.ts'

/**
 * What only a server, a search engine or a network reads, and what stands in a page of the copy instead: of the scripts
 * the modules, which have a dot before their hash; a classic script has a hyphen there and works from a disk.
 */
const LEFT_OUT =
  /^(?:404\.html|offline\/index\.html|offline\.js|assets\/after-load-[\w-]+\.js|_headers|_redirects|robots\.txt|sitemap-[\w-]+\.xml|search-index(?:\/.+)?\.json|cards\/.+|assets\/.+\..+\.js)$/

/**
 * The whole site as files that open from a disk: every address leads from file to file, scripts are whole, and the
 * search has its index in the page. `folder` holds the same files, for the bundler.
 */
export async function buildOfflineCopy(
  folder: string,
  files: Files,
  { site, name, date }: { site: string; name: string; date: string },
): Promise<Map<string, Uint8Array>> {
  const kept = [...files.keys()].filter((path) => !LEFT_OUT.test(path) && path !== offlinePath(name))
  const modules = new Set<string>()
  const place = {
    site,
    paths: new Set([...kept, ...[...files.keys()].filter((path) => path.endsWith('.js')), MANIFEST_PATH]),
    day: formatDate(date),
    searchIndex: formatIndex(files),
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

/** All parts of the search index, with the files of the pages in place of their addresses. */
function formatIndex(files: Files): string {
  const { rest, ...first } = JSON.parse(readText(files, FIRST_PART)) as FirstPart
  const others = rest.map((name) => JSON.parse(readText(files, name)) as SearchPart)
  const parts = [first, ...others].map((part) => ({
    ...part,
    documents: part.documents.map((each) => ({
      ...each,
      path: each.path.replace(/(^|\/)(?=#|$)/, '$1index.html'),
    })),
  }))
  return JSON.stringify(parts)
}

/** Pages of a disk have no common origin, so none passes into the next, and asking for it is an error. */
function editStyle(css: string, relink: (address: string) => string): string {
  return css.replace(/(?<=url\()[^)'"]+(?=\))/g, relink).replace(/@view-transition\s*\{[^}]*\}/g, '')
}
