import Fuse from 'fuse.js/basic'

/** A word of the index and how like the typed word it is: 1 is the same, 0 has nothing in common. */
export interface SimilarWord {
  word: string
  similarity: number
}

/** Which of the candidates are spelled like the word; the caller offers only candidates few edits away. */
export type FindSimilar = (word: string, candidates: readonly string[]) => SimilarWord[]

// Share of the typed letters that Fuse may take as wrong. Two swapped letters of a word of five count as two errors for it.
const fuseThreshold = 0.45

/**
 * FindSimilar by Fuse.js, whose score is the share of wrong letters (Bitap). Fuse does not count letters left over around a
 * match, so the similarity is also lowered by the difference in length.
 */
export const findSimilar: FindSimilar = (word, candidates) =>
  new Fuse(candidates, {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: fuseThreshold,
  })
    .search(word)
    .map(({ item, score = 0 }) => ({
      word: item,
      similarity: (1 - score) * (Math.min(word.length, item.length) / Math.max(word.length, item.length)),
    }))
