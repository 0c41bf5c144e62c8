import { z } from 'astro/zod'
import { claimId } from './fields.ts'

/** content/ledger.yaml: every claim id ever published, with all its slugs, the present one first. Nothing is removed. */
export const ledgerSchema = z.strictObject({
  claims: z.record(claimId, z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1)),
})
export type Ledger = z.infer<typeof ledgerSchema>
