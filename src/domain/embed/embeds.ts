import { claimPath, versionPath } from '../addresses.ts'
import type { Casebook } from '../casebook.ts'
import { buildGrammar } from '../diagram-grammars.ts'
import { listPresets } from '../diagram-presets.ts'
import { formatView, parseView } from '../diagram-view.ts'
import { oncePer } from '../once.ts'
import { formatPlain } from '../own-words.ts'
import { buildHistory } from '../versions/history.ts'
import { framePath, frozenPath } from './addresses.ts'

/** One frame that another site may show. */
export interface Embed {
  /** The page of the site that it stands for. */
  page: string
  /** Names the frame to those who cannot see it. */
  title: string
  /** Site path, with the state of a diagram. */
  src: string
  /** In pixels. */
  height: number
}

/** What one page offers to embed: what it shows at any time, or one version for good. */
export interface Offer {
  live: Embed
  kept: Embed
}

/** Enough for every claim in a column of 600 pixels and more. */
const CLAIM_HEIGHT = 560
/** About the height of a window: diagrams are higher and scroll, unless the page around them fits the frame. */
const DIAGRAM_HEIGHT = 800

/** What the claims and the diagrams offer, by the site path of their page. */
export const listOffers = oncePer(
  (casebook: Casebook): ReadonlyMap<string, Offer> =>
    new Map([...listClaimOffers(casebook), ...listDiagramOffers(casebook)]),
)

/** Every embed that a page announces to other programs: of a page what it shows now, of a kept version that version. */
export const listAnnounced = oncePer((casebook: Casebook): readonly Embed[] => {
  const versions = casebook.claims.flatMap(({ id, title }) =>
    buildHistory(casebook, 'claims', id).versions.map(({ path, version }) =>
      buildClaimEmbed(id, `${title} (version ${version})`, path),
    ),
  )
  const diagrams = Object.keys(casebook.versionLedger.diagrams).flatMap((name) => {
    const { presentPath, versions: kept } = buildHistory(casebook, 'diagrams', name)
    const offer = listOffers(casebook).get(presentPath)
    if (!offer) return []
    return kept.map(({ path, version }) => ({
      ...offer.kept,
      page: path,
      title: `${offer.kept.title} (version ${version})`,
      src: frozenPath(presentPath, version),
    }))
  })
  return [...[...listOffers(casebook).values()].map(({ live }) => live), ...versions, ...diagrams]
})

/** What the page at a site path announces; undefined for a page that cannot be embedded. */
export function findAnnounced(casebook: Casebook, page: string): Embed | undefined {
  return announcedByPage(casebook).get(page)
}

const announcedByPage = oncePer(
  (casebook: Casebook): ReadonlyMap<string, Embed> =>
    new Map(listAnnounced(casebook).map((embed) => [embed.page, embed])),
)

function listClaimOffers({ claims }: Casebook): [string, Offer][] {
  return claims.map((claim) => {
    const page = claimPath(claim)
    const live = buildClaimEmbed(claim.id, claim.title, page)
    return [page, { live, kept: { ...live, src: framePath(versionPath('claims', claim)) } }]
  })
}

function buildClaimEmbed(id: string, title: string, page: string): Embed {
  return {
    page,
    title: `Fact check ${id}: ${formatPlain(title)}`,
    src: framePath(page),
    height: CLAIM_HEIGHT,
  }
}

function listDiagramOffers(casebook: Casebook): [string, Offer][] {
  return casebook.diagrams.flatMap(({ id: name, name: title }) => {
    const grammar = buildGrammar(name, casebook)
    const [latest] = buildHistory(casebook, 'diagrams', name).versions
    return listPresets(name, casebook).map(({ slug, view }): [string, Offer] => {
      const home = `diagrams/${name}/`
      const page = slug === '' ? home : `${home}${slug}/`
      const state = formatView(parseView(view, grammar).view, grammar)
      const src = `${framePath(home)}${state && `?${state}`}`
      return [
        page,
        {
          live: { page, title: `Diagram: ${title}`, src, height: DIAGRAM_HEIGHT },
          kept: {
            page,
            title: `Diagram: ${title}`,
            src: frozenPath(page, latest?.version ?? 1),
            height: DIAGRAM_HEIGHT,
          },
        },
      ]
    })
  })
}
