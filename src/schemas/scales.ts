// The plain lists of the scales, without a schema: what runs in a reader's browser may import them.

/** Subjects of the claims, in the order in which the site shows them. */
export const themes = ['scope', 'payment', 'social', 'censorship', 'mirror', 'spread'] as const
/** Who made a claim: the source id of the article. */
export const claimants = ['aclu-2015', 'alternet-2015'] as const
/** The first four run from for to against; a disputed claim has no place in that order, the last two no evidence. */
export const verdicts = [
  'supported',
  'partly-supported',
  'unsupported',
  'contradicted',
  'disputed',
  'opinion',
  'not-checkable',
] as const

export const bands = ['payment', 'social', 'censorship', 'identity', 'court', 'us'] as const
export const roles = ['data', 'system', 'consequence'] as const
export const lenses = ['claimed2015', 'checked2015', 'evidenceNow'] as const
/** How a link stands under one lens, from the strongest to the weakest. */
export const statuses = ['documented', 'claimed', 'disputed', 'no-evidence', 'ruled-out', 'absent'] as const
/** What became of a link between two lenses. */
export const changes = ['stands', 'open', 'fell-away', 'came-to-light', 'absent'] as const

export const eventKinds = [
  'policy',
  'company',
  'report',
  'repeat',
  'rebuttal',
  'correction',
  'research',
] as const

/** An entry of content/score.yaml goes into a score, or is what a score was reported to open. */
export const scoreSides = ['inputs', 'opens'] as const
/**
 * declared: by the company, or in official launch reports of its declaration. reported: by a source other than the
 * company. claimed: by the ACLU or those who repeated it, shown by no source read. denied: by the company, or
 * contradicted by a source.
 */
export const standings = ['declared', 'reported', 'claimed', 'denied'] as const
/** When it was said; "later" is neither of the two years. */
export const scorePeriods = ['2015', '2017', 'later', 'undated'] as const

export type Theme = (typeof themes)[number]
export type Claimant = (typeof claimants)[number]
export type Verdict = (typeof verdicts)[number]
export type Band = (typeof bands)[number]
export type Role = (typeof roles)[number]
export type Lens = (typeof lenses)[number]
export type Status = (typeof statuses)[number]
export type Change = (typeof changes)[number]
export type EventKind = (typeof eventKinds)[number]
export type ScoreSide = (typeof scoreSides)[number]
export type Standing = (typeof standings)[number]
/** What a reader looks at: one of the three lenses, or what became of each link between two of them. */
export type LinkLens = Lens | 'difference'
/** How a link stands under a lens. */
export type LinkState = Status | Change
