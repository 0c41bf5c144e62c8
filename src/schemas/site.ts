import { z } from 'astro/zod'
import { recordId, sentence } from './fields.ts'

/** A value that only the operator can supply; null until then, and the site says so. */
const supplied = z.string().min(1).nullable()

/** A colour on light and on dark pages, as "#rrggbb". */
export const colourPair = z.strictObject({ light: colour(), dark: colour() })
export type ColourPair = z.infer<typeof colourPair>

function colour(): z.ZodString {
  return z.string().regex(/^#[\da-f]{6}$/, 'a colour is "#" and six small hexadecimal digits, like "#0f5431"')
}

/** content/site.yaml: what the site is called and what its operator has supplied. */
export const siteSchema = z.strictObject({
  /** No comma in it: reference managers cut names at commas. */
  name: z.string().regex(/^[^,]+$/, 'a site name has no comma'),
  description: sentence,
  /** Behind the name in the title of the front page: "what was true about …". */
  subject: z.string().min(10).max(60),
  /** What the claims are about, in a sentence: "All 31 claims about …". */
  about: z.string().min(3),
  /** The name of the zip with the whole site, and of the data package. */
  file: recordId,
  /** In the footer, behind the name of the site: whom it does not belong to. */
  independence: sentence,
  /** What the page of comparison sets side by side: "both articles". */
  compared: z.string().min(3).default('claims and answers'),
  /** The languages in which a reader can search, as running text calls them. */
  searchedIn: z.array(z.string().min(2)).min(1),
  /** Under the heading of the glossary: what to know about its words. */
  glossary: z.strictObject({ description: z.string().min(3), lead: sentence }),
  /** Names that no plainer word could replace, in small letters; the measure of plain words leaves them out. */
  names: z.array(z.string().regex(/^[^A-Z]+$/, 'a name in small letters')).default([]),
  /** Words of this subject that say more than the evidence does, with what to write; "#" stands for a figure. */
  avoid: z.array(z.strictObject({ words: z.string().min(3), instead: z.string().min(3) })).default([]),
  /** Colours other than those of src/styles/tokens.css, by the name of their role there. */
  colours: z.record(z.string().regex(/^[a-z-]+$/), colourPair).default({}),
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
