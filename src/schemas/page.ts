import { z } from 'astro/zod'
import { fullDate, sentence } from './fields.ts'

/** Front matter of one file in content/pages/: method, corrections, about. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(90),
  /** One sentence for search engines and link previews. */
  description: sentence,
  lastChanged: fullDate,
})
export type PageFields = z.infer<typeof pageSchema>
