import { z } from 'astro/zod'
import { recordId, sentence } from './fields.ts'

/** One entry of content/glossary.yaml. */
export const termSchema = z.strictObject({
  id: recordId,
  term: z.string().min(2),
  /** Chinese characters, only where certain. */
  chinese: z.string().optional(),
  /** Pinyin with tone marks, only where certain. */
  pinyin: z.string().optional(),
  definition: sentence,
  sources: z.array(recordId).min(1, 'a definition needs at least one source'),
  /** Other names or spellings that a searcher may type. */
  aliases: z.array(z.string().min(2)).optional(),
})
export type Term = z.infer<typeof termSchema>
