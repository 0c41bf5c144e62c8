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

/** The share of a title or a name that the terms are, in order from its beginning, without words like "of": 1 is all of it. */
export function findNameShare(words: readonly string[], terms: readonly PhraseTerm[]): number {
  const name = words.filter((word) => !isStopWord(word))
  const isBeginning = terms.every(({ word, forms }, index) => {
    const named = name[index]
    return named !== undefined && (named === word || forms.has(named))
  })
  return isBeginning && terms.length > 0 ? terms.length / name.length : 0
}
