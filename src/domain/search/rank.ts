import type { Passage } from './document.ts'
import type { OpenedIndex } from './opened-index.ts'
import { findNameShare, findPhraseShare, hasRun, isRun } from './phrase.ts'
import type { Term } from './term.ts'
import { kindWeights, nameWeight, phraseWeight, repeatWeight } from './weights.ts'
import { findQueryWords } from './words.ts'

/** A query as the ranking needs it: all its words in order, and those to look for. */
export interface Question {
  typed: readonly string[]
  terms: readonly Term[]
}

/** A document, by its number, with its score and the passage that answers best. */
export interface RankedDocument {
  document: number
  /** Whether the passage holds the query word for word. */
  isExact: boolean
  score: number
  passage: Passage
}

/** Documents whose passages are looked at one by one, and those of them whose texts are read. */
const MOST_LOOKED_AT = 400
const MOST_READ = 120

/** What a passage gets for the order of its words, and whether it holds the query word for word. */
interface Order {
  score: number
  isExact: boolean
}
const NO_ORDER: Order = { score: 0, isExact: false }

/**
 * The best documents, best first, ties by number; those that hold the query word for word come first. Each word counts similarity² × rarity × field weight where it counts most;
 * the best passage counts once more, by the square of the share of the query that it holds, and for words that stand as
 * typed. Each step costs more than the one before, so that only the best documents of one come to the next, or as many as
 * are `wanted` where these are more.
 */
export function rankDocuments(
  opened: OpenedIndex,
  documents: ArrayLike<number>,
  question: Question,
  wanted = MOST_READ,
): RankedDocument[] {
  const { terms } = question
  const held = chooseBest(documents, Math.max(wanted, MOST_LOOKED_AT), (document) =>
    scoreTerms(document, terms),
  )
  const likely = chooseBest(
    held,
    Math.max(wanted, MOST_READ),
    (document) => rankDocument(opened, document, question).score,
  )
  return likely
    .map((document) => rankDocument(opened, document, question, scoreOrder))
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score || a.document - b.document)
}

/** So many of the documents, those with the best scores, in no order; of equal ones those with lower numbers. */
function chooseBest(
  documents: ArrayLike<number>,
  most: number,
  score: (document: number) => number,
): readonly number[] {
  if (documents.length <= most) return Array.from(documents)
  // Plain loops: a word may stand in tens of thousands of documents, and Float64Array.from takes ten times as long.
  const scores = new Float64Array(documents.length)
  for (let at = 0; at < scores.length; at++) scores[at] = score(documents[at] ?? 0)
  const bar = findBar(scores.slice(), most)
  const above: number[] = []
  const level: number[] = []
  for (let at = 0; at < scores.length; at++) {
    const reached = scores[at] ?? 0
    if (reached >= bar) (reached > bar ? above : level).push(documents[at] ?? 0)
  }
  return [...above, ...level.sort((a, b) => a - b).slice(0, most - above.length)]
}

/** The score that so many reach, by Hoare’s selection, which leaves the scores half sorted: a tenth of the work of sorting. */
function findBar(scores: Float64Array, most: number): number {
  const wanted = scores.length - most
  const at = (place: number): number => scores[place] ?? 0
  let low = 0
  let high = scores.length - 1
  while (low < high) {
    const middle = at((low + high) >> 1)
    let left = low
    let right = high
    while (left <= right) {
      while (at(left) < middle) left++
      while (at(right) > middle) right--
      if (left > right) break
      ;[scores[left], scores[right]] = [at(right), at(left)]
      left++
      right--
    }
    if (wanted <= right) high = right
    else if (wanted >= left) low = left
    else return middle
  }
  return at(wanted)
}

/** What the terms count in the document as a whole. */
function scoreTerms(document: number, terms: readonly Term[]): number {
  let total = 0
  for (const { rarity, most, repeats } of terms) {
    const passages = repeats[document] ?? 0
    if (passages > 0) total += rarity * (most[document] ?? 0) * (1 + repeatWeight * Math.log(passages))
  }
  return total
}

/** The document with its best passage; `scoreMore` is what a passage gets besides what its words count. */
function rankDocument(
  opened: OpenedIndex,
  document: number,
  question: Question,
  scoreMore?: typeof scoreOrder,
): RankedDocument {
  const { terms } = question
  const allRarity = sumRarity(terms)
  let best = 0
  let bestScore = -1
  let isExact = false
  for (const passage of opened.passagesOf[document] ?? []) {
    let words = 0
    let heldRarity = 0
    for (const { likeness, rarity } of terms) {
      const like = likeness[passage] ?? 0
      words += rarity * like
      if (like > 0) heldRarity += rarity
    }
    if (heldRarity === 0) continue
    const asHeld = words * (opened.weightOf[passage] ?? 0) * (heldRarity / allRarity) ** 2
    const order = scoreMore?.(opened, document, passage, question) ?? NO_ORDER
    const score = asHeld + order.score
    if (order.isExact === isExact ? score <= bestScore : isExact) continue
    isExact = order.isExact
    bestScore = score
    best = passage
  }
  return {
    document,
    isExact,
    score:
      kindWeights[opened.documents[document]?.kind ?? 'source'] * (scoreTerms(document, terms) + bestScore),
    passage: opened.passages[best] ?? { anchor: '', field: 'body', text: '' },
  }
}

/** What a passage gets for the order of its words: as typed, or as the name of its document. */
function scoreOrder(
  opened: OpenedIndex,
  document: number,
  number: number,
  { typed, terms }: Question,
): Order {
  const passage = opened.passages[number]
  if (!passage) return NO_ORDER
  const held = terms.filter(({ likeness }) => likeness[number])
  // The aliases of a claim are words to find it by, not its names.
  const isNaming =
    passage.field === 'title' || (passage.field === 'alias' && opened.documents[document]?.kind !== 'claim')
  const isWhole = held.length === terms.length
  const mayBeName = isNaming && isWhole
  const mayBeExact = isWhole && isRun(typed, terms)
  if (held.length < 2 && !mayBeName && !mayBeExact) return NO_ORDER
  const words = opened.wordsByPassage.get(passage) ?? findQueryWords(passage.text)
  opened.wordsByPassage.set(passage, words)
  const asTyped = held.length < 2 ? 0 : phraseWeight * findPhraseShare(words, typed, terms)
  const asName = mayBeName ? nameWeight * findNameShare(words, terms) : 0
  return { score: sumRarity(terms) * (asTyped + asName), isExact: mayBeExact && hasRun(words, typed) }
}

function sumRarity(terms: readonly Term[]): number {
  return terms.reduce((total, { rarity }) => total + rarity, 0)
}
