import type { Forms } from './search-vocabulary.ts'
import { isStopWord } from './search-words.ts'

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

/** Whether the words of a title or a name are the terms, as typed and in their order, but for words like "of" and "the". */
export function isName(words: readonly string[], terms: readonly PhraseTerm[]): boolean {
  const name = words.filter((word) => !isStopWord(word))
  return name.length === terms.length && terms.every(({ word }, index) => name[index] === word)
}
