import { z } from 'astro/zod'
import { claimId, recordId, sentence } from './fields.ts'
import { bands, roles, statuses } from './scales.ts'

const node = z.strictObject({
  id: recordId,
  label: z.string().min(2).max(32),
  /** The part of the story it belongs to. */
  band: z.enum(bands),
  /** data flows into systems; systems have consequences. */
  role: z.enum(roles),
  /** true for a plan: it says what ought to be and nothing flows through it, so a path by way of it counts as claimed at most. */
  onPaper: z.boolean().optional(),
  description: sentence,
})

const edge = z.strictObject({
  /** "e" and two digits or more; part of an address, never renumbered. */
  id: z.string().regex(/^e\d{2,5}$/, 'an edge id is "e" and two to five digits, like "e07"'),
  from: recordId,
  to: recordId,
  label: z.string().min(2).max(60),
  /** What the ACLU and those who repeated it asserted. */
  claimed2015: z.enum(statuses),
  /** What the fact-checks of late 2015 made of it. */
  checked2015: z.enum(statuses),
  /** What everything read shows. */
  evidenceNow: z.enum(statuses),
  /** The claims it is about. */
  claims: z.array(claimId).min(1, 'an edge belongs to at least one claim'),
  sources: z.array(recordId).min(1, 'an edge needs at least one source'),
  note: sentence,
})

/** content/links.yaml: what was said to be connected with what, under three lenses. */
export const linkGraphSchema = z.strictObject({ nodes: z.array(node), edges: z.array(edge) })
export type LinkGraph = z.infer<typeof linkGraphSchema>
export type LinkNode = z.infer<typeof node>
export type LinkEdge = z.infer<typeof edge>
