import { z } from 'astro/zod'
import { recordId, scaleId, sentence } from './fields.ts'
import { label } from './label.ts'
import {
  changes,
  linkSigns,
  standpoints,
  type Band,
  type Lens,
  type Status,
  type Strength,
} from './scales.ts'

/** A map with more accounts cannot tell them beside each other. */
const ACCOUNTS = { least: 2, most: 4 }
/** What a link and its rows in tables have already, and the page of what became of it. */
const TAKEN: readonly string[] = [
  ...['id', 'from', 'to', 'label', 'claims', 'sources', 'note'],
  ...['url', 'change', 'difference'],
]

/** An account is a field of every link, the end of an address, and a column of tables ("evidence_now"). */
const lensId = z
  .string()
  .regex(
    /^(?!v\d+$)[a-z]+(\d+|[A-Z][a-z]*)*$/,
    'letters and digits, beginning with a small letter, like "evidenceNow"',
  )
  .refine((id) => !TAKEN.includes(id), `an id of its own; a link has ${TAKEN.join(', ')} already`)

const band = label.extend({
  /** true: the map for a first look, on the front page, leaves its links out. */
  aside: z.boolean().optional(),
})

/**
 * A sentence that counts links: {claimed} is how many have that status, {all} how many there are, {absent} how many the
 * account does not have, {hidden} how many a filter leaves out, {claimed|is|are} the form that goes with that number; what
 * stands in [brackets] is left out where the first number in it is 0.
 */
const counting = sentence

const lens = label.extend({
  /** As running sentences call it: "the claim of October 2015". */
  said: z.string().min(3),
  /** Beside the cells of a table: "Oct 2015". */
  short: z.string().min(2).max(12),
  /** The takeaway of the map under it, which counts by status; no full stop. */
  title: counting,
  /** The takeaway where all links have one status, by that status. */
  titleIfAll: z.record(scaleId<Strength>(), counting).optional(),
})

const status = label.extend({
  /** The sign on its lines; the dash and the colour of the lines go with it. No two statuses share one. */
  sign: z.enum(linkSigns),
  /**
   * What it says of a link: of two accounts compared, one that the later one has as "shown" stands or came to light, and
   * of any other this status itself says what became of it. A chain is broken where it counts as "not".
   */
  counts: z.enum(standpoints),
  /**
   * How a chain with such a link as its weakest reads: "breaks {at}, which {links|is|are} ruled out" becomes "it breaks at
   * A → B and at C → D, which are ruled out". Left out, the word alone says it.
   */
  weakest: sentence.optional(),
  /** In place of "every" in "at every step". */
  every: z.string().min(2).optional(),
})

/** What became of links between two accounts; its takeaway counts what is drawn, and has {from} and {to} for the two. */
const difference = label.extend({ title: counting })

/** The scales of the links, each from its first to its last id. A casebook that draws no links leaves them out. */
export const linkLabels = {
  /** From the top of the map to its foot. */
  bands: z.record(scaleId<Band>(), band).default({} as never),
  /** In the order in which they were given; the first and the last are compared. */
  lenses: z
    .record(lensId as unknown as z.ZodType<Lens>, lens)
    .refine(
      (lenses) => isBetween(Object.keys(lenses).length, ACCOUNTS),
      `${ACCOUNTS.least} to ${ACCOUNTS.most} accounts`,
    )
    .default({} as never),
  difference: difference.default({ word: 'difference', meaning: 'difference', title: 'difference' }),
  /** From the strongest to the weakest, and "absent" for a link that an account does not have. */
  statuses: z
    .object({ absent: label })
    .catchall(status)
    .refine((statuses) => Object.keys(statuses).every((id) => isFree(id)), {
      message: `ids of small letters, digits and hyphens other than ${changes.join(', ')}`,
    })
    .default({ absent: { word: 'absent', meaning: 'absent' } } as never) as unknown as z.ZodType<Statuses>,
}

type Statuses = Record<Strength, z.infer<typeof status>> & Record<Status, z.infer<typeof label>>

function isFree(id: string): boolean {
  return id === 'absent' || (recordId.safeParse(id).success && !(changes as readonly string[]).includes(id))
}

function isBetween(count: number, { least, most }: typeof ACCOUNTS): boolean {
  return count >= least && count <= most
}
