import type { Passage, SearchDocument } from '../../src/domain/search/document.ts'
import { buildRandom, type Random } from './random.ts'
import type { Language } from './synthetic-words.ts'

/** Ranks from which words tell what a text is about; the ones before are grammar. */
const FIRST_TOPIC_RANK = 200
const TOPIC_WORDS = 6
/** Share of the words of a title, and of other texts, that are of its topic: a word once used is used again. */
const TOPIC_SHARE = { title: 0.4, text: 0.12 }
const TITLE_WORDS = 9
const PARAGRAPHS = 5

/**
 * Claims of made-up words, about 210 words each: title, two other names, two summaries, quotation, five paragraphs. Every
 * claim has two words that are drawn evenly from the whole language, as names of people and firms are.
 */
export function buildSyntheticClaims(count: number, language: Language, seed: number): SearchDocument[] {
  const random = buildRandom(seed)
  return Array.from({ length: count }, (_, number) => buildClaim(number, language, random))
}

function buildClaim(number: number, { words, draw }: Language, random: Random): SearchDocument {
  const names = Array.from(
    { length: 2 },
    () => words[random.between(FIRST_TOPIC_RANK, words.length - 1)] ?? '',
  )
  const common = Array.from({ length: TOPIC_WORDS }, () => drawTopic(words, random))
  const topic = [...names, ...common]
  const write = (length: number, share: number): string => {
    const text = Array.from({ length }, () => (random.next() < share ? random.pick(topic) : draw(random)))
    return text.join(' ')
  }
  const id = `C${String(number + 1).padStart(5, '0')}`
  const [name = ''] = names
  const title = `${write(TITLE_WORDS - 2, TOPIC_SHARE.title)} ${names.join(' ')}`
  const passages: Passage[] = [
    { anchor: '', field: 'title', text: title },
    { anchor: '', field: 'alias', text: id },
    { anchor: '', field: 'alias', text: `${random.pick(common)} ${name}` },
    { anchor: '', field: 'summary', text: write(12, TOPIC_SHARE.text) },
    { anchor: '', field: 'summary', text: write(16, TOPIC_SHARE.text) },
    { anchor: '', field: 'quotation', text: write(20, TOPIC_SHARE.text) },
    ...Array.from({ length: PARAGRAPHS }, (_, at): Passage => ({
      anchor: `p${at + 1}`,
      field: 'body',
      text: write(30, TOPIC_SHARE.text),
    })),
  ]
  const path = `claims/${random.pick(common)}-${name}-${number + 1}/`
  return { id, kind: 'claim', title, path, detail: `${id} · said by the ACLU · Supported`, passages }
}

/** Evenly by the logarithm of the rank: common topics are shared by many claims, rare ones by few. */
function drawTopic(words: readonly string[], random: Random): string {
  const rank = FIRST_TOPIC_RANK * (words.length / FIRST_TOPIC_RANK) ** random.next()
  return words[Math.min(words.length - 1, Math.floor(rank))] ?? ''
}
