import { z } from 'astro/zod'
import { sentence } from './fields.ts'

/** A value that only the operator can supply; null until then, and the site says so. */
const supplied = z.string().min(1).nullable()

/** content/site.yaml: what the site is called and what its operator has supplied. */
export const siteSchema = z.strictObject({
  /** No comma in it: reference managers cut names at commas. */
  name: z.string().regex(/^[^,]+$/, 'a site name has no comma'),
  description: sentence,
  operator: z.strictObject({
    /** The person or organisation that answers for the site and is cited as its author. No comma, as above. */
    name: z
      .string()
      .regex(/^[^,]+$/, 'the name of an operator has no comma')
      .nullable(),
    /** Postal address. */
    address: supplied,
    /** Where reports of errors arrive. */
    email: z.email('an e-mail address looks like "desk@example.org"').nullable(),
    /** Who pays for it, in a sentence. */
    funding: supplied,
    /** Who owns it, in a sentence. */
    ownership: supplied,
    /** How soon a report is answered. */
    responseTime: supplied,
  }),
})
export type Site = z.infer<typeof siteSchema>
export type OperatorValue = keyof Site['operator']
