import { claimPath } from '../addresses.ts'
import { findState, formatLabel } from '../evidence-graph.ts'
import { buildPathMatrix } from '../link-path-matrix.ts'
import { listLenses } from '../link-scales.ts'
import { buildAccounts } from './account-columns.ts'
import { formatThen } from './then.ts'
import type { BuildRows } from './row.ts'
import { buildScoreItems } from './rows-records.ts'

const buildLinkMap: BuildRows = ({ graph }) => {
  const nodeById = new Map(graph.nodes.map((node) => [node.id, node]))
  const nameOf = (id: string): string => formatLabel(nodeById.get(id)?.label ?? id)
  return graph.edges.map((edge) => ({
    id: edge.id,
    from_label: nameOf(edge.from),
    from_band: nodeById.get(edge.from)?.band ?? '',
    to_label: nameOf(edge.to),
    to_band: nodeById.get(edge.to)?.band ?? '',
    label: formatLabel(edge.label),
    ...buildAccounts(edge, graph.scales),
    change: findState(edge, { lens: 'difference' }, graph.scales),
    note: edge.note,
    claims: edge.claims,
    sources: edge.sources,
  }))
}

const buildLinkUp: BuildRows = ({ graph }) =>
  buildPathMatrix(graph).flatMap(({ from, cells }) =>
    cells.flatMap(({ to, byLens }) =>
      listLenses(graph.scales).map((lens) => ({
        data: from.id,
        data_label: formatLabel(from.label),
        consequence: to.id,
        consequence_label: formatLabel(to.label),
        account: lens,
        strength: byLens[lens].oneWay.strength,
        chains: byLens[lens].oneWay.count,
        on_paper: byLens[lens].oneWay.best?.isLowered ?? false,
        direct: byLens[lens].direct,
      })),
    ),
  )

const buildSpread: BuildRows = ({ events }) =>
  events.map((event, i) => {
    const listFrom = (wanted: 'stated' | 'inferred'): string[] =>
      event.derivedFrom.filter(({ certainty }) => certainty === wanted).map(({ event: from }) => from)
    return {
      id: event.id,
      position: i + 1,
      date: event.date,
      actor: event.actor,
      title: event.title,
      kind: event.kind,
      added: event.added,
      stated_from: listFrom('stated'),
      inferred_from: listFrom('inferred'),
      sources: [event.source, ...event.alsoSources],
    }
  })

const buildVerdictShift: BuildRows = ({ claims, labels }, absolute) =>
  claims.map((claim) => ({
    claim: claim.id,
    url: absolute(claimPath(claim)),
    paraphrase: claim.paraphrase,
    theme: claim.theme,
    claimant: claim.claimant,
    [`verdict_${formatThen(labels)}`]: claim.verdict2015.verdict,
    verdict_now: claim.verdictNow.verdict,
    has_changed: claim.verdict2015.verdict !== claim.verdictNow.verdict,
  }))

/** The rows of what each diagram shows, by the name of the diagram. */
export const diagramRows: Readonly<Record<string, BuildRows>> = {
  'link-map': buildLinkMap,
  'link-up': buildLinkUp,
  'score-inputs': buildScoreItems,
  spread: buildSpread,
  'verdict-shift': buildVerdictShift,
}
