import { z } from 'astro/zod'
import { claimId, fullDate, sentence } from './fields.ts'

export const correctionClasses = ['verdict', 'fact', 'void', 'typo'] as const

/** One entry of content/corrections.yaml, newest first. Entries are never removed. */
export const correctionSchema = z.strictObject({
  /** "c" and a number; part of an address, never renumbered. */
  id: z.string().regex(/^c\d+$/, 'a correction id is "c" and a number, like "c1"'),
  date: fullDate,
  claim: claimId,
  class: z.enum(correctionClasses),
  /** Version that the correction made. */
  version: z.number().int().min(2),
  /** What was wrong, and what stands there now. */
  note: sentence,
})
export type Correction = z.infer<typeof correctionSchema>
