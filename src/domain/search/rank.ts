import type { Passage, SearchKind } from './document.ts'
import { fieldWeights } from './build-index.ts'
import { findNameShare, findPhraseShare } from './phrase.ts'
import type { OpenedIndex, Term } from './term.ts'
import { findQueryWords } from './words.ts'

/** A query as the ranking needs it: all its words in order, and those to look for. */
export interface Question {
  typed: readonly string[]
  terms: readonly Term[]
}

/** A document, by its number, with its score and the passage that answers best. */
export interface RankedDocument {
  document: number
  score: number
  passage: Passage
}

/** A passage with what each term of the query counts in it: similarity² × rarity × field weight, 0 where it is not in it. */
interface ScoredPassage {
  passage: Passage
  scores: number[]
}

// The weights below were chosen with the golden queries; they are in units of fieldWeights.
// Words that stand as typed say more than the same words scattered over the best field: more than twice its weight.
const phraseWeight = 12
// A title or another name that is the query, from its first word to its last, is what was asked for.
const nameWeight = 8
// What a word gains by standing in e (2.7) times as many passages: a page on a subject comes before one that mentions it.
const repeatWeight = 0.25
// A claim weighs what the others say; it comes before a source or the bare words that match as well. An explainer tells
// of many claims at length and would hold most words of most queries: the page on the one claim comes first.
const kindWeights: Readonly<Record<SearchKind, number>> = {
  claim: 1.5,
  term: 1.2,
  quotation: 1,
  source: 1,
  explainer: 0.4,
}

/**
 * Scores documents, best first, ties by id. Each word counts similarity² × rarity × field weight where it counts most; the
 * best passage counts once more, by the square of the share of the query that it holds, and for words that stand as typed.
 */
export function rankDocuments(
  opened: OpenedIndex,
  documents: readonly number[],
  question: Question,
): RankedDocument[] {
  return documents
    .flatMap((document) => scoreDocument(opened, document, question) ?? [])
    .sort((a, b) => b.score - a.score || a.document - b.document)
}

function scoreDocument(
  opened: OpenedIndex,
  document: number,
  question: Question,
): RankedDocument | undefined {
  const kind = opened.documents[document]?.kind
  if (!kind) return undefined
  const held = scoreTerms(opened, document, question.terms)
  const ofTerms = question.terms.map((_, at) => weighRepeats(held.map(({ scores }) => scores[at] ?? 0)))
  const [best] = held
    .map((passage) => ({ passage: passage.passage, score: scorePassage(opened, kind, passage, question) }))
    .sort((a, b) => b.score - a.score)
  return best && { document, passage: best.passage, score: kindWeights[kind] * (sum(ofTerms) + best.score) }
}

/** The passages of a document that hold any of the terms, in reading order. */
function scoreTerms(opened: OpenedIndex, document: number, terms: readonly Term[]): ScoredPassage[] {
  const likenesses = terms.map(({ likenessByPassage }) => likenessByPassage.get(document))
  const numbers = new Set(likenesses.flatMap((likeness) => [...(likeness?.keys() ?? [])]))
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const passage = opened.passages[number]
      if (!passage) return []
      const weight = fieldWeights[passage.field]
      return [
        {
          passage,
          scores: terms.map(({ rarity }, at) => rarity * weight * (likenesses[at]?.get(number) ?? 0)),
        },
      ]
    })
}

function weighRepeats(scores: number[]): number {
  const passages = scores.filter((score) => score > 0).length
  return passages === 0 ? 0 : Math.max(...scores) * (1 + repeatWeight * Math.log(passages))
}

function scorePassage(
  opened: OpenedIndex,
  kind: SearchKind,
  { passage, scores }: ScoredPassage,
  { typed, terms }: Question,
): number {
  const held = terms.filter((_, at) => scores[at])
  const allRarity = sum(terms.map(({ rarity }) => rarity))
  const share = sum(held.map(({ rarity }) => rarity)) / allRarity
  const asHeld = sum(scores) * share ** 2
  // The aliases of a claim are words to find it by, not its names.
  const isNaming = passage.field === 'title' || (passage.field === 'alias' && kind !== 'claim')
  const mayBeName = isNaming && held.length === terms.length
  if (held.length < 2 && !mayBeName) return asHeld
  const words = opened.wordsByPassage.get(passage) ?? findQueryWords(passage.text)
  opened.wordsByPassage.set(passage, words)
  const asTyped = held.length < 2 ? 0 : phraseWeight * findPhraseShare(words, typed, terms)
  const asName = mayBeName ? nameWeight * findNameShare(words, terms) : 0
  return asHeld + allRarity * (asTyped + asName)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
