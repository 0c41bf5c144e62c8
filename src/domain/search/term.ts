import type { Passage, SearchEntry } from './document.ts'
import type { PhraseTerm } from './phrase.ts'
import type { Forms } from './vocabulary.ts'

/** An index made ready for searching: documents and passages have numbers, and postings say which passages hold a word. */
export interface OpenedIndex {
  documents: SearchEntry[]
  passages: (Passage & { document: number })[]
  words: string[]
  postings: Map<string, number[]>
  /** The words of the passages that were once compared with a query, kept for the next one. */
  wordsByPassage: Map<Passage, string[]>
}

/** A word of the query and where it was found: for each document its passages, each with the best similarity². */
export interface Term extends PhraseTerm {
  likenessByPassage: Map<number, Map<number, number>>
}

// A document that holds only some words must hold this share of what the query asks, counted by rarity.
const leastPartialShare = 1 / 3

/** Looks a word up by its forms; rarity is ln(1 + documents / documents with the word), the inverse document frequency. */
export function buildTerm(
  opened: OpenedIndex,
  word: string,
  forms: Forms,
  wanted: ReadonlySet<number>,
): Term {
  const likenessByPassage: Term['likenessByPassage'] = new Map()
  for (const [form, similarity] of forms)
    for (const number of opened.postings.get(form) ?? []) {
      const document = opened.passages[number]?.document ?? -1
      if (!wanted.has(document)) continue
      const likenesses = likenessByPassage.get(document) ?? new Map<number, number>()
      likenessByPassage.set(document, likenesses)
      likenesses.set(number, Math.max(similarity ** 2, likenesses.get(number) ?? 0))
    }
  // A word found nowhere counts as rare as one found once.
  const rarity = Math.log(1 + opened.documents.length / Math.max(1, likenessByPassage.size))
  return { word, forms, rarity, likenessByPassage }
}

/** The documents, by number, that hold every term. */
export function findWithEvery(terms: readonly Term[]): number[] {
  const [rarest, ...others] = terms.toSorted((a, b) => b.rarity - a.rarity)
  const documents = [...(rarest?.likenessByPassage.keys() ?? [])]
  return documents.filter((document) =>
    others.every(({ likenessByPassage }) => likenessByPassage.has(document)),
  )
}

/** Whether one passage of a document holds every term. */
export function hasPassageWithEvery(document: number, terms: readonly Term[]): boolean {
  const [first, ...others] = terms.map(({ likenessByPassage }) => likenessByPassage.get(document))
  return [...(first?.keys() ?? [])].some((passage) => others.every((each) => each?.has(passage)))
}

/** The documents, by number, that hold enough of the terms to be worth showing as a partial match. */
export function findWithSome(terms: readonly Term[]): number[] {
  const needed = leastPartialShare * terms.reduce((total, { rarity }) => total + rarity, 0)
  const rarityByDocument = new Map<number, number>()
  for (const { likenessByPassage, rarity } of terms)
    for (const document of likenessByPassage.keys())
      rarityByDocument.set(document, (rarityByDocument.get(document) ?? 0) + rarity)
  return [...rarityByDocument].filter(([, rarity]) => rarity >= needed).map(([document]) => document)
}
