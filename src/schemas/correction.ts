import { z } from 'astro/zod'
import { claimId, fullDate, recordId, sentence } from './fields.ts'

export const correctionClasses = ['verdict', 'fact', 'void', 'typo'] as const

/** "c" and a number; part of an address, never renumbered. */
export const correctionId = z.string().regex(/^c\d+$/, 'a correction id is "c" and a number, like "c1"')

/** One entry of content/corrections.yaml, newest first. Entries are never removed. */
export const correctionSchema = z
  .strictObject({
    id: correctionId,
    date: fullDate,
    /** What was corrected: a claim by its id, an explainer by its slug, or a diagram by its name. */
    claim: claimId.optional(),
    explainer: recordId.optional(),
    diagram: recordId.optional(),
    class: z.enum(correctionClasses),
    /** Version that the correction made. */
    version: z.number().int().min(2),
    /** What was wrong, and what stands there now. */
    note: sentence,
  })
  .refine(
    ({ claim, explainer, diagram }) => [claim, explainer, diagram].filter(Boolean).length === 1,
    'a correction names either a claim or an explainer or a diagram',
  )
export type Correction = z.infer<typeof correctionSchema>
