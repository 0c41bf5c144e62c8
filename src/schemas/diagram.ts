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
  /** For search engines; the pages put the state that they show behind it. */
  description: sentence,
})
export type Diagram = z.infer<typeof diagramSchema>
