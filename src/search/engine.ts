import type { SearchOptions, SearchResult } from '../domain/search/search.ts'
import { openSearchIndex, search } from '../domain/search/search.ts'
import type { SearchIndex } from '../domain/search/build-index.ts'

export type Ask = (query: string, options: SearchOptions) => Promise<SearchResult>

/**
 * Fetches the index and returns a function that answers queries. Fuse.js is loaded only for the first word that the
 * index does not know. Rejects if the index cannot be had.
 */
export async function loadEngine(indexAddress: string): Promise<Ask> {
  const response = await fetch(indexAddress)
  if (!response.ok) throw new Error(`the search index answered ${String(response.status)}`)
  const opened = openSearchIndex((await response.json()) as SearchIndex)
  return async (query, options) => {
    const found = search(opened, query, options)
    if (!found.needsSimilar) return found
    const { findSimilar } = await import('../domain/search/similar.ts')
    return search(opened, query, { ...options, findSimilar })
  }
}
