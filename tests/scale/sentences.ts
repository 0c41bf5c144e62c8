import type { Random } from '../search/random.ts'

// Short words that take no sides: the rules of the newsroom read every sentence made of them.
const THINGS = [
  'bridge', 'road', 'cart', 'river', 'field', 'mill', 'barn', 'gate', 'wall', 'stone', 'boat', 'well', 'house', 'tree',
  'path', 'hill', 'lamp', 'rope', 'chart', 'list', 'book', 'page', 'town', 'farm', 'shed', 'door', 'roof', 'pond',
] // prettier-ignore
const KINDS = [
  'broad', 'new', 'long', 'short', 'wide', 'high', 'low', 'red', 'green', 'plain', 'small', 'large', 'dry', 'north', 'south',
] // prettier-ignore
const ACTS = [
  'stands by', 'leads to', 'lies past', 'looks on', 'ends at', 'starts at', 'runs past', 'goes round', 'comes before',
] // prettier-ignore
const LINKS = ['and', 'but', 'while', 'so', 'since'] as const

/** "broad mill". */
export function nameThing(random: Random): string {
  return `${random.pick(KINDS)} ${random.pick(THINGS)}`
}

/** "The broad mill stands by the wide river", without a mark at its end. */
export function writeClause(random: Random): string {
  return `The ${nameThing(random)} ${random.pick(ACTS)} the ${nameThing(random)}`
}

/** A sentence of two clauses, sixteen words or so. */
export function writeSentence(random: Random): string {
  const second = writeClause(random).replace('The', 'the')
  return `${writeClause(random)}, ${random.pick(LINKS)} ${second}.`
}

/** So many sentences in a row. */
export function writeParagraph(sentences: number, random: Random): string {
  return Array.from({ length: sentences }, () => writeSentence(random)).join(' ')
}

/** A headline that can share no run of words with a claim: "We found a broad mill and a green road". */
export function writeTitle(random: Random): string {
  return `We found a ${nameThing(random)} and a ${nameThing(random)}`
}
