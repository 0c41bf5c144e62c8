// The plain lists of the scales, without a schema: what runs in a reader's browser may import them.

/**
 * Ids that the casebook chooses for itself, in content/labels.yaml. The code knows none of them: each type has a single
 * value that nobody writes, so that naming a theme or a verdict in the code does not pass the check of types.
 */
export type Theme = 'an id under themes'
/** Who made a claim: the source id of the article. */
export type Claimant = 'an id under claimants'
export type Verdict = 'an id under verdicts'
/** The part of the story that a thing on the link map belongs to. */
export type Band = 'an id under bands'
/** An account of the links: what somebody said of all of them at one time. */
export type Lens = 'an id under lenses'
/** How strong a link, or a chain of them, is in an account that has it. */
export type Strength = 'an id under statuses'

/** Colours of src/styles/tokens.css that say how evidence stands; a verdict may take one by its name. */
export const evidenceColours = [
  'supported',
  'partly-supported',
  'unsupported',
  'contradicted',
  'disputed',
  'opinion',
  'not-checkable',
] as const
/** The drawings that a verdict can have, one for each place on a scale. */
export const verdictMarks = ['tick', 'half', 'dash', 'cross', 'arrows', 'bubble', 'question'] as const
/** The drawings that a theme can have. */
export const themeMarks = ['coin', 'network', 'strike', 'square', 'wave', 'arch'] as const

/** The drawings that a status of links can have, by the sign on its lines; dash and colour go with it. */
export const linkSigns = ['dot', 'question', 'unequal', 'ring', 'cross', 'plus', 'minus'] as const
/** What a status says of a link: it is shown, it is open, or it is not so as far as anybody could show. */
export const standpoints = ['shown', 'open', 'not'] as const
export const roles = ['data', 'system', 'consequence'] as const
/**
 * What became of a link between two lenses, where its later status does not say it: a link that is shown stands or came to
 * light, and one that only the earlier account has is not addressed by the later one.
 */
export const changes = ['stands', 'came-to-light', 'not-addressed', 'absent'] as const

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

export type VerdictMark = (typeof verdictMarks)[number]
export type ThemeMark = (typeof themeMarks)[number]
export type LinkSign = (typeof linkSigns)[number]
export type Standpoint = (typeof standpoints)[number]
export type Role = (typeof roles)[number]
/** How a link stands under one lens; one that the account does not have is absent. */
export type Status = Strength | 'absent'
export type Change = (typeof changes)[number]
export type EventKind = (typeof eventKinds)[number]
export type Standing = (typeof standings)[number]
/** What a reader looks at: one of the lenses, or what became of each link between two of them. */
export type LinkLens = Lens | 'difference'
/** How a link stands under a lens. */
export type LinkState = Status | Change

/** The diagrams that a casebook may show. Each has one name used everywhere: folder, component, element, address. */
export const diagramNames = [
  'link-map',
  'link-up',
  'friends-model',
  'score-inputs',
  'spread',
  'verdict-shift',
] as const
export type DiagramName = (typeof diagramNames)[number]
