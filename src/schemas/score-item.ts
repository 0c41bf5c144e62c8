import { z } from 'astro/zod'
import { claimId, recordId, sentence } from './fields.ts'
import { scorePeriods, scoreSides, standings } from './scales.ts'

const SCALE = /^(\d+)–(\d+)$/

/** One entry in content/score.yaml: what went into a Sesame Credit score, or what a score was reported to open. */
export const scoreItemSchema = z
  .strictObject({
    id: recordId,
    /** inputs go into the score; a score opens the rest. */
    side: z.enum(scoreSides),
    /** Put a soft hyphen (U+00AD) into a word of more than 12 letters, so that it can be divided. */
    label: z.string().min(2).max(32),
    /** How we know of it; where sources disagree, each standing has its own entry. */
    standing: z.enum(standings),
    /** When it was said; the years 2015 and 2017 never share an entry, for their scales differ. */
    period: z.enum(scorePeriods),
    /** The points from which it was open; left out where no threshold was reported. */
    score: z.int('a score is a whole number of points, like 700').optional(),
    /** The scale to which the threshold belongs, lowest and highest score with an en dash between. */
    scale: z.string().regex(SCALE, 'a scale is two numbers with an en dash, like 350–950').optional(),
    /** true where the score has to lie above the threshold, and the threshold itself is not enough. */
    above: z.boolean().optional(),
    /** Who says so; name state media, the company and advocacy groups as such. */
    who: z.string().min(3),
    /** One or two sentences in our own words, with the hedges of the source. */
    note: sentence,
    /** The claims it is about. */
    claims: z.array(claimId).min(1, 'an entry belongs to at least one claim'),
    sources: z.array(recordId).min(1, 'an entry needs at least one source'),
  })
  .superRefine(({ side, score, scale, above }, context) => {
    const complain = (field: 'score' | 'scale' | 'above', message: string): void => {
      context.addIssue({ code: 'custom', path: [field], message })
    }
    if (score !== undefined && side === 'inputs')
      complain('score', 'an input has no threshold; a score belongs to an entry of side "opens"')
    if (score !== undefined && scale === undefined)
      complain('scale', 'a score says nothing without its scale; add one, like 350–950')
    if (above !== undefined && score === undefined)
      complain('above', 'nothing lies above a missing score; add the threshold or leave this out')
    if (scale !== undefined && score === undefined)
      complain('score', 'a scale stands here without a score; add the threshold or leave the scale out')
    if (score !== undefined && scale !== undefined) {
      const [, lowest, highest] = SCALE.exec(scale) ?? []
      if (score < Number(lowest) || score > Number(highest))
        complain('score', `${score} is outside the scale; a score lies within ${scale}`)
    }
  })
export type ScoreItem = z.infer<typeof scoreItemSchema>
