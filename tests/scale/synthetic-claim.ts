import { stringify } from 'yaml'
import type { Random } from '../search/random.ts'
import { writeClause, writeParagraph, writeSentence, writeTitle } from './sentences.ts'

/** The day on which every record of the synthetic casebook was made. */
export const TODAY = '2026-11-22'
/** Long before that day: when everything in it happened. */
export const THEN = '1902-06'
/** Who claims, and who answers: sources of tests/casebooks/long-bridge, from which the rest is taken. */
export const CLAIMANT = 'bridge-notice'
export const ANSWERER = 'bridge-survey'

const THEMES = ['size', 'use']
const VERDICTS = ['stands', 'half-stands', 'falls', 'taste']
const PARAGRAPHS = ['said', 'found', 'more', 'else', 'weigh']
const SENTENCES = 5
/** Other sources that a claim leans on, beside the one of its own. */
const SHARED_SOURCES = 2

/** "N0001": the letter of the claimant, and enough digits for the largest casebook. */
export function nameClaim(number: number): string {
  return `N${String(number + 1).padStart(2, '0')}`
}

/** The source that came into the casebook with a claim. */
export function nameSource(number: number): string {
  return `report-${number + 1}`
}

/** The last part of the address of a claim. */
export function nameSlug(number: number): string {
  return `entry-${number + 1}`
}

/** One claim of `count`, as an editor would write it: front matter, and an article of five paragraphs. */
export function writeClaim(number: number, count: number, random: Random): string {
  const others = Array.from({ length: SHARED_SOURCES }, () => nameSource(random.between(0, count - 1)))
  const sources = [...new Set([nameSource(number), ...others])]
  const partner = number ^ 1
  const words = writeClause(random)
  const verdict = (): object => ({
    verdict: random.pick(VERDICTS),
    because: writeSentence(random),
    confidence: random.pick(['high', 'medium', 'low']),
  })
  const finding = (at: number, stance: string): object => ({
    id: `f${at + 1}`,
    finding: writeSentence(random),
    sources: [sources[at % sources.length]],
    stance,
    when: THEN,
    period: 'then',
  })
  const point = (): object => ({ point: writeSentence(random), sources: [sources[0]] })
  const fields = {
    id: nameClaim(number),
    title: writeTitle(random),
    theme: random.pick(THEMES),
    claimant: CLAIMANT,
    nature: 'statement',
    paraphrase: writeSentence(random),
    quotation: { source: CLAIMANT, paragraph: words, words },
    inShort: `${writeClause(random)}. ${writeClause(random)}. ${writeClause(random)}.`,
    answer: { coverage: 'in-part', by: [ANSWERER], summary: writeSentence(random) },
    repeatedBy: [],
    findings: ['supports', 'contradicts', 'context'].map((stance, at) => finding(at, stance)),
    verdict2015: verdict(),
    verdictNow: verdict(),
    confidence: 'medium',
    holds: [point()],
    doesNotHold: [point()],
    open: [writeSentence(random)],
    related: partner < count ? [{ claim: nameClaim(partner), relation: 'same-subject' }] : [],
    contact: 'not-contacted',
    version: 1,
    published: TODAY,
    lastChecked: TODAY,
    lastChanged: TODAY,
  }
  const other = nameClaim(random.between(0, count - 1))
  const article = PARAGRAPHS.map((id, at) => {
    const quote =
      at === 0 ? ` The notice says: <Quote source="${CLAIMANT}" paragraph="${words}">${words}</Quote>.` : ''
    const link = at === 1 ? ` It is like <Claim id="${other}">another entry</Claim>.` : ''
    const cite = `<Cite of="${sources.slice(0, at + 1).join(', ')}" />`
    return `## ${writeClause(random)}\n\n<Para id="${id}">\n${writeParagraph(SENTENCES, random)}${quote}${link}${cite}\n</Para>\n`
  })
  // Quoted, for Astro would read a bare day as a date.
  const front = stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
  return `---\n${front}---\n\n${article.join('\n')}`
}
