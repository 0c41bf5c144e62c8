import { z } from 'astro/zod'
import { sentence } from './fields.ts'
import { coverages, relations, stances, themes, verdicts } from './claim.ts'
import { bands, changes, eventKinds, lenses, scoreSides, standings, statuses } from './scales.ts'
import { readings, sourceKinds } from './source.ts'

const label = z.strictObject({
  /** The word that a reader sees. */
  word: z.string().min(2),
  /** What it means, or the test that decides it, in one or two sentences. */
  meaning: sentence,
})

function labelEach<const Id extends string>(ids: readonly Id[]) {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, label])) as Record<Id, typeof label>)
}

export const matchClasses = [
  'exact',
  'typography-folded',
  'elided',
  'bracket-altered',
  'second-hand',
  'not-held',
] as const

/** content/labels.yaml: the words for every scale of the site, each with its meaning. */
export const labelsSchema = z.strictObject({
  /** The two articles compared; `word` is how their publishers are called in running text, with its article. */
  claimants: labelEach(['aclu-2015', 'alternet-2015']),
  themes: labelEach(themes),
  verdicts: labelEach(verdicts),
  confidence: labelEach(['high', 'medium', 'low']),
  stances: labelEach(stances),
  coverages: labelEach(coverages),
  relations: labelEach(relations),
  natures: labelEach(['statement', 'forecast', 'judgement']),
  contacts: labelEach(['not-contacted', 'no-reply', 'replied']),
  sourceKinds: labelEach(sourceKinds),
  readings: labelEach(readings),
  matches: labelEach(matchClasses),
  bands: labelEach(bands),
  lenses: labelEach([...lenses, 'difference']),
  statuses: labelEach(statuses),
  changes: labelEach(changes),
  eventKinds: labelEach(eventKinds),
  scoreSides: labelEach(scoreSides),
  standings: labelEach(standings),
  corrections: labelEach(['verdict', 'fact', 'void', 'typo']),
})
export type Labels = z.infer<typeof labelsSchema>
