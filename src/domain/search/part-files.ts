import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Casebook } from '../casebook.ts'
import { oncePer } from '../once.ts'
import { buildSearchIndex } from './build-index.ts'
import { buildSearchDocuments } from './casebook-documents.ts'
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

const FIRST = 'search-index/1-'
/** Letters of a hash: enough to tell one state of the site from the next. */
const HASH_LETTERS = 10

/** Whether a file of the site is the first part, the one that pages name. */
export function isFirstPart(path: string): boolean {
  return path.startsWith(FIRST)
}

/**
 * The files of the search index, the first one first. Each is named by a hash of all that it holds, and the first one holds
 * the names of the others: a page searches in its own state of the site or not at all, for an address that has changed
 * is not found.
 */
export function buildPartFiles(documents: readonly SearchDocument[]): [first: PartFile, ...rest: PartFile[]] {
  const [first, ...others] = buildSearchIndex(documents)
  const rest = others.map((part, at) => nameFile(`search-index/${at + 2}-`, part))
  const names = rest.map(({ name }) => name)
  return [nameFile(FIRST, { ...first, rest: names }), ...rest]
}

function nameFile(beginning: string, part: object): PartFile {
  const json = JSON.stringify(part)
  const hash = bytesToHex(sha256(utf8ToBytes(json))).slice(0, HASH_LETTERS)
  return { name: `${beginning}${hash}.json`, json }
}

/** The files of the search index of a casebook. */
export const buildSearchFiles = oncePer((casebook: Casebook) =>
  buildPartFiles(buildSearchDocuments(casebook)),
)
