import { z } from 'astro/zod'
import { claimId, fullDate, recordId, sentence } from './fields.ts'

export const correctionClasses = ['verdict', 'fact', 'void', 'typo'] as const

/** One entry of content/corrections.yaml, newest first. Entries are never removed. */
export const correctionSchema = z
  .strictObject({
    /** "c" and a number; part of an address, never renumbered. */
    id: z.string().regex(/^c\d+$/, 'a correction id is "c" and a number, like "c1"'),
    date: fullDate,
    /** What was corrected: a claim by its id, or an explainer by its slug. */
    claim: claimId.optional(),
    explainer: recordId.optional(),
    class: z.enum(correctionClasses),
    /** Version that the correction made. */
    version: z.number().int().min(2),
    /** What was wrong, and what stands there now. */
    note: sentence,
  })
  .refine(
    ({ claim, explainer }) => (claim === undefined) !== (explainer === undefined),
    'a correction names either a claim or an explainer',
  )
export type Correction = z.infer<typeof correctionSchema>
