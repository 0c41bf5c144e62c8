import type { LinkEdge } from '../schemas/link-graph.ts'
import type { SpreadEvent } from '../schemas/spread-event.ts'
import type { Finding } from '../schemas/claim.ts'
import type { ScoreItem } from '../schemas/score-item.ts'
import type { Source } from '../schemas/source.ts'
import type { Term } from '../schemas/term.ts'
import type { Casebook, Claim, Explainer } from './casebook.ts'
import { oncePer } from './once.ts'
import type { Page } from './paging.ts'

/** Everything that rests on one source. */
export interface SourceUses {
  findings: { claim: Claim; finding: Finding }[]
  /** Claims that list the source without a finding of their own on it: as claimant, answer or echo. */
  mentions: Claim[]
  explainers: Explainer[]
  edges: LinkEdge[]
  events: SpreadEvent[]
  terms: Term[]
  scoreItems: ScoreItem[]
  /** Works that we know only through this source. */
  quotedWorks: Source[]
}

/** All of it for one source; the claims in their order. */
export function findSourceUses(casebook: Casebook, id: string): SourceUses {
  const by = groupBySource(casebook)
  const claims = by.claims.get(id) ?? []
  const findings = claims.flatMap((claim) =>
    claim.findings.filter((finding) => finding.sources.includes(id)).map((finding) => ({ claim, finding })),
  )
  const withFindings = new Set(findings.map(({ claim }) => claim.id))
  return {
    findings,
    mentions: claims.filter((claim) => !withFindings.has(claim.id)),
    explainers: by.explainers.get(id) ?? [],
    edges: by.edges.get(id) ?? [],
    events: by.events.get(id) ?? [],
    terms: by.terms.get(id) ?? [],
    scoreItems: by.scoreItems.get(id) ?? [],
    quotedWorks: by.quotedWorks.get(id) ?? [],
  }
}

/** The part of the uses that stands on one page of their list, which goes through all kinds of them, in their order. */
export function pickUses(
  uses: SourceUses,
  { first, items }: Pick<Page<unknown>, 'first' | 'items'>,
): SourceUses {
  let before = 0
  const picked = Object.entries<readonly unknown[]>({ ...uses }).map(([kind, list]) => {
    const start = first - 1 - before
    before += list.length
    return [kind, list.slice(Math.max(0, start), Math.max(0, start + items.length))]
  })
  return Object.fromEntries(picked) as SourceUses
}

/** The records of each kind by the sources that they name, so that a page of a source need not look at all of them. */
const groupBySource = oncePer(
  ({ claims, explainers, graph, events, terms, scoreItems, sources }: Casebook) => ({
    claims: groupBy(claims, ({ sourceIds }) => sourceIds),
    explainers: groupBy(explainers, ({ sourceIds }) => sourceIds),
    edges: groupBy(graph.edges, (edge) => edge.sources),
    events: groupBy(events, ({ source, alsoSources }) => [source, ...alsoSources]),
    terms: groupBy(terms, (term) => term.sources),
    scoreItems: groupBy(scoreItems, (item) => item.sources),
    quotedWorks: groupBy(sources, ({ quotedIn }) => (quotedIn === undefined ? [] : [quotedIn])),
  }),
)

function groupBy<Item>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items)
    for (const id of new Set(idsOf(item))) {
      const group = groups.get(id)
      if (group) group.push(item)
      else groups.set(id, [item])
    }
  return groups
}
