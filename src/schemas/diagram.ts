import { z } from 'astro/zod'
import { sentence } from './fields.ts'
import { diagramNames } from './scales.ts'

/** One entry of content/diagrams.yaml: a diagram that the casebook shows, and its words. */
export const diagramSchema = z.strictObject({
  id: z.enum(diagramNames),
  /** Its name in citations and in the titles of its pages. */
  name: z.string().min(3).max(60),
  /** Over its question in the list of the diagrams. */
  label: z.string().min(3).max(60),
  /** What a reader can ask it, in the list. */
  question: sentence,
  /** The heading of its pages. */
  heading: sentence,
  /** What can be seen in it, in the list. */
  shows: sentence,
  /** For search engines; the pages put the state that they show behind it. */
  description: sentence,
})
export type Diagram = z.infer<typeof diagramSchema>
