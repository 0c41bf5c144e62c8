import { z } from 'astro/zod'
import { areOnTheCalendar, claimId, confidence, fullDate, recordId, scaleId, sentence } from './fields.ts'
import { quotationSchema } from './quotation.ts'
import type { Claimant, Theme, Verdict } from './scales.ts'

export type { Theme, Verdict } from './scales.ts'
export const stances = ['supports', 'contradicts', 'qualifies', 'context'] as const
export const coverages = ['head-on', 'in-part', 'not-addressed'] as const
export const relations = ['answers', 'answered-by', 'same-passage', 'same-subject'] as const

const finding = z.strictObject({
  /** Short name of the finding inside this claim, "f1", "f2" …; part of an address, never renumbered. */
  id: z.string().regex(/^f\d+$/, 'a finding id is "f" and a number, like "f3"'),
  /** One statement of fact, in our own words. */
  finding: sentence,
  /** The sources it rests on. */
  sources: z.array(recordId).min(1, 'a finding needs at least one source'),
  /** What it does to the claim as worded. */
  stance: z.enum(stances),
  /** When the thing itself happened or was said, in words or as a date. */
  when: z
    .string()
    .min(1)
    .refine(areOnTheCalendar, 'days and months that exist in the calendar, like "2015-10-05"'),
  /** "then": known or knowable by the end of the period named "then" in labels.yaml. "since": later, or not dated. */
  period: z.enum(['then', 'since']),
})

const verdict = z.strictObject({
  verdict: scaleId<Verdict>(),
  /** One sentence: why this verdict and no other. */
  because: sentence,
  confidence,
})

const point = z.strictObject({
  /** One short statement that follows from the findings. */
  point: sentence,
  /** The sources it rests on, all of them cited by a finding of this claim. */
  sources: z.array(recordId).min(1, 'a point needs at least one source'),
})

/** Front matter of one file in content/claims/: one checkable statement and everything we know about it. */
export const claimSchema = z.strictObject({
  /** Permanent, never reused. */
  id: claimId,
  /** The headline: what we found, not what was claimed. At most 90 characters. */
  title: z.string().min(10).max(90, 'a headline has at most 90 characters'),
  /** Where it stands on the site. */
  theme: scaleId<Theme>(),
  /** Who said it: the source id of the article. */
  claimant: scaleId<Claimant>(),
  /** What kind of sentence it is; a forecast or a judgement is not a statement of fact and is labelled. */
  nature: z.enum(['statement', 'forecast', 'judgement']),
  /** The claim in neutral words of our own. */
  paraphrase: sentence,
  /** The claim in its own words. */
  quotation: quotationSchema,
  /**
   * Whom the claimant passes on: the source id of a report, or, of somebody without a record here, `name: Frank Pasquale`.
   * Lists, cards and data then say "relayed by", not "said by". Left out where the quotation itself is of another source,
   * and where the caution of the article (`hedge`) says on whom the paragraph rests.
   */
  relays: z.union([recordId, z.strictObject({ name: z.string().min(2) })]).optional(),
  /** The answer in at most 60 plain words. Every figure in it also stands in a finding. */
  inShort: sentence,
  /** What the other side answered. */
  answer: z.strictObject({
    /** head-on: takes a position on this claim. in-part: bears on it. not-addressed: says nothing of it. */
    coverage: z.enum(coverages),
    /** Whose answers the summary reports; empty where nobody answered. */
    by: z.array(recordId),
    /** The answer in our words; left out where nobody answered. */
    summary: sentence.optional(),
  }),
  /** Sources that passed the claim on. */
  repeatedBy: z.array(recordId),
  /** The evidence, in the order in which to read it. */
  findings: z.array(finding),
  /** On what was known "then"; rests on findings of period "then" only. */
  verdict2015: verdict,
  /** On everything read. */
  verdictNow: verdict,
  /** How sure we are of the entry as a whole. */
  confidence,
  /** What stands. At least one point where a verdict is "mixed" in labels.yaml. */
  holds: z.array(point),
  /** What does not stand. At least one point where a verdict is "mixed" in labels.yaml. */
  doesNotHold: z.array(point),
  /** What nobody could tell us. */
  open: z.array(sentence),
  /** Other claims and how they relate; the other claim says the same in return. */
  related: z.array(z.strictObject({ claim: claimId, relation: z.enum(relations) })),
  /** Words a searcher may type that the page does not contain: other spellings and languages, nicknames, everyday words. */
  aliases: z.array(z.string().min(2)).default([]),
  /** Whether the claimant was asked about this page. */
  contact: z.enum(['not-contacted', 'no-reply', 'replied']),
  /** Starts at 1; goes up with every change that changes what the page says. */
  version: z.number().int().positive(),
  published: fullDate,
  /** Day on which the sources were last read for this claim. */
  lastChecked: fullDate,
  /** Day of the last change of the text. */
  lastChanged: fullDate,
})

export type ClaimFields = z.infer<typeof claimSchema>
export type Finding = z.infer<typeof finding>
export type Coverage = (typeof coverages)[number]
export type Relation = (typeof relations)[number]
