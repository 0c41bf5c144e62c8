import { z } from 'astro/zod'
import { claimId, recordId, sentence } from './fields.ts'
import type { Labels } from './labels.ts'
import { roles, type Band, type Lens, type Status } from './scales.ts'

const node = z.strictObject({
  id: recordId,
  label: z.string().min(2).max(32),
  /** data flows into systems; systems have consequences. */
  role: z.enum(roles),
  /** true for a plan: it says what ought to be and nothing flows through it, so that a path by way of it is not shown. */
  onPaper: z.boolean().optional(),
  description: sentence,
})

const edge = z.strictObject({
  /** "e" and two digits or more; part of an address, never renumbered. */
  id: z.string().regex(/^e\d{2,5}$/, 'an edge id is "e" and two to five digits, like "e07"'),
  from: recordId,
  to: recordId,
  label: z.string().min(2).max(60),
  /**
   * true for oversight: one body chooses, licenses, rebukes or stops another. Such a link carries no data about people, so
   * that no chain goes along it.
   */
  oversight: z.boolean().optional(),
  /** The claims it is about. */
  claims: z.array(claimId).min(1, 'an edge belongs to at least one claim'),
  sources: z.array(recordId).min(1, 'an edge needs at least one source'),
  note: sentence,
})

const pair = z.strictObject({ data: recordId, consequence: recordId })

/** The scales by which a casebook tells its links apart, of its labels. */
type Scales = Pick<Labels, 'bands' | 'lenses' | 'statuses'>

/**
 * content/links.yaml: what was said to be connected with what. A link has one more field for each id under lenses in
 * labels.yaml: how it stands in that account, an id under statuses.
 */
export function buildLinkGraphSchema({ bands, lenses, statuses }: Scales) {
  const strengths = Object.keys(statuses).filter((status) => status !== 'absent')
  const standing = z.enum([...strengths, 'absent'] as Status[])
  const accounts = Object.fromEntries(Object.keys(lenses).map((lens) => [lens, standing]))
  return z.strictObject({
    /** The part of the story that a node belongs to: an id under bands. */
    nodes: z.array(node.extend({ band: z.enum(Object.keys(bands) as Band[]) })),
    // The fields are those of `lenses`, which the library cannot follow.
    edges: z.array(edge.extend(accounts as Record<Lens, typeof standing>)),
    /** For link-up: the pair looked at first, and another one under the accounts before the last. */
    pairs: z.strictObject({ first: pair, earlier: pair.optional() }).optional(),
  })
}
export type LinkRecords = z.infer<ReturnType<typeof buildLinkGraphSchema>>
export type LinkNode = LinkRecords['nodes'][number]
export type LinkEdge = LinkRecords['edges'][number]
