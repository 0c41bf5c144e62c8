import { z } from 'astro/zod'
import { recordId } from './fields.ts'

/** Words taken from a source, and where in it they stand. The build checks them; nobody writes the match class. */
export const quotationSchema = z.strictObject({
  /** Whose words these are: a source id. */
  source: recordId,
  /** The first six words of the paragraph in which the words stand, without bullet or number. */
  paragraph: z.string().min(1),
  /** The words, letter for letter; "…" where words were left out, [brackets] where a word was put in. At most 25 words. */
  words: z.string().min(1),
  /** The source in which we read the words, if that is not their own. */
  via: recordId.optional(),
  /** The words that each pair of [brackets] replaced, in order; "" where nothing was replaced. */
  originals: z.array(z.string()).optional(),
  /** Source words directly before a quotation too short to find by itself. */
  before: z.string().optional(),
  /** Source words directly after a quotation too short to find by itself. */
  after: z.string().optional(),
})
export type Quotation = z.infer<typeof quotationSchema>
