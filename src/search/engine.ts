import type { SearchOptions, SearchResult } from '../domain/search/search.ts'
import { openSearchIndex, search } from '../domain/search/search.ts'
import type { SearchIndex } from '../domain/search/build-index.ts'

export type Ask = (query: string, options: SearchOptions) => Promise<SearchResult>

/**
 * Reads the index and returns a function that answers queries. `inPage` is the index where the page itself holds it, as
 * in the copy that opens from a disk; else it is fetched. Fuse.js is loaded only for the first word that the index does
 * not know. Rejects if the index cannot be had.
 */
export async function loadEngine(address: string, inPage?: string): Promise<Ask> {
  const opened = openSearchIndex(JSON.parse(inPage ?? (await fetchText(address))) as SearchIndex)
  return async (query, options) => {
    const found = search(opened, query, options)
    if (!found.needsSimilar) return found
    const { findSimilar } = await import('../domain/search/similar.ts')
    return search(opened, query, { ...options, findSimilar })
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the search index answered ${String(response.status)}`)
  return response.text()
}
