import type { OpenedIndex } from './opened-index.ts'
import type { PhraseTerm } from './phrase.ts'
import type { Forms } from './vocabulary.ts'

/** A word of the query and where it was found. Plain arrays by number, for a beginning may stand in every passage. */
export interface Term extends PhraseTerm {
  /** For each passage the best similarity², 0 where the word is not in it. */
  likeness: Float32Array
  /** The documents that hold the word, and for each document whether it does. */
  documents: number[]
  holds: Uint8Array
}

// A document that holds only some words must hold this share of what the query asks, counted by rarity.
const leastPartialShare = 1 / 3

/**
 * Looks a word up by its forms, in the wanted documents where not all are wanted; rarity is ln(1 + documents / documents
 * with the word), the inverse document frequency.
 */
export function buildTerm(opened: OpenedIndex, word: string, forms: Forms, wanted?: Uint8Array): Term {
  const { documentOf, postings } = opened
  const likeness = new Float32Array(opened.passages.length)
  const holds = new Uint8Array(opened.documents.length)
  const documents: number[] = []
  for (const [form, similarity] of forms) {
    const squared = similarity ** 2
    for (const passage of postings.get(form) ?? []) {
      const document = documentOf[passage] ?? 0
      if (wanted && !wanted[document]) continue
      if (squared > (likeness[passage] ?? 0)) likeness[passage] = squared
      if (holds[document]) continue
      holds[document] = 1
      documents.push(document)
    }
  }
  // A word found nowhere counts as rare as one found once.
  const rarity = Math.log(1 + opened.documents.length / Math.max(1, documents.length))
  return { word, forms, rarity, likeness, documents, holds }
}

/** The documents, by number, that hold every term. */
export function findWithEvery(terms: readonly Term[]): number[] {
  const [rarest, ...others] = terms.toSorted((a, b) => b.rarity - a.rarity)
  return (rarest?.documents ?? []).filter((document) => others.every(({ holds }) => holds[document]))
}

/** Whether one passage of a document holds every term. */
export function hasPassageWithEvery(opened: OpenedIndex, document: number, terms: readonly Term[]): boolean {
  const passages = opened.passagesOf[document] ?? []
  return passages.some((passage) => terms.every(({ likeness }) => likeness[passage]))
}

/** The documents, by number, that hold enough of the terms to be worth showing as a partial match. */
export function findWithSome(terms: readonly Term[]): number[] {
  const needed = leastPartialShare * terms.reduce((total, { rarity }) => total + rarity, 0)
  const rarityByDocument = new Map<number, number>()
  for (const { documents, rarity } of terms)
    for (const document of documents)
      rarityByDocument.set(document, (rarityByDocument.get(document) ?? 0) + rarity)
  return [...rarityByDocument].filter(([, rarity]) => rarity >= needed).map(([document]) => document)
}
