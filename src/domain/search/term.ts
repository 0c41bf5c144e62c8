import type { OpenedIndex, TermArrays } from './opened-index.ts'
import type { PhraseTerm } from './phrase.ts'
import type { Forms } from './vocabulary.ts'

/** A word of the query and where it was found; its arrays are lent by the index. */
export interface Term extends PhraseTerm, TermArrays {
  /** The documents and the passages that hold the word. */
  documents: Uint32Array
  passages: Uint32Array
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
  const arrays = opened.spare.pop() ?? buildArrays(opened)
  const { likeness, most, repeats, heldBy, standsIn } = arrays
  let documents = 0
  let passages = 0
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
      standsIn[passages++] = passage
      if (repeats[document] === 0) heldBy[documents++] = document
      repeats[document] = (repeats[document] ?? 0) + 1
      const score = squared * (weightOf[passage] ?? 0)
      if (score > (most[document] ?? 0)) most[document] = score
    }
  }
  // A word found nowhere counts as rare as one found once.
  const rarity = Math.log(1 + opened.documents.length / Math.max(1, documents))
  return {
    ...arrays,
    word,
    forms,
    rarity,
    documents: heldBy.subarray(0, documents),
    passages: standsIn.subarray(0, passages),
  }
}

function buildArrays({ passages, documents }: OpenedIndex): TermArrays {
  return {
    likeness: new Float32Array(passages.length),
    most: new Float32Array(documents.length),
    repeats: new Uint16Array(documents.length),
    heldBy: new Uint32Array(documents.length),
    standsIn: new Uint32Array(passages.length),
  }
}

/** Gives the arrays of terms back to the index; the terms must not be used any more. */
export function releaseTerms(opened: OpenedIndex, terms: Iterable<Term>): void {
  for (const { likeness, most, repeats, heldBy, standsIn, documents, passages } of terms) {
    // Only where the word stood: most words stand in few of many thousand passages.
    for (const passage of passages) likeness[passage] = 0
    for (const document of documents) most[document] = repeats[document] = 0
    opened.spare.push({ likeness, most, repeats, heldBy, standsIn })
  }
}

/** The documents, by number, that hold every term. */
export function findWithEvery(terms: readonly Term[]): ArrayLike<number> {
  const [rarest, ...others] = terms.toSorted((a, b) => b.rarity - a.rarity)
  if (rarest && others.length === 0) return rarest.documents
  const found: number[] = []
  for (const document of rarest?.documents ?? [])
    if (others.every(({ repeats }) => repeats[document])) found.push(document)
  return found
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
