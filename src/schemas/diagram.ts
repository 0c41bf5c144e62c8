import { z } from 'astro/zod'
import { sentence } from './fields.ts'
import { diagramNames } from './scales.ts'

/** One entry of content/diagrams.yaml: a diagram that the casebook shows, and its words. */
export const diagramSchema = z.strictObject({
  id: z.enum(diagramNames),
  /** What it is called, wherever it is called: in lists, titles, citations and on pictures. */
  name: z.string().min(3).max(60),
  /** What a reader can ask it: the heading of its pages. */
  heading: sentence,
  /** What can be seen in it, in the list. */
  shows: sentence,
  /**
   * For link-up: its takeaway and its summary, sentences that count pairs of data and consequence. {all} is how many there
   * are; {evidenceNow.disputed} how many have a best chain of that status in that account, .absent none, .on-paper one that
   * counts for less because of a plan; {claimed2015.claimed+evidenceNow.documented} how many have both.
   */
  takeaway: sentence.optional(),
  summary: sentence.optional(),
  /** For link-up: an example of a chain that turns back, and is left out; after a comma. */
  turning: sentence.optional(),
  /** What one must know of a picture in order not to misread it: below it, and inside its files. */
  note: sentence.optional(),
  /** Words a searcher may type that name and question do not contain. */
  aliases: z.array(z.string().min(2)).optional(),
  /** For search engines; the pages put the state that they show behind it. */
  description: sentence,
})
export type Diagram = z.infer<typeof diagramSchema>
