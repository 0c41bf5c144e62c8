import type { Labels } from '../../schemas/labels.ts'
import type { Verdict } from '../../schemas/scales.ts'
import type { Edition, Run } from '../../schemas/edition.ts'
import { idsOf } from '../ids-of.ts'

/** A verdict as a version gave it, in the word of its day. */
export interface KeptVerdict {
  word: string
  /** Undefined where the scale of today no longer has it. */
  verdict: Verdict | undefined
}

/** One version of a claim in short. */
export interface ClaimSummary {
  title: string
  quotation: Run[]
  who: string
  /** Whom the claimant passes on, by name; undefined for its own words. */
  relayed: string | undefined
  inShort: Run[]
  verdict2015: KeptVerdict
  verdictNow: KeptVerdict
}

/** Reads the summary from a frozen version of a claim; throws where it lacks a passage. */
export function summariseClaim(
  { id, version, passages, words }: Edition,
  labels: Pick<Labels, 'verdicts'>,
): ClaimSummary {
  const read = (at: string): Run[] => {
    const passage = passages.find((each) => each.at === at)
    if (!passage) throw new Error(`version ${version} of ${id} has no passage "${at}"`)
    return passage.runs
  }
  const readLabel = (at: string): { id: string; word: string } => {
    const [run] = read(at)
    if (typeof run !== 'object' || !('label' in run))
      throw new Error(`"${at}" of version ${version} of ${id} names nothing of a scale`)
    return { id: run.label.split('.')[1] ?? '', word: words.labels[run.label] ?? run.label }
  }
  const readRelayed = (): string | undefined => {
    const [, whom] = read('words/who')
    const [said] = read('words/quotation')
    const via = typeof said === 'object' && 'quote' in said && said.quote.via ? said.quote.source : undefined
    if (typeof whom === 'string') return whom.replace(/^Relaying (.*)\.$/, '$1')
    const id = (whom && 'cite' in whom ? whom.cite[0] : undefined) ?? via
    return id === undefined ? undefined : words.sources[id]?.name
  }
  const readVerdict = (at: string): KeptVerdict => {
    const { id, word } = readLabel(at)
    return { word, verdict: idsOf(labels.verdicts).find((verdict: string) => verdict === id) }
  }
  return {
    title: read('title').join(''),
    quotation: read('words/quotation'),
    who: readLabel('words/who').word,
    relayed: readRelayed(),
    inShort: read('in-short'),
    verdict2015: readVerdict('verdicts/verdict2015'),
    verdictNow: readVerdict('verdicts/verdictNow'),
  }
}
