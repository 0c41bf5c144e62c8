import type { SearchField, SearchKind } from './document.ts'

// The numbers below were chosen with the golden queries; they are in units of fieldWeights, and only the ratios matter.

/**
 * How much a word counts by where it stands. A title or another name says what a document is; a quotation and a summary say
 * what it is about; the body mentions, and a note is an aside.
 */
export const fieldWeights: Readonly<Record<SearchField, number>> = {
  title: 5,
  alias: 5,
  quotation: 4,
  summary: 3,
  body: 2,
  note: 1,
}

/** Words that stand as typed say more than the same words scattered over the best field: more than twice its weight. */
export const phraseWeight = 12

/** A title or another name that is the query, from its first word to its last, is what was asked for. */
export const nameWeight = 8

/** What a word gains by standing in e (2.7) times as many passages: a page on a subject comes before one that mentions it. */
export const repeatWeight = 0.25

/**
 * A claim weighs what the others say; it comes before a source or the bare words that match as well. An explainer tells
 * of many claims at length and would hold most words of most queries: the page on the one claim comes first. A diagram
 * that is called like an explainer is the picture in it.
 */
export const kindWeights: Readonly<Record<SearchKind, number>> = {
  claim: 1.5,
  term: 1.2,
  quotation: 1,
  source: 1,
  explainer: 0.4,
  diagram: 0.3,
}
