import type { Passage, SearchEntry, SearchKind } from './document.ts'
import type { OpenedIndex } from './opened-index.ts'
import { rankDocuments } from './rank.ts'
import type { RankedDocument } from './rank.ts'
import type { FindSimilar } from './similar.ts'
import { buildTerm, findWithEvery, findWithSome, hasPassageWithEvery, releaseTerms } from './term.ts'
import type { Term } from './term.ts'
import { findForms, findSimilarForms } from './vocabulary.ts'
import type { Forms } from './vocabulary.ts'
import { findQueryWords, findWords, isStopWord } from './words.ts'

/** How a query is to be read. */
export interface SearchOptions {
  /** Search only documents of these kinds. */
  kinds?: readonly SearchKind[]
  /** Search only these documents. */
  documentIds?: ReadonlySet<string>
  /** The most hits to return; all that were ranked where left out. */
  limit?: number
  /** The search for similar spelling; without it only words and beginnings of words are found. */
  findSimilar?: FindSimilar
}

/** A document that was found, the passage it should open at, and the words of the index that were found in it. */
export interface SearchHit {
  document: SearchEntry
  score: number
  passage: Passage
  /** Worked out when they are read: to find them costs as much as the search, and few hits are shown at once. */
  readonly matchedWords: string[]
}

/** all: every word was found as typed. fuzzy: in a similar spelling. partial: only some words. none: nothing. */
export type SearchMatch = 'all' | 'fuzzy' | 'partial' | 'none'

/** The answer to a query. */
export interface SearchResult {
  match: SearchMatch
  /** The words that were looked for. */
  words: string[]
  /** How many documents were found, before the limit. */
  total: number
  /** How many of these hold only some of the words, and come last: they are added where few hold them all. */
  near: number
  /** The words of the index that were taken for those typed, most alike first, where the match is fuzzy. */
  guessed: string[]
  hits: SearchHit[]
  /** Whether the same query with findSimilar may find more: the moment to load it. */
  needsSimilar: boolean
}

// Fewer documents with all words than these are few, and near ones are added up to so many in all: what fills a screen.
const few = 5
const mostWithNear = 10
// Letters of a query that are read: more than any headline or quotation of the site, and few enough to answer at once.
const longestQuery = 250

/** Finds the documents that a query asks for, best first; any string is a query, and none is an error. */
export function search(opened: OpenedIndex, query: string, options: SearchOptions = {}): SearchResult {
  const { findSimilar } = options
  const typed = findQueryWords(query.slice(0, longestQuery))
  const words = findContentWords(typed)
  const wanted = findWanted(opened, options)
  const built = new Map<Forms, Term>()
  const buildTerms = (formsByWord: readonly Forms[]) =>
    formsByWord.map((forms, at) => {
      const term = built.get(forms) ?? buildTerm(opened, words[at] ?? '', forms, wanted)
      built.set(forms, term)
      return term
    })
  const asTyped = words.map((word) => findForms(opened.words, word))
  const answer = (match: SearchMatch, documents: ArrayLike<number>, terms: Term[]): SearchResult => {
    const near = match === 'all' && documents.length < few ? findNear(documents, terms) : []
    const nearest = rankDocuments(opened, near, { typed, terms }).slice(0, mostWithNear - documents.length)
    const ranked = [...rankDocuments(opened, documents, { typed, terms }, options.limit), ...nearest]
    const hits = ranked.slice(0, options.limit).flatMap((found) => toHit(opened, found, terms))
    releaseTerms(opened, built.values())
    return {
      match: ranked.length > 0 ? match : 'none',
      words,
      total: documents.length + nearest.length,
      near: nearest.length,
      guessed: match === 'fuzzy' ? listGuessed(opened, documents, asTyped, terms) : [],
      hits,
      needsSimilar: match === 'partial' && words.length > 0 && !findSimilar,
    }
  }

  for (const { match, forms } of readWords(opened.words, words, asTyped, findSimilar)) {
    const terms = buildTerms(forms)
    // Over a thousand words hold a near spelling of almost anything; in an explainer guessed words must stand together.
    const isLikely = (document: number): boolean =>
      opened.documents[document]?.kind !== 'explainer' || hasPassageWithEvery(opened, document, terms)
    const held = findWithEvery(terms)
    const documents = match === 'all' ? held : Array.from(held).filter(isLikely)
    if (documents.length > 0) return answer(match, documents, terms)
  }
  // A missing word and another spelling at once would be a guess: here words count as typed only.
  const terms = buildTerms(asTyped)
  return answer('partial', findWithSome(terms), terms)
}

/** What the words of a query may stand for, the surest reading first; the next one is worked out only if it is needed. */
function* readWords(
  vocabulary: readonly string[],
  words: readonly string[],
  asTyped: readonly Forms[],
  findSimilar: FindSimilar | undefined,
): Generator<{ match: 'all' | 'fuzzy'; forms: readonly Forms[] }> {
  yield { match: 'all', forms: asTyped }
  if (!findSimilar) return
  const isKnown = (at: number): boolean => (asTyped[at]?.size ?? 0) > 0
  const guess = (at: number): Forms => findSimilarForms(vocabulary, words[at] ?? '', isKnown(at), findSimilar)
  const mended = asTyped.map((forms, at) => (isKnown(at) ? forms : guess(at)))
  yield { match: 'fuzzy', forms: mended }
  const doubted = mended.map((forms, at) => (isKnown(at) ? new Map([...guess(at), ...forms]) : forms))
  yield { match: 'fuzzy', forms: doubted }
}

/** The forms of the terms that are not as typed and stand in one of the documents, most alike first. */
function listGuessed(
  { documentOf, postings }: OpenedIndex,
  documents: ArrayLike<number>,
  asTyped: readonly Forms[],
  terms: readonly Term[],
): string[] {
  const found = new Set(Array.from(documents))
  const guesses = terms.flatMap(({ forms }, at) => [...forms].filter(([form]) => !asTyped[at]?.has(form)))
  const stands = (form: string): boolean =>
    postings.get(form)?.some((passage) => found.has(documentOf[passage] ?? -1)) ?? false
  const sorted = guesses.sort(([, a], [, b]) => b - a).map(([form]) => form)
  return [...new Set(sorted)].filter(stands)
}

/** The documents that hold only some of the terms, beside those that hold them all. */
function findNear(documents: ArrayLike<number>, terms: readonly Term[]): number[] {
  if (terms.length < 2) return []
  const held = new Set(Array.from(documents))
  return findWithSome(terms).filter((document) => !held.has(document))
}

/** The words that carry the question, each once; where all of them only ask or join, they are all that there is. */
function findContentWords(typed: readonly string[]): string[] {
  const content = typed.filter((word) => !isStopWord(word))
  return [...new Set(content.length > 0 ? content : typed)]
}

/** For each document whether it is wanted; undefined where all are. */
function findWanted(
  { documents }: OpenedIndex,
  { kinds, documentIds }: SearchOptions,
): Uint8Array | undefined {
  if (!kinds && !documentIds) return undefined
  const isWanted = ({ id, kind }: SearchEntry) =>
    (kinds?.includes(kind) ?? true) && (documentIds?.has(id) ?? true)
  return Uint8Array.from(documents, (document) => (isWanted(document) ? 1 : 0))
}

function toHit(opened: OpenedIndex, ranked: RankedDocument, terms: readonly Term[]): SearchHit[] {
  const document = opened.documents[ranked.document]
  if (!document) return []
  // Seen now, for the index takes the arrays of the terms back.
  const holding = (opened.passagesOf[ranked.document] ?? []).filter((number) =>
    terms.some(({ likeness }) => likeness[number]),
  )
  const findMatched = (): string[] => {
    const held = holding.flatMap((number) => findWords(opened.passages[number]?.text ?? ''))
    const matched = held.filter(({ word }) => terms.some(({ forms }) => forms.has(word)))
    return [...new Set(matched.map(({ word }) => word))].sort()
  }
  const { anchor, field, text } = ranked.passage
  return [
    {
      document,
      score: ranked.score,
      passage: { anchor, field, text },
      get matchedWords() {
        return findMatched()
      },
    },
  ]
}
