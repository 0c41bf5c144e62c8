import { z } from 'astro/zod'
import { fullDate, recordId } from './fields.ts'

/** One paragraph of a fingerprinted text. Hashes only: the words themselves are not in the project. */
const paragraph = z.strictObject({
  /** Hash of the first six words, by which a quotation names its paragraph. */
  opening: z.string(),
  /** How many words and punctuation marks it has. */
  tokens: z.number().int().positive(),
  /** Where a "not" stands (token numbers from 0), so that an ellipsis cannot swallow it unseen. */
  negations: z.array(z.number().int()),
  /** Hashes of each run of four tokens, letter for letter, 8 hexadecimal digits each, in order. */
  exact: z.string(),
  /** The same after folding quotation marks, dashes and capitals. */
  folded: z.string(),
})

/** One file in content/fingerprints/, written by `npm run fingerprint`: proves and locates quotations. */
export const fingerprintSchema = z.strictObject({
  source: recordId,
  /** Version of the way in which text is cut and folded; a new way needs new fingerprints. */
  normalisation: z.literal(1),
  /** SHA-256 of the file that was read, as bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive('it is empty'),
  retrieved: fullDate,
  paragraphs: z.array(paragraph).min(1, 'it holds no words'),
})
export type Fingerprint = z.infer<typeof fingerprintSchema>
