import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { SearchDocument, SearchField } from '../../src/domain/search/document.ts'
import { buildSearchIndex } from '../../src/domain/search/build-index.ts'
import { openSearchIndex } from '../../src/domain/search/opened-index.ts'
import type { SearchPart } from '../../src/domain/search/index-part.ts'
import { search } from '../../src/domain/search/search.ts'
import { findSimilar } from '../../src/domain/search/similar.ts'
import { fieldWeights } from '../../src/domain/search/weights.ts'

/** A search over the same documents, made ready; `files` are what a reader’s browser would fetch, in their order. */
export interface Engine {
  files: string[]
  /** The ids of the best documents. */
  find: (query: string) => string[]
}

/** Results that a page shows, and those of them that it shows first. */
const MOST_RESULTS = 30
const FIRST_RESULTS = 10
const fields = Object.keys(fieldWeights) as SearchField[]

/** The searches that are compared. */
export const engines: Readonly<Record<string, (documents: readonly SearchDocument[]) => Engine>> = {
  'this site': openOwn,
  MiniSearch: openMiniSearch,
  Fuse: openFuse,
}

function openOwn(documents: readonly SearchDocument[]): Engine {
  const files = buildSearchIndex(documents).map((part) => JSON.stringify(part))
  const opened = openSearchIndex(files.map((file) => JSON.parse(file) as SearchPart))
  return {
    files,
    find: (query) => {
      const { hits } = search(opened, query, { findSimilar, limit: MOST_RESULTS })
      // The words to mark are worked out when they are read.
      for (const hit of hits.slice(0, FIRST_RESULTS)) void hit.matchedWords
      return hits.map(({ document }) => document.id)
    },
  }
}

function openMiniSearch(documents: readonly SearchDocument[]): Engine {
  const options = {
    fields,
    storeFields: ['title'],
    searchOptions: { boost: fieldWeights, prefix: true, fuzzy: 0.2, combineWith: 'AND' as const },
  }
  const index = new MiniSearch(options)
  index.addAll(documents.map(flatten))
  const file = JSON.stringify(index)
  return {
    files: [file],
    find: (query) =>
      index
        .search(query)
        .slice(0, MOST_RESULTS)
        .map(({ id }) => id as string),
  }
}

/** With the options that stack.md of the newsroom found best: whole words, all of them. */
function openFuse(documents: readonly SearchDocument[]): Engine {
  const records = documents.map(flatten)
  const fuse = new Fuse(records, {
    keys: fields.map((name) => ({ name, weight: fieldWeights[name] })),
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.35,
  })
  return {
    files: [JSON.stringify(records)],
    find: (query) => fuse.search(query, { limit: MOST_RESULTS }).map(({ item }) => item['id'] ?? ''),
  }
}

/** A document as other libraries want it: a text for each field. */
function flatten({ id, passages }: SearchDocument): Record<string, string> {
  const texts = fields.map((field) => [
    field,
    passages
      .filter((passage) => passage.field === field)
      .map(({ text }) => text)
      .join(' '),
  ])
  return { id, ...Object.fromEntries(texts) }
}
