import type { SearchDocument, SearchEntry, SearchField } from './document.ts'
import { findWords } from './words.ts'

/**
 * How much a word counts by where it stands. A title or another name says what a document is; a quotation and a summary say
 * what it is about; the body mentions, and a note is an aside. Chosen with the golden queries; only the ratios matter.
 */
export const fieldWeights: Readonly<Record<SearchField, number>> = {
  title: 5,
  alias: 5,
  quotation: 4,
  summary: 3,
  body: 2,
  note: 1,
}

/** A document as the index carries it, with its texts beside it, where they compress best. */
export interface IndexedDocument extends SearchEntry {
  passages: [anchor: string, field: SearchField, text: string][]
}

/** All that a search needs, ready for JSON. Documents are numbered from 0, and so are passages, through all documents. */
export interface SearchIndex {
  /** In the order of their ids. */
  documents: IndexedDocument[]
  /** The distinct words of all passages, sorted by code unit and joined by spaces. */
  words: string
  /** For each word the numbers of the passages that hold it, each as its distance from the number before it. */
  postings: number[][]
}

/** The inverted index of the documents' words; the same documents in any order give the same index. */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const numbersByWord = new Map<string, Set<number>>()
  for (const [number, { text }] of sorted.flatMap(({ passages }) => passages).entries())
    for (const { word } of findWords(text)) {
      const numbers = numbersByWord.get(word) ?? new Set()
      numbersByWord.set(word, numbers.add(number))
    }
  const words = [...numbersByWord.keys()].sort()
  return {
    documents: sorted.map((document) => ({
      ...toEntry(document),
      passages: document.passages.map(({ anchor, field, text }) => [anchor, field, text]),
    })),
    words: words.join(' '),
    postings: words.map((word) => toGaps([...(numbersByWord.get(word) ?? [])])),
  }
}

/** The distances between ascending numbers, the first from 0. */
export function toGaps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

/** The numbers that toGaps was given. */
export function fromGaps(gaps: readonly number[]): number[] {
  let number = 0
  return gaps.map((gap) => (number += gap))
}

/** What a list of results shows of a document, without its text. */
export function toEntry({ id, kind, title, path, detail }: SearchEntry): SearchEntry {
  return { id, kind, title, path, detail }
}
