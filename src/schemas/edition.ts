import { z } from 'astro/zod'
import { correctionId } from './correction.ts'
import { fullDate, recordId } from './fields.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits')

/** Words as running text (*italics* between asterisks), or something that is shown in a way of its own. */
const run = z.union([
  z.string(),
  z.strictObject({
    quote: z.strictObject({
      source: recordId,
      paragraph: z.string(),
      words: z.string(),
      via: recordId.optional(),
      originals: z.array(z.string()).optional(),
    }),
  }),
  z.strictObject({ cite: z.array(recordId) }),
  z.strictObject({ claim: z.string(), text: z.string() }),
  z.strictObject({ term: z.string(), text: z.string() }),
  /** A word of a scale, as in labels.yaml: "verdicts.unsupported". */
  z.strictObject({ label: z.string() }),
  /** A date in words as it stood in the record. */
  z.strictObject({ when: z.string() }),
  /** The diagram that stood beside a step, and its state. */
  z.strictObject({ diagram: z.string(), part: z.string().optional(), view: z.string() }),
])

const passage = z.strictObject({
  /** Its place on the page, "findings/f1"; no two are alike. */
  at: z.string(),
  kind: z.enum(['paragraph', 'heading']),
  /** The permanent address of a paragraph or a step. */
  id: z.string().optional(),
  runs: z.array(run),
})

/** One state of a diagram, drawn. */
const plate = z.strictObject({
  /** The last part of the address of the state; "" for the one that the diagram begins with. */
  slug: z.string(),
  title: z.string(),
  /** The same in words, for those who cannot see it. */
  description: z.string(),
  /** A whole SVG file that needs nothing else. */
  svg: z.string().startsWith('<?xml'),
})

/** What has versions. */
export const editionFolders = ['claims', 'explainers', 'diagrams'] as const

/**
 * One file content/versions/<folder>/<slug>/v<n>.json, written by `npm run revise` and never edited: one published
 * version of a claim, an explainer or a diagram. `passages` are what it said; `words` are what other records lent it on
 * that day; `pictures` are those of a diagram as they were drawn.
 */
export const editionSchema = z.strictObject({
  /** The way in which passages are made from a record; a new way gets a new number. */
  format: z.literal(1),
  folder: z.enum(editionFolders),
  /** Claim id, slug of the explainer, or name of the diagram. */
  id: z.string(),
  slug: recordId,
  version: z.number().int().positive(),
  /** Day on which this version was published. */
  date: fullDate,
  lastChecked: fullDate,
  passages: z.array(passage),
  words: z.strictObject({
    labels: z.record(z.string(), z.string()),
    terms: z.record(z.string(), z.string()),
    sources: z.record(z.string(), z.strictObject({ name: z.string(), reference: z.string() })),
  }),
  pictures: z.array(plate).optional(),
})

const entries = z.array(
  z.strictObject({
    version: z.number().int().positive(),
    date: fullDate,
    /** SHA-256 of what the version said. */
    text: hash,
    /** SHA-256 of its whole file. */
    file: hash,
    /** Of a diagram: the correction of a record from which it is drawn. */
    correction: correctionId.optional(),
  }),
)

/** content/versions.yaml, written by `npm run revise`: every version ever published, with its hashes. */
export const versionLedgerSchema = z.strictObject({
  claims: z.record(z.string(), entries),
  explainers: z.record(z.string(), entries),
  diagrams: z.record(z.string(), entries).default({}),
})

export type Run = z.infer<typeof run>
export type Plate = z.infer<typeof plate>
export type Passage = z.infer<typeof passage>
export type Edition = z.infer<typeof editionSchema>
export type VersionLedger = z.infer<typeof versionLedgerSchema>
export type VersionEntry = z.infer<typeof entries>[number]
