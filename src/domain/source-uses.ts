import type { LinkEdge } from '../schemas/link-graph.ts'
import type { SpreadEvent } from '../schemas/spread-event.ts'
import type { Finding } from '../schemas/claim.ts'
import type { ScoreItem } from '../schemas/score-item.ts'
import type { Source } from '../schemas/source.ts'
import type { Term } from '../schemas/term.ts'
import type { Casebook, Claim, Explainer } from './casebook.ts'

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

export function findSourceUses(
  { claims, explainers, graph, events, terms, scoreItems, sources }: Casebook,
  id: string,
): SourceUses {
  const findings = claims.flatMap((claim) =>
    claim.findings.filter((finding) => finding.sources.includes(id)).map((finding) => ({ claim, finding })),
  )
  const withFindings = new Set(findings.map(({ claim }) => claim.id))
  return {
    findings,
    mentions: claims.filter((claim) => claim.sourceIds.includes(id) && !withFindings.has(claim.id)),
    explainers: explainers.filter((explainer) => explainer.sourceIds.includes(id)),
    edges: graph.edges.filter((edge) => edge.sources.includes(id)),
    events: events.filter((event) => event.source === id || event.alsoSources.includes(id)),
    terms: terms.filter((term) => term.sources.includes(id)),
    scoreItems: scoreItems.filter((item) => item.sources.includes(id)),
    quotedWorks: sources.filter((source) => source.quotedIn === id),
  }
}
