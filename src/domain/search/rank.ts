import type { Passage } from './document.ts'
import type { OpenedIndex } from './opened-index.ts'
import { findNameShare, findPhraseShare } from './phrase.ts'
import type { Term } from './term.ts'
import { fieldWeights, kindWeights, nameWeight, phraseWeight, repeatWeight } from './weights.ts'
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

/** Documents whose words are compared with the query in order; the others have too few of its words to come that far. */
const MOST_COMPARED = 120

/**
 * The best documents, best first, ties by number. Each word counts similarity² × rarity × field weight where it counts most;
 * the best passage counts once more, by the square of the share of the query that it holds, and for words that stand as
 * typed. That last step reads texts: only the documents that are best without it get so far, the only ones returned.
 */
export function rankDocuments(
  opened: OpenedIndex,
  documents: readonly number[],
  question: Question,
): RankedDocument[] {
  const scores = Float64Array.from(documents, (document) => scoreDocument(opened, document, question)[0])
  const bar = scores.toSorted().at(-MOST_COMPARED) ?? 0
  const above = documents.filter((_, at) => (scores[at] ?? 0) > bar)
  const level = documents.filter((_, at) => scores[at] === bar).sort((a, b) => a - b)
  return [...above, ...level.slice(0, MOST_COMPARED - above.length)]
    .map((document) => rankDocument(opened, document, question))
    .sort((a, b) => b.score - a.score || a.document - b.document)
}

function rankDocument(opened: OpenedIndex, document: number, question: Question): RankedDocument {
  const [score, number] = scoreDocument(opened, document, question, (passage) =>
    scoreOrder(opened, document, passage, question),
  )
  return { document, score, passage: opened.passages[number] ?? { anchor: '', field: 'body', text: '' } }
}

/** The score of a document, and its best passage. `scoreMore` is what a passage gets besides, for a second look. */
function scoreDocument(
  opened: OpenedIndex,
  document: number,
  { terms }: Question,
  scoreMore?: (passage: number) => number,
): [score: number, passage: number] {
  const kind = opened.documents[document]?.kind
  const allRarity = terms.reduce((total, { rarity }) => total + rarity, 0)
  const most = terms.map(() => 0)
  const repeats = terms.map(() => 0)
  let bestScore = -1
  let best = -1
  for (const passage of opened.passagesOf[document] ?? []) {
    let words = 0
    let heldRarity = 0
    for (const [at, { likeness, rarity }] of terms.entries()) {
      const like = likeness[passage] ?? 0
      if (like === 0) continue
      const score = rarity * like * fieldWeights[opened.passages[passage]?.field ?? 'body']
      words += score
      heldRarity += rarity
      repeats[at] = (repeats[at] ?? 0) + 1
      if (score > (most[at] ?? 0)) most[at] = score
    }
    if (words === 0) continue
    const score = words * (heldRarity / allRarity) ** 2 + (scoreMore?.(passage) ?? 0)
    if (score > bestScore) [bestScore, best] = [score, passage]
  }
  let ofTerms = 0
  for (const [at, score] of most.entries())
    if (score > 0) ofTerms += score * (1 + repeatWeight * Math.log(repeats[at] ?? 1))
  return [(kind ? kindWeights[kind] : 0) * (ofTerms + Math.max(0, bestScore)), best]
}

/** What a passage gets for the order of its words: as typed, or as the name of its document. */
function scoreOrder(
  opened: OpenedIndex,
  document: number,
  number: number,
  { typed, terms }: Question,
): number {
  const passage = opened.passages[number]
  if (!passage) return 0
  const held = terms.filter(({ likeness }) => likeness[number])
  // The aliases of a claim are words to find it by, not its names.
  const isNaming =
    passage.field === 'title' || (passage.field === 'alias' && opened.documents[document]?.kind !== 'claim')
  const mayBeName = isNaming && held.length === terms.length
  if (held.length < 2 && !mayBeName) return 0
  const words = opened.wordsByPassage.get(passage) ?? findQueryWords(passage.text)
  opened.wordsByPassage.set(passage, words)
  const asTyped = held.length < 2 ? 0 : phraseWeight * findPhraseShare(words, typed, terms)
  const asName = mayBeName ? nameWeight * findNameShare(words, terms) : 0
  return terms.reduce((total, { rarity }) => total + rarity, 0) * (asTyped + asName)
}
