import type { OpenedIndex, TermArrays } from './opened-index.ts'
import type { PhraseTerm } from './phrase.ts'
import type { Forms } from './vocabulary.ts'

/** A word of the query and where it was found; its arrays are lent by the index. */
export interface Term extends PhraseTerm, TermArrays {
  /** The documents and the passages that hold the word. */
  documents: number[]
  passages: number[]
}

// A document that holds only some words must hold this share of what the query asks, counted by rarity.
const leastPartialShare = 1 / 3
// Places of a word that are looked at. Two letters begin half the words of a large site: the words that they are the
// smallest share of are left out then.
const mostPlaces = 12_000

/**
 * Looks a word up by its forms, in the wanted documents where not all are wanted; rarity is ln(1 + documents / documents
 * with the word), the inverse document frequency.
 */
export function buildTerm(opened: OpenedIndex, word: string, forms: Forms, wanted?: Uint8Array): Term {
  const { documentOf, weightOf, postings } = opened
  const { likeness, most, repeats } = opened.spare.pop() ?? {
    likeness: new Float32Array(opened.passages.length),
    most: new Float32Array(opened.documents.length),
    repeats: new Uint16Array(opened.documents.length),
  }
  const documents: number[] = []
  const found: number[] = []
  let places = 0
  for (const [form, similarity] of [...forms].sort(([, a], [, b]) => b - a)) {
    if (places > mostPlaces) break
    const squared = similarity ** 2
    const standing = postings.get(form) ?? []
    places += standing.length
    for (const passage of standing) {
      const document = documentOf[passage] ?? 0
      // The forms come in the order of their likeness: the first one in a passage is its best.
      if (likeness[passage] !== 0 || (wanted && !wanted[document])) continue
      likeness[passage] = squared
      found.push(passage)
      if (repeats[document] === 0) documents.push(document)
      repeats[document] = (repeats[document] ?? 0) + 1
      const score = squared * (weightOf[passage] ?? 0)
      if (score > (most[document] ?? 0)) most[document] = score
    }
  }
  // A word found nowhere counts as rare as one found once.
  const rarity = Math.log(1 + opened.documents.length / Math.max(1, documents.length))
  return { word, forms, rarity, likeness, most, repeats, documents, passages: found }
}

/** Gives the arrays of terms back to the index; the terms must not be used any more. */
export function releaseTerms(opened: OpenedIndex, terms: Iterable<Term>): void {
  for (const { likeness, most, repeats, documents, passages } of terms) {
    // Only where the word stood: most words stand in few of many thousand passages.
    for (const passage of passages) likeness[passage] = 0
    for (const document of documents) most[document] = repeats[document] = 0
    opened.spare.push({ likeness, most, repeats })
  }
}

/** The documents, by number, that hold every term. */
export function findWithEvery(terms: readonly Term[]): number[] {
  const [rarest, ...others] = terms.toSorted((a, b) => b.rarity - a.rarity)
  return (rarest?.documents ?? []).filter((document) => others.every(({ repeats }) => repeats[document]))
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
