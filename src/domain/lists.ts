// Every list that grows with the casebook: in which order it stands, and how it is divided into pages.
import type { LinkEdge, LinkNode } from '../schemas/link-graph.ts'
import type { Correction } from '../schemas/correction.ts'
import type { Claimant } from '../schemas/scales.ts'
import { sourceKinds, type Source } from '../schemas/source.ts'
import type { Term } from '../schemas/term.ts'
import type { Casebook, Claim } from './casebook.ts'
import { buildCoverage, type CoverageRow } from './coverage.ts'
import { idsOf } from './ids-of.ts'
import { isLargeGraph } from './link-focus.ts'
import { buildPathMatrix, type PathRow } from './link-path-matrix.ts'
import { oncePer } from './once.ts'
import { buildPlaces, divideList, type Page } from './paging.ts'
import { sourcePath } from './addresses.ts'
import { groupQuotations, listQuotations, type GroupedQuotation } from './quotation-list.ts'
import type { SourceUses } from './source-uses.ts'

/** Lines that an entry takes on a wide screen, as far as these lists are alike. */
const LINES = {
  claim: 5,
  source: 2.2,
  quotation: 2,
  term: 3,
  correction: 3,
  use: 3,
  link: 5,
  name: 5,
  pair: 3,
}

/** All claims, theme after theme. */
export const divideClaims = oncePer(({ claims, labels }: Casebook): readonly Page<Claim>[] =>
  divideList(
    idsOf(labels.themes).flatMap((theme) => claims.filter((claim) => claim.theme === theme)),
    'claims/',
    LINES.claim,
  ),
)

/** Where a claim stands among those of its theme: the path of the page, with the anchor of the theme. */
export function findThemePlace(casebook: Casebook, claim: Claim): string {
  const page = divideClaims(casebook).find(({ items }) => items.includes(claim))
  return `${page?.path ?? 'claims/'}#${claim.theme}`
}

/** Some of the claims, as they come. */
export function divideSomeClaims(claims: readonly Claim[], home: string): Page<Claim>[] {
  return divideList(claims, home, LINES.claim)
}

/** A claim beside its answer, with who said it. */
export type ComparedRow = CoverageRow & { claimant: Claimant }

/** Every claim beside its answer, one claimant after the other. */
export const divideCompared = oncePer((casebook: Casebook): readonly Page<ComparedRow>[] =>
  divideList(
    idsOf(casebook.labels.claimants).flatMap((claimant) =>
      buildCoverage(casebook, claimant).map((row) => ({ ...row, claimant })),
    ),
    'compare/',
    LINES.claim,
  ),
)

/** All sources, kind after kind. */
export const divideSources = oncePer(({ sources }: Casebook): readonly Page<Source>[] =>
  divideList(
    sourceKinds.flatMap((kind) => sources.filter((source) => source.kind === kind)),
    'sources/',
    LINES.source,
  ),
)

/** Where a source stands among those of its kind: the path of the page, with the anchor of the kind. */
export function findKindPlace(casebook: Casebook, source: Source): string {
  const page = divideSources(casebook).find(({ items }) => items.includes(source))
  return `${page?.path ?? 'sources/'}#${source.kind}`
}

/** Everything that rests on a source, kind after kind of use: pages below that of the source. */
export function divideUses(source: Source, uses: SourceUses): Page<unknown>[] {
  return divideList(Object.values<readonly unknown[]>({ ...uses }).flat(), sourcePath(source.id), LINES.use)
}

/** Every wording that is quoted, source after source. */
export const divideQuotations = oncePer((casebook: Casebook): readonly Page<GroupedQuotation>[] => {
  const bySource = Map.groupBy(groupQuotations(listQuotations(casebook)), ({ quotation }) => quotation.source)
  return divideList([...bySource.values()].flat(), 'quotations/', LINES.quotation)
})

/** The glossary in the order of the alphabet. */
export const divideTerms = oncePer(({ terms }: Casebook): readonly Page<Term>[] =>
  divideList(
    terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en')),
    'glossary/',
    LINES.term,
  ),
)

/** The log of corrections as it is written, newest first. */
export const divideCorrections = oncePer(({ corrections }: Casebook): readonly Page<Correction>[] =>
  divideList(corrections, 'corrections/', LINES.correction),
)

/** All links of a large map, on pages of their own; of a smaller one they stand below it. */
export const divideLinks = oncePer(({ graph }: Pick<Casebook, 'graph'>): readonly Page<LinkEdge>[] =>
  divideList(graph.edges, 'diagrams/link-map/links/', LINES.link),
)

/** All names of a large map, on pages of their own. */
export const divideNames = oncePer(({ graph }: Pick<Casebook, 'graph'>): readonly Page<LinkNode>[] =>
  divideList(graph.nodes, 'diagrams/link-map/names/', LINES.name),
)

/** How many rows such a page has, by what it lists: a script finds the page of an entry by its place. */
export function countRows(casebook: Pick<Casebook, 'graph'>): Record<'links' | 'names', number> {
  const countFirst = ([page]: readonly Page<unknown>[]): number => page?.items.length ?? 0
  return { links: countFirst(divideLinks(casebook)), names: countFirst(divideNames(casebook)) }
}

/** The chains between every kind of data and every consequence, on pages of their own where there are more than a hundred pairs. */
export const divideChains = oncePer(({ graph }: Pick<Casebook, 'graph'>): readonly Page<ChainRow>[] => {
  const rows = buildPathMatrix(graph).map((row) => ({ ...row, id: formatRowId(row) }))
  return divideList(rows, 'diagrams/link-up/pairs/', LINES.pair * (rows[0]?.cells.length ?? 1))
})

/** One kind of data with all consequences, and the anchor where it stands. */
export type ChainRow = PathRow & { id: string }

/** The anchor of all chains from a kind of data. */
export function formatRowId({ from }: Pick<PathRow, 'from'>): string {
  return `from-${from.id}`
}

/** Where the chains from a kind of data stand in words, if they have pages of their own. */
export const findChainsPlace = buildPlaces(divideChains)

const findListedEdge = buildPlaces(divideLinks)

/** Where a link of the map stands in words. */
export function findEdgePlace(casebook: Casebook, id: string): string {
  return isLargeGraph(casebook.graph) ? findListedEdge(casebook, id) : `diagrams/link-map/#${id}`
}

/** Where a quotation, a term or a correction stands in its list: the path of the page, with the anchor. */
export const findQuotationPlace = buildPlaces(divideQuotations)
export const findTermPlace = buildPlaces(divideTerms)
export const findCorrectionPlace = buildPlaces(divideCorrections)
