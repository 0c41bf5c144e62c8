import type { SearchEntry, SearchField } from './document.ts'

/**
 * A piece of the search index, ready for JSON. Each part goes on where the one before it ended: documents, and passages,
 * are numbered from 0 through all parts, so that the parts must be read in their order.
 */
export interface SearchPart {
  /** The documents that begin in this part. */
  documents: SearchEntry[]
  /** The texts to search, each with the distance of its document from that of the passage before it, at first from 0. */
  passages: IndexedPassage[]
  /** The distinct words of these passages, sorted by code unit and joined by spaces. */
  words: string
  /** For each word the numbers of the passages that hold it, from 0 in this part, each as its distance from the one before. */
  postings: number[][]
}

/** A passage as a part carries it; the text is left out where it is the title of its document. */
export type IndexedPassage = [documentGap: number, anchor: string, field: SearchField, text?: string]

/** The distances between ascending numbers, the first from 0. */
export function toGaps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

/** The numbers that toGaps was given. */
export function fromGaps(gaps: readonly number[]): number[] {
  let number = 0
  return gaps.map((gap) => (number += gap))
}
