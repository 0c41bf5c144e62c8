import { z } from 'astro/zod'
import { confidence, fullDate, partialDate, recordId, sentence } from './fields.ts'
import { quotationSchema } from './quotation.ts'

export const sourceKinds = [
  'advocacy',
  'fact-check',
  'commentary',
  'reporting',
  'company-statement',
  'official',
  'primary-document',
  'academic',
] as const
export const readings = ['full', 'excerpt', 'quoted'] as const

/** An address on the web; no script, no data, no file, and no host that looks like another one. */
const webAddress = z
  .url({ protocol: /^https?$/, error: 'an address starts with http:// or https://', abort: true })
  .regex(/^https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#]|$)/i, {
    error: 'the host in Latin letters, as xn--… if it has others, and no user before it',
  })

const author = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
  /** An organisation, or a name that must not be split. */
  z.strictObject({ literal: z.string().min(1) }),
])

/** What the author or publisher later added to their own text. */
const update = z.strictObject({
  date: fullDate,
  /** What it says, in our words. */
  summary: sentence,
  quotation: quotationSchema,
})

/** One file in content/sources/: one page or work, and how much of it we read. */
export const sourceSchema = z.strictObject({
  /** The same as the file name. */
  id: recordId,
  /** The CSL type of the work. */
  type: z.enum([
    'article-journal',
    'article-newspaper',
    'book',
    'legislation',
    'motion_picture',
    'post-weblog',
    'report',
    'webpage',
  ]),
  /** The printed headline; null where it was not visible to us. */
  title: z.string().min(1).nullable(),
  /** An English translation of a title in another language. */
  titleTranslated: z.string().optional(),
  /** Where the title comes from, if not from the page itself. */
  titleNote: sentence.optional(),
  /** What it is, for works whose headline we did not see; shown in square brackets. */
  description: sentence.optional(),
  /** Authors as printed; an empty list where our copy shows none. Never guessed. */
  authors: z.array(author),
  /** How the authors are known, if the page itself was not seen to name them: its references then say "as ascribed". */
  authorsNote: sentence.optional(),
  /** The site, series or journal in which it stands. */
  container: z.string().optional(),
  /** Who published it; left out for a journal, which stands in `container`. */
  publisher: z.string().min(1).optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  isbn: z.string().optional(),
  doi: z.string().optional(),
  /** As exact as established; left out where it is not. */
  issued: partialDate.optional(),
  /** How the date is known. */
  issuedNote: sentence.optional(),
  /** Day of a later change shown by the page itself. */
  updated: fullDate.optional(),
  /** The address; null where there is none we may link. */
  url: webAddress.nullable(),
  /** Why there is no link, or what to know about the address. */
  urlNote: sentence.optional(),
  /** A copy of the page in a public archive, and the day that the archive gives for it. */
  archived: z.strictObject({ url: webAddress, day: fullDate }).optional(),
  /** The day on which the address was found to lead to the work no longer; pages then open the archived copy. */
  dead: fullDate.optional(),
  /** Language of the work: a BCP 47 tag. */
  language: z.enum(['en', 'zh']).optional(),
  /** Who speaks: it decides how a reader should weigh the words. */
  kind: z.enum(sourceKinds),
  /** full: to the end. excerpt: the opening or a passage. quoted: only through the source in quotedIn. */
  read: z.enum(readings),
  /** The source through which we know a work that we did not see. */
  quotedIn: recordId.optional(),
  confidence,
  /** What a reader must know before leaning on it; shown beside the citation. */
  caveat: sentence.optional(),
  /** A caution that the work itself gives about its own statements. */
  hedge: z
    .strictObject({
      summary: sentence,
      quotation: quotationSchema,
      /** The paragraphs that it concerns, by their first six words. */
      paragraphs: z.array(z.string()),
      /** Whom these paragraphs pass on, if the caution says so, in words that follow "relayed from". */
      relays: z.string().min(2).optional(),
    })
    .optional(),
  /** Later changes by the author, shown beside every claim from this source. */
  updates: z.array(update).optional(),
  /** Other names or spellings that a searcher may type. */
  aliases: z.array(z.string().min(2)).optional(),
  accessed: fullDate,
})

export type Source = z.infer<typeof sourceSchema>
