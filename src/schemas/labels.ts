import { z } from 'astro/zod'
import { partialDate, recordId, scaleId, sentence } from './fields.ts'
import { coverages, relations, stances } from './claim.ts'
import { label } from './label.ts'
import { linkLabels } from './link-labels.ts'
import {
  changes,
  eventKinds,
  evidenceColours,
  scoreSides,
  standings,
  themeMarks,
  verdictMarks,
  type Claimant,
  type Theme,
  type Verdict,
} from './scales.ts'
import { colourPair } from './site.ts'
import { readings, sourceKinds } from './source.ts'

/** One of the two articles compared, or a speaker; `word` is how they are called in running text, with the article. */
const claimant = label.extend({
  /** The letter with which the ids of its claims begin. */
  letter: z.string().regex(/^[A-Z]$/, 'one capital letter'),
  /** The last part of the address of the list of its claims. */
  slug: recordId,
  /** As it is called before another noun: "Of the 17 ACLU claims". */
  name: z.string().min(2),
  /** When it spoke, for reading: "October 2015". */
  when: z.string().min(4),
  /** Over its claims on the page that compares them. */
  caption: sentence,
  /** The claimant that checked these claims, and when it did: "late 2015". Left out where none did. */
  answeredBy: scaleId<Claimant>().optional(),
  answeredWhen: z.string().min(4).optional(),
})

const theme = label.extend({
  /** A theme with a colour and a mark of its own is a thread of the story. */
  colour: colourPair.optional(),
  mark: z.enum(themeMarks).optional(),
})

const verdict = label.extend({
  /** One of the colours of evidence by its name, or a pair of its own. */
  colour: z.union([z.enum(evidenceColours), colourPair]),
  /** Its drawing, so that the meaning survives without colour. No two verdicts share one. */
  mark: z.enum(verdictMarks),
  /**
   * What it rests on: "nothing" for a verdict that says nothing of evidence, "any" for at least one finding, or the
   * stances that must be among the findings. A verdict that needs two stances has no place between for and against.
   */
  needs: z.union([z.enum(['any', 'nothing']), z.array(z.enum(stances)).min(1)]),
  /** true: one part of the claim stands and another does not, and the page names both. */
  mixed: z.boolean().optional(),
})

function labelEach<const Id extends string>(ids: readonly Id[]) {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, label])) as Record<Id, typeof label>)
}

/** The words of a diagram; a casebook that does not show it leaves them out, and nobody ever sees their ids. */
function labelIfDrawn<const Id extends string>(ids: readonly Id[]) {
  const bare = Object.fromEntries(ids.map((id) => [id, { word: id, meaning: id }]))
  // The fields are those of `ids`, which the library cannot follow.
  return labelEach(ids).default(bare as never)
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
  /** The end of the time on which the first of the two verdicts rests, and how that time is called: "2015". */
  then: z.strictObject({ ends: partialDate, word: z.string().min(2) }),
  /** Who made the claims, by source id, in the order in which the site shows them. */
  claimants: z.record(scaleId<Claimant>(), claimant),
  /** Subjects of the claims, in the order in which the site shows them. */
  themes: z.record(scaleId<Theme>(), theme),
  /** From for to against; those that have no place in that order stand after them. */
  verdicts: z.record(scaleId<Verdict>(), verdict),
  confidence: labelEach(['high', 'medium', 'low']),
  stances: labelEach(stances),
  coverages: labelEach(coverages),
  relations: labelEach(relations),
  natures: labelEach(['statement', 'forecast', 'judgement']),
  contacts: labelEach(['not-contacted', 'no-reply', 'replied']),
  sourceKinds: labelEach(sourceKinds),
  readings: labelEach(readings),
  matches: labelEach(matchClasses),
  ...linkLabels,
  changes: labelIfDrawn(changes),
  eventKinds: labelIfDrawn(eventKinds),
  scoreSides: labelIfDrawn(scoreSides),
  standings: labelIfDrawn(standings),
  corrections: labelEach(['verdict', 'fact', 'void', 'typo']),
})
export type Labels = z.infer<typeof labelsSchema>
