import { z } from 'astro/zod'
import { claimId, idForm } from './fields.ts'

/** The name of the file of a claim without its ending, which is its address. */
const slug = z
  .string()
  .regex(
    idForm,
    'a slug has small letters, digits and single hyphens, like the name of the file without .mdx',
  )

/** content/ledger.yaml: every claim id ever published, with all its slugs, the present one first. Nothing is removed. */
export const ledgerSchema = z.strictObject({
  claims: z.record(claimId, z.array(slug).min(1, 'the slug of the claim')),
})
export type Ledger = z.infer<typeof ledgerSchema>
