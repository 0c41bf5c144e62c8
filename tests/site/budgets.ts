/** Bytes as brotli, typefaces apart. */
export interface Limits {
  html: number
  /** Page, styles and scripts that come without the reader doing anything. */
  first: number
  /** The scripts among them. */
  script: number
  /** The scripts that those can fetch afterwards: a diagram when it is near, buttons for copying when they are used. */
  later?: number
  /** All that is fetched until the first results of a search stand there. */
  results?: number
}

/** What pages of one kind may weigh. */
export interface Budget {
  kind: string
  /** Paths in the built folder. */
  pages: RegExp
  goal: Limits
  /** Where the goal is not reached yet: what the heaviest page of the kind weighs now, rounded up. It may only fall. */
  ceiling?: Partial<Limits>
}

const KB = 1000
const NO_LIMIT = Infinity
const READING: Limits = { html: 14 * KB, first: 18 * KB, script: 0 }
const DIAGRAM: Limits = { html: NO_LIMIT, first: 40 * KB, script: 20 * KB, later: 20 * KB }

/**
 * The budgets of the site. Claims miss theirs by their style, their map of links, their sources and what machines read of
 * them, 7 of 31; the one with the longest article by its HTML, too. Claims run a script of 0.9 KB, sources one of 0.4: it
 * waits for readers who copy a citation or ask for a preview, and keeps a copy.
 */
export const budgets: readonly Budget[] = [
  {
    kind: 'claim',
    pages: /^claims\/[^/]+\/index\.html$/,
    goal: READING,
    ceiling: { html: 14.5 * KB, first: 21.5 * KB, script: 1 * KB },
  },
  {
    kind: 'source',
    pages: /^sources\/[^/]+\/index\.html$/,
    goal: READING,
    ceiling: { script: 0.5 * KB },
  },
  { kind: 'glossary', pages: /^glossary\/index\.html$/, goal: READING },
  {
    kind: 'policy',
    pages: /^(?:about|method|corrections|corrections\/report)\/index\.html$/,
    goal: READING,
  },
  {
    kind: 'claims index',
    pages: /^claims\/index\.html$/,
    goal: { html: NO_LIMIT, first: 20 * KB, script: 0, results: 40 * KB },
    ceiling: { script: 2.2 * KB },
  },
  // The diagram of the front page is brought to life by a script that it asks for once it is painted.
  { kind: 'front page', pages: /^index\.html$/, goal: DIAGRAM },
  { kind: 'explainer', pages: /^explainers\/[^/]+\/index\.html$/, goal: DIAGRAM },
  { kind: 'diagram', pages: /^diagrams\/.+\/index\.html$/, goal: DIAGRAM },
  // No goal was set for the following: the list of sources is held to that of claims, others to those of a page to read.
  {
    kind: 'list of sources',
    pages: /^sources\/index\.html$/,
    goal: { html: NO_LIMIT, first: 20 * KB, script: 0 },
  },
  { kind: 'quotations', pages: /^quotations\/index\.html$/, goal: READING },
  {
    kind: 'other list',
    pages: /^(?:claims\/by\/.+|explainers|diagrams|compare)\/index\.html$/,
    goal: READING,
  },
  { kind: 'data and embedding', pages: /^(?:data|embed|about\/design)\/index\.html$/, goal: READING },
  {
    kind: 'reading offline',
    pages: /^offline\/index\.html$/,
    goal: READING,
    ceiling: { script: 0.9 * KB },
  },
  // Where an address leads nowhere the search is at hand.
  { kind: 'error page', pages: /^404\.html$/, goal: READING, ceiling: { script: 1.7 * KB } },
  // What other sites show: the script sends the height.
  {
    kind: 'embedded claim',
    pages: /^embed\/claims\/.+\/index\.html$/,
    goal: READING,
    ceiling: { script: 0.2 * KB },
  },
  { kind: 'embedded diagram', pages: /^embed\/diagrams\/.+\/index\.html$/, goal: DIAGRAM },
]

/** All typefaces of the site together, and how many a page may ask for at once. */
export const FONTS = { bytes: 60 * KB, preloaded: 2 }
