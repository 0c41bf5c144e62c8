import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { buildSearchIndex } from './build-index.ts'
import type { SearchDocument } from './document.ts'
import type { SearchPart } from './index-part.ts'

/** The first part as its file holds it, with the names of the files of the others, in their order. */
export interface FirstPart extends SearchPart {
  rest: string[]
}

/** A file of the search index; the name is an address from the root of the site. */
export interface PartFile {
  name: string
  json: string
}

/** The one address of the index that pages know. */
export const FIRST_PART = 'search-index.json'
/** Letters of a hash: enough to tell one state of the site from the next. */
const HASH_LETTERS = 10

/**
 * The files of the search index, the first one first. The others are named by a hash of all that they hold: a reader never
 * gets parts of two states of the site, for an address that has changed is not found.
 */
export function buildPartFiles(documents: readonly SearchDocument[]): [first: PartFile, ...rest: PartFile[]] {
  const [first, ...others] = buildSearchIndex(documents)
  const rest = others.map((part, at): PartFile => {
    const json = JSON.stringify(part)
    const hash = bytesToHex(sha256(utf8ToBytes(json))).slice(0, HASH_LETTERS)
    return { name: `search-index/${String(at + 2)}-${hash}.json`, json }
  })
  return [
    { name: FIRST_PART, json: JSON.stringify({ ...first, rest: rest.map(({ name }) => name) }) },
    ...rest,
  ]
}
