import { readAskedWords } from '../domain/search/asked-words.ts'
import type { SearchPart } from '../domain/search/index-part.ts'
import { openSearchIndex, type OpenedIndex } from '../domain/search/opened-index.ts'
import type { FirstPart } from '../domain/search/part-files.ts'
import { search, type SearchOptions, type SearchResult } from '../domain/search/search.ts'
import { fetchText } from './fetch-text.ts'
import { pause } from './pauses.ts'
import { RestReader, type Reach } from './rest-reader.ts'

// What shows the answers is loaded with what finds them: a page that nobody searches has no use for it.
export { ResultsList } from './results-list.ts'

/** What was found, and in how much of the index. */
export interface Answer extends SearchResult {
  reach: Reach
}

export interface Engine {
  ask: (query: string, options: SearchOptions) => Promise<Answer>
  /** The words of an address that leads nowhere, if some page holds them all as they stand; else "". */
  readLost: (path: string) => Promise<string>
}

/** Where the engine gets the index, and whom it tells that the same question may now have a better answer. */
export interface EngineSource {
  /** The address of the first part. */
  address: string
  /** The site, which the names of the other parts are relative to. */
  base: string
  /** All parts, where the page itself holds them, as in the copy that opens from a disk: nothing is fetched then. */
  inPage: string | undefined
  onMore: () => void
}

/**
 * Reads the first part of the index and returns what answers queries; the first query has the other parts read.
 * Fuse.js is loaded only for the first word that the index does not know. Rejects if the first part cannot be had.
 */
export async function loadEngine({ address, base, inPage, onMore }: EngineSource): Promise<Engine> {
  let parts: SearchPart[]
  let rest: string[] = []
  if (inPage === undefined) {
    const first = JSON.parse(await fetchText(address)) as FirstPart
    parts = [first]
    rest = first.rest.map((name) => base + name)
  } else parts = JSON.parse(inPage) as SearchPart[]
  const opened = openSearchIndex(parts)
  await pause()
  const reader = new RestReader(opened, rest, onMore)
  let asked: string | undefined
  const ask: Engine['ask'] = async (query, options) => {
    // The same question, asked because more was read or nothing more could be, is no reason to try again.
    if (query !== asked) void reader.readOn()
    asked = query
    const found = search(opened, query, options)
    if (!found.needsSimilar) return { ...found, reach: reader.reach }
    const similar = await searchSimilar(opened, query, options)
    return { ...(similar ?? found), reach: similar ? reader.reach : 'lacking' }
  }
  const readLost = async (path: string): Promise<string> => {
    const words = readAskedWords(path, base)
    const isFound = (): boolean => search(opened, words).match === 'all'
    if (isFound()) return words
    await reader.readOn()
    return isFound() ? words : ''
  }
  return { ask, readLost }
}

/** Undefined where the search for similar spelling cannot be had: exact words are still found. */
async function searchSimilar(
  opened: OpenedIndex,
  query: string,
  options: SearchOptions,
): Promise<SearchResult | undefined> {
  const module = await import('../domain/search/similar.ts').catch(() => undefined)
  return module && search(opened, query, { ...options, findSimilar: module.findSimilar })
}
