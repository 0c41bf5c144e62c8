import type { Forms } from './vocabulary.ts'
import { isStopWord } from './words.ts'

/** A word of the query with its forms; its rarity says how much it tells documents apart. */
export interface PhraseTerm {
  word: string
  forms: Forms
  rarity: number
}

/**
 * Which share of the neighbours in the typed words, by their rarity, are neighbours in a passage: 1 for the exact phrase, 0
 * where no two stand as typed. Words that are no terms ("of", "the") must stand as typed and have no weight of their own.
 */
export function findPhraseShare(
  words: readonly string[],
  typed: readonly string[],
  terms: readonly PhraseTerm[],
): number {
  const termByWord = new Map(terms.map((term) => [term.word, term]))
  const isForm = (typedWord: string, word: string) =>
    word === typedWord || termByWord.get(typedWord)?.forms.has(word)
  let found = 0
  let all = 0
  for (const [at, right] of typed.slice(1).entries()) {
    const left = typed[at] ?? ''
    const weight = (termByWord.get(left)?.rarity ?? 0) + (termByWord.get(right)?.rarity ?? 0)
    const isFound = words.some((word, index) => isForm(left, word) && isForm(right, words[index + 1] ?? ''))
    all += weight
    if (isFound) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** So many words are taken as a run of words of some text; fewer are, where so many of them are terms. */
const LEAST_RUN = 3
const LEAST_TERMS = 2

/** Whether the typed words are enough to be words of a text: "the score" stands in every second one. */
export function isRun(typed: readonly string[], terms: readonly PhraseTerm[]): boolean {
  return typed.length >= LEAST_RUN || terms.length >= LEAST_TERMS
}

/** Whether the typed words, "of" and "the" included, stand side by side in a passage; of the last one a beginning will do. */
export function hasRun(words: readonly string[], typed: readonly string[]): boolean {
  const last = typed.length - 1
  return words.some((_, start) =>
    typed.every((word, at) => {
      const standing = words[start + at] ?? ''
      return at === last ? standing.startsWith(word) : standing === word
    }),
  )
}

/** The share of a title or a name that the terms are, in order from its beginning, without words like "of": 1 is all of it. */
export function findNameShare(words: readonly string[], terms: readonly PhraseTerm[]): number {
  const name = words.filter((word) => !isStopWord(word))
  const isBeginning = terms.every(({ word, forms }, index) => {
    const named = name[index]
    return named !== undefined && (named === word || forms.has(named))
  })
  return isBeginning && terms.length > 0 ? terms.length / name.length : 0
}
