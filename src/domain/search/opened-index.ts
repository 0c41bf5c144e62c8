import type { Passage, SearchEntry } from './document.ts'
import { fromGaps, type SearchPart } from './index-part.ts'
import { fieldWeights } from './weights.ts'

/** The parts of the index that were read so far, made ready for searching. Documents and passages go by their numbers. */
export interface OpenedIndex {
  documents: SearchEntry[]
  passages: Passage[]
  /** For each passage its document, and what a word counts in it. */
  documentOf: number[]
  weightOf: number[]
  /** For each document its passages. */
  passagesOf: number[][]
  /** The distinct words, sorted by code unit. */
  words: string[]
  /** For each word the passages that hold it. */
  postings: Map<string, number[]>
  /** Arrays of terms that were done with, for the next query: at 40,000 claims new ones would cost more than the search. */
  spare: TermArrays[]
  /** The words of the passages that were once compared with a query, kept for the next one. */
  wordsByPassage: Map<Passage, string[]>
}

/** What is known of one word of a query, by number of passage and of document; zero where it does not stand. */
export interface TermArrays {
  /** For each passage the best similarity². */
  likeness: Float32Array
  /** For each document the best similarity² × field weight, and in how many passages the word stands. */
  most: Float32Array
  repeats: Uint16Array
  /** Room for the numbers of the documents and of the passages where the word stands. */
  heldBy: Uint32Array
  standsIn: Uint32Array
}

/** Makes an index of its parts, the first of them or all, ready for searching. */
export function openSearchIndex(parts: readonly SearchPart[]): OpenedIndex {
  const opened: OpenedIndex = {
    documents: [],
    passages: [],
    documentOf: [],
    weightOf: [],
    passagesOf: [],
    words: [],
    postings: new Map(),
    spare: [],
    wordsByPassage: new Map(),
  }
  for (const part of parts) addPart(opened, part)
  return opened
}

/** Adds the next part. It is read whole before anything changes, so that a broken one leaves the index as it was. */
export function addPart(opened: OpenedIndex, part: SearchPart): void {
  const documents = [...opened.documents, ...part.documents]
  const before = opened.passages.length
  const documentOf = fromGaps(part.passages.map(([gap]) => gap))
  const passages = part.passages.map(([, anchor, field, text], at): Passage => {
    const document = documents[documentOf[at] ?? -1]
    if (!document) throw new Error('a part of the search index has a passage of no document')
    return { anchor, field, text: text ?? document.title }
  })
  const words = part.words === '' ? [] : part.words.split(' ')
  const postings = part.postings.map((gaps) => fromGaps(gaps).map((number) => before + number))
  if (words.length !== postings.length) throw new Error('a part of the search index has words without places')

  opened.documents = documents
  opened.spare = []
  for (const [at, passage] of passages.entries()) {
    const document = documentOf[at] ?? 0
    opened.passages.push(passage)
    opened.documentOf.push(document)
    opened.weightOf.push(fieldWeights[passage.field])
    ;(opened.passagesOf[document] ??= []).push(before + at)
  }
  opened.words = mergeSorted(
    opened.words,
    words.filter((word) => !opened.postings.has(word)),
  )
  for (const [at, word] of words.entries()) {
    const known = opened.postings.get(word)
    const more = postings[at] ?? []
    if (known) for (const number of more) known.push(number)
    else opened.postings.set(word, more)
  }
}

/** Two sorted lists as one. Over many words this is ten times as fast as sorting anew. */
function mergeSorted(known: readonly string[], fresh: readonly string[]): string[] {
  const merged: string[] = []
  let next = 0
  for (const word of known) {
    for (let other = fresh[next]; other !== undefined && other < word; other = fresh[++next])
      merged.push(other)
    merged.push(word)
  }
  return merged.concat(fresh.slice(next))
}
