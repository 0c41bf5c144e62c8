import type { SearchDocument } from '../../src/domain/search/document.ts'
import { isStopWord } from '../../src/domain/search/words.ts'
import { buildRandom, type Random } from './random.ts'

/** What a reader types who looks for one claim; `wanted` is its id. */
export interface KnownQuery {
  kind: QueryKind
  query: string
  wanted: string
}

/** The kinds of query, in the order in which they are reported. */
export const queryKinds = ['exact', 'prefix', 'several', 'typo 1', 'typo 2', 'lone typo 2', 'body'] as const
export type QueryKind = (typeof queryKinds)[number]

/** Among so many results the claim must be; a word that more titles hold could not find it. */
export const PLACES = 5
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const LEAST_BEGINNING = 4
const LONG_WORD = 7

/** Queries for claims drawn by chance, `perKind` of each kind, in turn; the same for the same claims and seed. */
export function buildQueries(claims: readonly SearchDocument[], perKind: number, seed: number): KnownQuery[] {
  const random = buildRandom(seed)
  const titles = new Map(claims.map(({ id, title }) => [id, [...new Set(title.split(' '))]]))
  const holders = countHolders([...titles.values()])
  const queries: KnownQuery[] = []
  for (let round = 0; round < perKind; round++)
    for (const kind of queryKinds)
      for (let tries = 0; tries < 1_000; tries++) {
        const claim = random.pick(claims)
        const words = (titles.get(claim.id) ?? []).filter((word) => word.length > 3 && !isStopWord(word))
        const query = buildQuery(kind, claim, words, holders, random)
        if (query === undefined) continue
        queries.push({ kind, query, wanted: claim.id })
        break
      }
  return queries
}

/** Undefined where the claim has no words for such a query. */
function buildQuery(
  kind: QueryKind,
  claim: SearchDocument,
  words: readonly string[],
  holders: ReadonlyMap<string, number>,
  random: Random,
): string | undefined {
  const isTelling = (beginning: string): boolean => (holders.get(beginning) ?? 0) <= PLACES
  const name = random.pick(words.filter((word) => word.length >= LONG_WORD && isTelling(`${word} `)))
  const [first, second, third] = shuffle(words, random)
  switch (kind) {
    case 'exact':
      return name
    case 'prefix': {
      const ends = Array.from({ length: Math.max(0, (name?.length ?? 0) - LEAST_BEGINNING) }, (_, at) => at)
      const end = ends.find((at) => isTelling(name?.slice(0, at + LEAST_BEGINNING) ?? ''))
      return end === undefined ? undefined : name?.slice(0, end + LEAST_BEGINNING)
    }
    case 'several':
      return third && [first, second, third].join(' ')
    case 'typo 1':
    case 'typo 2': {
      const long = [first, second, third].find((word) => (word?.length ?? 0) >= LONG_WORD)
      const wrong = long && misspell(long, kind === 'typo 1' ? 1 : 2, random)
      return third && wrong && [first, second, third].map((word) => (word === long ? wrong : word)).join(' ')
    }
    case 'lone typo 2':
      return name && misspell(name, 2, random)
    case 'body': {
      const paragraph = random.pick(claim.passages.filter(({ field }) => field === 'body'))
      const content = paragraph.text.split(' ').filter((word) => word.length > 3 && !isStopWord(word))
      const start = random.between(0, Math.max(0, content.length - 4))
      return content.length < 4 ? undefined : content.slice(start, start + 4).join(' ')
    }
  }
}

/** How many titles hold a word that begins so; the whole word stands with a space behind it. */
function countHolders(titles: readonly (readonly string[])[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const words of titles) {
    const beginnings = words.flatMap((word) =>
      Array.from({ length: word.length - LEAST_BEGINNING + 2 }, (_, at) =>
        `${word} `.slice(0, at + LEAST_BEGINNING),
      ),
    )
    for (const beginning of new Set(beginnings)) holders.set(beginning, (holders.get(beginning) ?? 0) + 1)
  }
  return holders
}

/** Puts in, leaves out, replaces or swaps a letter, so many times, anywhere in the word. */
export function misspell(word: string, edits: number, random: Random): string {
  let letters = word
  for (let edit = 0; edit < edits; edit++) {
    const at = random.between(0, letters.length - 2)
    const [before, letter = '', next = '', after] = [
      letters.slice(0, at),
      letters[at],
      letters[at + 1],
      letters.slice(at + 2),
    ]
    const drawn = random.pick([...LETTERS])
    const ways = [
      `${before}${drawn}${letter}${next}${after}`,
      `${before}${next}${after}`,
      `${before}${drawn}${next}${after}`,
      `${before}${next}${letter}${after}`,
    ]
    letters = random.pick(ways)
  }
  return letters === word ? misspell(word, edits, random) : letters
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
