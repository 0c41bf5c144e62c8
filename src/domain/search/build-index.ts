import type { SearchDocument, SearchEntry } from './document.ts'
import { toGaps, type SearchPart } from './index-part.ts'
import { cutSlices, type Leaf } from './slices.ts'
import { findWords } from './words.ts'

/**
 * The inverted index of the documents’ words, in parts: the first is small and says what pages are called, the others hold
 * their texts. The same documents in any order give the same parts; there is always a first one.
 */
export function buildSearchIndex(documents: readonly SearchDocument[], mostLetters?: number): SearchPart[] {
  const slices = cutSlices(documents, mostLetters)
  return (slices.length > 0 ? slices : [[]]).map(buildPart)
}

function buildPart(leaves: readonly Leaf[]): SearchPart {
  const passages = leaves.flatMap((leaf) => leaf.passages.map((passage) => ({ ...passage, leaf })))
  const gaps = toGaps(passages.map(({ leaf }) => leaf.number))
  const numbersByWord = new Map<string, Set<number>>()
  for (const [number, { text }] of passages.entries())
    for (const { word } of findWords(text)) {
      const numbers = numbersByWord.get(word) ?? new Set()
      numbersByWord.set(word, numbers.add(number))
    }
  const words = [...numbersByWord.keys()].sort()
  return {
    documents: leaves.filter(({ begins }) => begins).map(({ document }) => toEntry(document)),
    passages: passages.map(({ leaf, anchor, field, text }, at) => {
      const gap = gaps[at] ?? 0
      return text === leaf.document.title ? [gap, anchor, field] : [gap, anchor, field, text]
    }),
    words: words.join(' '),
    postings: words.map((word) => toGaps([...(numbersByWord.get(word) ?? [])])),
  }
}

/** What a list of results shows of a document, without its text. */
function toEntry({ id, kind, title, titleTranslated, path, detail }: SearchEntry): SearchEntry {
  return { id, kind, title, ...(titleTranslated && { titleTranslated }), path, detail }
}
