import { eventPath, scoreItemPath, sourcePath } from '../addresses.ts'
import { formatAuthor } from '../citation.ts'
import { formatLabel } from '../evidence-graph.ts'
import { findEdgePlace } from '../lists.ts'
import { buildAccounts } from './account-columns.ts'
import type { BuildRows } from './row.ts'

const buildNodes: BuildRows = ({ graph }) =>
  graph.nodes.map(({ id, label, band, role, onPaper, description }) => ({
    id,
    label: formatLabel(label),
    band,
    role,
    on_paper: onPaper ?? false,
    description,
  }))

const buildEdges: BuildRows = (casebook, absolute) =>
  casebook.graph.edges.map((edge) => ({
    id: edge.id,
    url: absolute(findEdgePlace(casebook, edge.id)),
    from: edge.from,
    to: edge.to,
    label: formatLabel(edge.label),
    ...buildAccounts(edge, casebook.graph.scales),
    note: edge.note,
    claims: edge.claims,
    sources: edge.sources,
    oversight: edge.oversight ?? false,
  }))

const buildEvents: BuildRows = ({ events }, absolute) =>
  events.map((event, i) => ({
    id: event.id,
    url: absolute(eventPath(event.id)),
    position: i + 1,
    date: event.date,
    date_note: event.dateNote ?? null,
    actor: event.actor,
    title: event.title,
    kind: event.kind,
    added: event.added,
    source: event.source,
    also_sources: event.alsoSources,
  }))

const buildDerivations: BuildRows = ({ events }) =>
  events.flatMap(({ id, derivedFrom }) =>
    derivedFrom.map(({ event, certainty }) => ({ event: id, derived_from: event, certainty })),
  )

/** The rows of the score; the diagram that shows it gives the same. */
export const buildScoreItems: BuildRows = ({ scoreItems }, absolute) =>
  scoreItems.map((item) => ({
    id: item.id,
    url: absolute(scoreItemPath(item.id)),
    side: item.side,
    label: formatLabel(item.label),
    standing: item.standing,
    period: item.period,
    score: item.score ?? null,
    scale: item.scale ?? null,
    // Without a threshold nothing lies above one.
    above: item.score === undefined ? null : (item.above ?? false),
    who: item.who,
    note: item.note,
    claims: item.claims,
    sources: item.sources,
  }))

const buildSources: BuildRows = ({ sources }, absolute) =>
  sources.map((source) => ({
    id: source.id,
    url: absolute(sourcePath(source.id)),
    type: source.type,
    title: source.title,
    title_translated: source.titleTranslated ?? null,
    title_note: source.titleNote ?? null,
    description: source.description ?? null,
    authors: source.authors.map(formatAuthor),
    container: source.container ?? null,
    publisher: source.publisher ?? null,
    volume: source.volume ?? null,
    issue: source.issue ?? null,
    page: source.page ?? null,
    isbn: source.isbn ?? null,
    doi: source.doi ?? null,
    issued: source.issued ?? null,
    issued_note: source.issuedNote ?? null,
    updated: source.updated ?? null,
    address: source.url,
    address_note: source.urlNote ?? null,
    language: source.language ?? null,
    kind: source.kind,
    read: source.read,
    quoted_in: source.quotedIn ?? null,
    confidence: source.confidence,
    caveat: source.caveat ?? null,
    accessed: source.accessed,
  }))

/** The rows of the evidence graph, the spread, the score and the sources, by the name of the table. */
export const recordRows: Readonly<Record<string, BuildRows>> = {
  'link-nodes': buildNodes,
  'link-edges': buildEdges,
  'spread-events': buildEvents,
  'spread-derivations': buildDerivations,
  'score-items': buildScoreItems,
  sources: buildSources,
}
