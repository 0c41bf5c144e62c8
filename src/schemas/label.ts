import { z } from 'astro/zod'
import { sentence } from './fields.ts'

/** An entry of a scale in content/labels.yaml. */
export const label = z.strictObject({
  /** The word that a reader sees. */
  word: z.string().min(2),
  /** What it means, or the test that decides it, in one or two sentences. */
  meaning: sentence,
})
