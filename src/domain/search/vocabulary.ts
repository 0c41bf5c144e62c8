import { oncePer } from '../once.ts'
import type { FindSimilar } from './similar.ts'
import { findSingular, isChinese } from './words.ts'

/** The words of an index that a typed word may stand for, each with a similarity from 0 to 1. */
export type Forms = Map<string, number>

// A plural typed for a singular is nearly the same word.
const pluralSimilarity = 0.95
// Where the typed word exists, a longer word counts only if this share of it was typed ("ant" is not "anticipated"), and
// beside a short word only its plural ("ban" is not "bank").
const leastTypedShare = 0.5
const shortWordLetters = 3
// A shorter word is never doubted: "didi" is not "did". Up to lettersForOneEdit letters may have one edit, longer ones
// two if one of the two words has lettersForTwoEdits: "racism" is not "raise".
const leastEditedLetters = 5
const lettersForOneEdit = 5
const lettersForTwoEdits = 7
const mostEdits = 2
// Similar words this much less alike than the best one are left out.
const similarityGap = 0.25

// The similarity of a beginning is this power of the share typed. A lower one would treat all endings alike; with a higher
// one a short word deep in a text comes before the long name in a title that a reader is typing.
const beginningPower = 0.25

/** The word itself, its singular, and the words that begin with it; the more of a word was typed, the more alike. */
export function findForms(words: readonly string[], typed: string): Forms {
  const forms: Forms = new Map()
  const singular = findSingular(typed)
  if (singular && words[findPosition(words, singular)] === singular) forms.set(singular, pluralSimilarity)
  const first = findPosition(words, typed)
  const isWord = words[first] === typed
  for (let at = first; words[at]?.startsWith(typed); at++) {
    const word = words[at] ?? ''
    const share = typed.length / word.length
    const isNear =
      typed.length > shortWordLetters ? share >= leastTypedShare : [typed, `${typed}s`].includes(word)
    if (!isWord || isNear) forms.set(word, share ** beginningPower)
  }
  return forms
}

/**
 * The other words spelled like the typed one, by Fuse among those few edits away; none for Chinese, and none that begin
 * with it, which are its forms already. A word that the index knows is doubted less than one that it does not.
 */
export function findSimilarForms(
  words: readonly string[],
  typed: string,
  isKnown: boolean,
  findSimilar: FindSimilar,
): Forms {
  const candidates = findCandidates(words, typed, isKnown ? 1 : 0)
  if (candidates.length === 0) return new Map()
  const similar = findSimilar(typed, candidates)
  const best = Math.max(0, ...similar.map(({ similarity }) => similarity))
  return new Map(
    similar
      .filter(({ similarity }) => similarity >= best - similarityGap)
      .map(({ word, similarity }) => [word, similarity]),
  )
}

/** The words few edits away, `fewer` than else, that do not begin with the typed one, in their order. */
function findCandidates(words: readonly string[], typed: string, fewer: number): string[] {
  if (typed.length < leastEditedLetters || isChinese(typed)) return []
  const letters = findLetters(typed)
  const lists = listByLength(words)
  const found: number[] = []
  for (let length = typed.length - mostEdits; length <= typed.length + mostEdits; length++) {
    const edits = countEdits(typed.length, length) - fewer
    if (edits < 1 || edits < Math.abs(length - typed.length)) continue
    const { places, lettersOf } = lists[length] ?? NONE
    for (let at = 0; at < places.length; at++) {
      if (!isNearby(edits, letters, lettersOf[at] ?? 0)) continue
      const place = places[at] ?? 0
      const word = words[place] ?? ''
      if (!word.startsWith(typed) && isWithinEdits(edits, typed, word)) found.push(place)
    }
  }
  return found.sort((a, b) => a - b).map((place) => words[place] ?? '')
}

/** How many edits may lie between words of so many letters. */
function countEdits(typed: number, other: number): number {
  return typed <= lettersForOneEdit || Math.max(typed, other) < lettersForTwoEdits ? 1 : mostEdits
}

/** Words of one length, by their places in the list of all, and the letters of each. */
interface SameLength {
  places: number[]
  lettersOf: number[]
}
const NONE: SameLength = { places: [], lettersOf: [] }

/** The words by their length, worked out once: over those of a large site this takes longer than all that follows. */
const listByLength = oncePer((words: readonly string[]): (SameLength | undefined)[] => {
  const lists: (SameLength | undefined)[] = []
  for (const [place, word] of words.entries()) {
    const list = (lists[word.length] ??= { places: [], lettersOf: [] })
    list.places.push(place)
    list.lettersOf.push(findLetters(word))
  }
  return lists
})

/** The set of the letters of a word, a bit for each. */
function findLetters(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** An edit brings one new letter at most and takes one away; that rules most words out at once. */
function isNearby(edits: number, some: number, others: number): boolean {
  return hasAtMost(edits, some & ~others) && hasAtMost(edits, others & ~some)
}

function hasAtMost(most: number, bits: number): boolean {
  let left = bits
  for (let taken = 0; taken < most && left !== 0; taken++) left &= left - 1
  return left === 0
}

/**
 * Whether one word becomes the other by at most so many edits: a letter put in, left out or replaced, or two neighbours
 * swapped (the optimal string alignment distance).
 */
export function isWithinEdits(edits: number, from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) > edits) return false
  let same = 0
  while (same < from.length && from[same] === to[same]) same++
  if (same === from.length && same === to.length) return true
  if (edits === 0) return false
  const isSwap = from[same] === to[same + 1] && from[same + 1] === to[same]
  return (
    isWithinEdits(edits - 1, from.slice(same + 1), to.slice(same + 1)) ||
    isWithinEdits(edits - 1, from.slice(same + 1), to.slice(same)) ||
    isWithinEdits(edits - 1, from.slice(same), to.slice(same + 1)) ||
    (isSwap && isWithinEdits(edits - 1, from.slice(same + 2), to.slice(same + 2)))
  )
}

/** Binary search: the position of the first word that is not before the wanted one. */
function findPosition(words: readonly string[], wanted: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
