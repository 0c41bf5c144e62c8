import { z } from 'astro/zod'
import { fullDate, sentence } from './fields.ts'

const MOST_TITLE_LETTERS = 40
const MOST_HEADLINE_LETTERS = 90
/** What a search engine shows without cutting it. */
const MOST_DESCRIPTION_LETTERS = 160

/** Front matter of one file in content/explainers/: a long piece on one subject that several claims share. */
export const explainerSchema = z.strictObject({
  /** The subject in a few words, "Payment data". */
  title: z.string().min(3).max(MOST_TITLE_LETTERS, `a title has at most ${MOST_TITLE_LETTERS} letters`),
  /** What we found, as a statement, without a full stop at its end. */
  headline: z
    .string()
    .min(10)
    .max(MOST_HEADLINE_LETTERS, `a headline has at most ${MOST_HEADLINE_LETTERS} letters`)
    .regex(/[^.?!]$/, 'a headline is a statement without a full stop'),
  /** One sentence for lists, search engines and link previews. */
  description: sentence.max(
    MOST_DESCRIPTION_LETTERS,
    `a description has at most ${MOST_DESCRIPTION_LETTERS} letters`,
  ),
  /** Words a searcher may type that the page does not contain: other spellings, everyday words. */
  aliases: z.array(z.string().min(2)).optional(),
  /** Its place among the explainers, from 1. */
  order: z.number().int().min(1),
  /** Counts from 1; a published change of fact adds one. */
  version: z.number().int().min(1),
  published: fullDate,
  /** The day on which the sources were last read. */
  lastChecked: fullDate,
  lastChanged: fullDate,
})
export type ExplainerFields = z.infer<typeof explainerSchema>
