import { z } from 'astro/zod'
import { partialDate, recordId, sentence } from './fields.ts'
import { eventKinds } from './scales.ts'

/** One step in content/spread.yaml: how the story travelled. Events stand in the order in which to show them. */
export const spreadEventSchema = z.strictObject({
  id: recordId,
  date: partialDate,
  /** How the date is known, or how exact it is. */
  dateNote: sentence.optional(),
  actor: z.string().min(2),
  /** Our own label, not a printed headline. */
  title: z.string().min(3),
  source: recordId,
  /** Sources that back the event up. */
  alsoSources: z.array(recordId).default([]),
  kind: z.enum(eventKinds),
  /** What this step added to the story or took from it. */
  added: sentence,
  /** The events it built on; "stated" by a source read, or "inferred" by us. */
  derivedFrom: z.array(z.strictObject({ event: recordId, certainty: z.enum(['stated', 'inferred']) })),
})
export type SpreadEvent = z.infer<typeof spreadEventSchema>
