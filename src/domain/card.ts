import type { Verdict, VerdictMark } from '../schemas/scales.ts'
import type { Site } from '../schemas/site.ts'
import { claimPath, explainerPath } from './addresses.ts'
import type { Casebook, Claim, Explainer } from './casebook.ts'
import { formatPlain } from './own-words.ts'
import { formatDate } from './partial-date.ts'
import { formatSaidBy } from './relay.ts'

/** The picture that stands for a page where the page is shared. Whoever sees only the picture learns what we found. */
export interface Card {
  /** Site path of the page. */
  path: string
  /** Site path of the picture. */
  file: string
  /** What kind of page it is. */
  label: string
  title: string
  /** A sentence under the title. */
  lead?: string
  /** A claim’s two verdicts, then and now. */
  verdicts: readonly { date: string; mark: VerdictMark; colour: string; word: string }[]
  /** Day and version. */
  note: string
  /** Says in words what the picture says. */
  alt: string
}

/** The size of a card in pixels, as social networks ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** The folder of all cards. */
export const CARDS_FOLDER = 'cards'

/** Where the card of a page lies: cards/claims/serenity.png; that of the front page stands for the site. */
export const cardPath = (path: string): string =>
  `${CARDS_FOLDER}/${path === '' ? 'site' : path.replace(/\/$/, '')}.png`

/** Makes a card; its alternative text is made of its words. */
export function buildCard({ path, ...card }: Omit<Card, 'file' | 'alt'>): Card {
  const { label, title, lead, verdicts, note } = card
  const parts = [
    `${label}: ${title}`,
    ...(lead === undefined ? [] : [lead]),
    ...verdicts.map(({ date, word }) => `${date}: ${word}`),
    note,
  ]
  const alt = parts.map((part) => part.replace(/[^.?!]$/, '$&.')).join(' ')
  return { path, file: cardPath(path), ...card, alt }
}

/** The card of the site, for every page that has none of its own. */
export function buildSiteCard(site: Site): Card {
  return buildCard({
    path: '',
    label: 'Fact checks and explainers',
    title: site.name,
    lead: site.description,
    verdicts: [],
    note: 'Every claim with two dated verdicts',
  })
}

/** The card of a claim: what we found, and both verdicts with their dates. */
export function buildClaimCard(claim: Claim, { labels }: Pick<Casebook, 'labels'>): Card {
  const { verdict2015, verdictNow, lastChecked } = claim
  const looksOf = ({ verdict }: { verdict: Verdict }) => {
    const { word, mark, colour } = labels.verdicts[verdict]
    return { mark, colour: typeof colour === 'string' ? `--${colour}` : colour.light, word }
  }
  return buildCard({
    path: claimPath(claim),
    label: `Fact check ${claim.id} · ${labels.themes[claim.theme].word}`,
    title: formatPlain(claim.title),
    // The verdicts are on this, not on the title, which is what we found.
    lead: `The claim, ${formatSaidBy(claim, labels, 'made')}: ${formatPlain(claim.paraphrase)}`,
    verdicts: [
      { date: `On what was known by ${formatDate(labels.then.ends)}`, ...looksOf(verdict2015) },
      { date: `On everything read by ${formatDate(lastChecked)}`, ...looksOf(verdictNow) },
    ],
    note: `Version ${claim.version}`,
  })
}

/** The card of an explainer: its subject and what we found. */
export function buildExplainerCard(explainer: Explainer): Card {
  return buildCard({
    path: explainerPath(explainer),
    label: 'Explainer',
    title: formatPlain(explainer.title),
    lead: formatPlain(explainer.headline),
    verdicts: [],
    note: `Sources last read ${formatDate(explainer.lastChecked)} · version ${explainer.version}`,
  })
}
