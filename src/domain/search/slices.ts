import type { Passage, SearchDocument, SearchField, SearchKind } from './document.ts'

/** Some passages of a document, by its number; `begins` says that no slice before holds any of it. */
export interface Leaf {
  number: number
  document: SearchDocument
  begins: boolean
  passages: Passage[]
}

/** The order of the documents: what the newsroom wrote comes before what it quotes. */
const KINDS: readonly SearchKind[] = ['claim', 'explainer', 'diagram', 'term', 'quotation', 'source']
/** The kinds and fields of the first layer: what the pages of the newsroom are called. It answers most queries alone. */
const FIRST_KINDS: readonly SearchKind[] = ['claim', 'explainer', 'diagram', 'term']
const FIRST_FIELDS: readonly SearchField[] = ['title', 'alias']
/** Letters in a slice: about 100 KB as a compressed part, so that a phone reads each at once. */
const MOST_LETTERS = 250_000

/**
 * Cuts the documents into slices in the order in which a reader should have them: first what the pages are called, then
 * their texts, the sources and the quotations. The same documents in any order give the same slices.
 */
export function cutSlices(documents: readonly SearchDocument[], mostLetters = MOST_LETTERS): Leaf[][] {
  const sorted = documents.toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  )
  const first: Leaf[] = []
  const second: Leaf[] = []
  for (const [number, document] of sorted.entries()) {
    const isFirst = FIRST_KINDS.includes(document.kind)
    const isName = ({ field }: Passage): boolean => isFirst && FIRST_FIELDS.includes(field)
    const names = document.passages.filter(isName)
    const texts = document.passages.filter((passage) => !isName(passage))
    if (isFirst) first.push({ number, document, begins: true, passages: names })
    if (!isFirst || texts.length > 0) second.push({ number, document, begins: !isFirst, passages: texts })
  }
  return [...cut(first, mostLetters), ...cut(second, mostLetters)]
}

function cut(leaves: readonly Leaf[], mostLetters: number): Leaf[][] {
  const slices: Leaf[][] = []
  let room = 0
  for (const leaf of leaves) {
    const letters = countLetters(leaf)
    if (letters > room || slices.length === 0) {
      slices.push([])
      room = mostLetters
    }
    slices.at(-1)?.push(leaf)
    room -= letters
  }
  return slices
}

function countLetters({ document: { title, path, detail }, begins, passages }: Leaf): number {
  const ofEntry = begins ? title.length + path.length + detail.length : 0
  return passages.reduce((total, { text }) => total + text.length, ofEntry)
}
