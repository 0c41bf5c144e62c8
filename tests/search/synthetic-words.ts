import { buildRandom, type Random } from './random.ts'

/** Words with the statistics of a language: how often each is used, and how it is spelled. */
export interface Language {
  /** All words, the commonest first. */
  words: readonly string[]
  /** Draws a word as texts use it. */
  draw: (random: Random) => string
}

// Zipf’s law as Mandelbrot mended it: the word of rank r is used in proportion to 1 / (r + SHIFT) ^ STEEPNESS.
const SHIFT = 2.7
const STEEPNESS = 1.07
/** Letters by which the next one is chosen; two give words that look and collide like real ones. */
const MEMORY = 2
const SHORTEST_MADE = 4
const LONGEST_MADE = 14

/**
 * The given words, which stand in the order of their use, and as many made up after their spelling as `size` asks for.
 * The same words and seed give the same language.
 */
export function buildLanguage(known: readonly string[], size: number, seed: number): Language {
  const random = buildRandom(seed)
  const words = new Set(known.slice(0, size))
  const spell = learnSpelling(known)
  while (words.size < size) {
    const word = spell(random)
    if (word.length >= SHORTEST_MADE && word.length <= LONGEST_MADE) words.add(word)
  }
  const sums = new Float64Array(size)
  let total = 0
  for (let rank = 0; rank < size; rank++) sums[rank] = total += 1 / (rank + 1 + SHIFT) ** STEEPNESS
  const list = [...words]
  return { words: list, draw: (draws) => list[findFirstAbove(sums, draws.next() * total)] ?? '' }
}

/** Which letter follows which two, as often as in the words; "" ends a word. */
function learnSpelling(words: readonly string[]): (random: Random) => string {
  const followers = new Map<string, string[]>()
  for (const word of words)
    for (let at = 0; at <= word.length; at++) {
      const before = word.slice(Math.max(0, at - MEMORY), at)
      const list = followers.get(before) ?? []
      followers.set(before, list)
      list.push(word[at] ?? '')
    }
  return (random) => {
    let word = ''
    for (;;) {
      const letter = random.pick(followers.get(word.slice(-MEMORY)) ?? [''])
      if (letter === '' || word.length > LONGEST_MADE) return word
      word += letter
    }
  }
}

function findFirstAbove(sums: Float64Array, wanted: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) <= wanted) low = middle + 1
    else high = middle
  }
  return low
}
