import type { Block } from './article.ts'

/** A sentence of our own text, and what it rests on. */
export interface Sentence {
  /** As a reader sees it, without citations; quoted words stand as "…". */
  text: string
  /** Whether sources are named with it. */
  isCited: boolean
  /** Whether it leads to a claim, whose page names them. */
  isLinked: boolean
}

// Signs of a private area of Unicode, which no text of ours holds.
const CITED = '\uE000'
/** Stands for words that carry their own source. */
const QUOTED = '\uE001'
const LINKED = '\uE002'
const ENDS = new RegExp(`(?<=[.!?][${CITED}${LINKED}]*)\\s+(?=[^\\p{Ll}])`, 'u')
const MARKS = new RegExp(`[${CITED}${LINKED}]`, 'g')

/** The sentences of a block; a citation belongs to the sentence before it. */
export function splitSentences(block: Block): Sentence[] {
  const text = block.inlines
    .map((inline) => {
      if (inline.kind === 'cite') return CITED
      if (inline.kind === 'quote') return QUOTED
      return inline.kind === 'claim' ? inline.text + LINKED : inline.text
    })
    .join('')
  return text.split(ENDS).map((sentence) => ({
    text: sentence.replace(MARKS, '').replaceAll(QUOTED, '…').replace(/\s+/g, ' ').trim(),
    isCited: sentence.includes(CITED),
    isLinked: sentence.includes(LINKED),
  }))
}
