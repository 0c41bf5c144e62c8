import type { Quotation } from '../../schemas/quotation.ts'
import type { Article } from '../article.ts'
import type { Casebook } from '../casebook.ts'
import { listWritten } from '../records.ts'
import { idsOf } from '../ids-of.ts'
import { buildIssue, formatChoices, type Issue } from '../issue.ts'

type Kind =
  'source' | 'claim' | 'explainer' | 'diagram' | 'term' | 'event' | 'node' | 'theme' | 'claimant' | 'verdict'

/** Everything that points at a record points at one that exists. */
export function findUnknownIds(casebook: Casebook): Issue[] {
  const { records } = casebook
  const issues: Issue[] = []
  const known: Record<Kind, readonly string[]> = {
    source: [...casebook.sourceById.keys()],
    claim: [...casebook.claimById.keys()],
    explainer: casebook.explainers.map(({ slug }) => slug),
    diagram: casebook.diagrams.map(({ id }) => id),
    term: [...casebook.termById.keys()],
    event: [...casebook.eventById.keys()],
    node: casebook.graph.nodes.map((node) => node.id),
    theme: idsOf(casebook.labels.themes),
    claimant: idsOf(casebook.labels.claimants),
    verdict: idsOf(casebook.labels.verdicts),
  }
  const sets = new Map(Object.entries(known).map(([kind, ids]) => [kind, new Set(ids)]))
  const check = (kind: Kind, id: string, where: string): void => {
    // Where a whole scale could not be read, nobody who names a part of it is to blame.
    const isScale = kind === 'theme' || kind === 'claimant' || kind === 'verdict'
    if (sets.get(kind)?.has(id) || records.unreadIds.has(id) || (isScale && known[kind].length === 0)) return
    issues.push(buildIssue('unknown-id', where, `unknown ${kind} "${id}"`, formatChoices(id, known[kind])))
  }

  const checkQuotation = ({ source, via }: Quotation, placeOf: (field: string) => string): void => {
    check('source', source, placeOf('source'))
    if (via !== undefined) check('source', via, placeOf('via'))
  }

  for (const { fields, place } of records.claims) {
    check('theme', fields.theme, place('theme'))
    check('claimant', fields.claimant, place('claimant'))
    for (const when of ['verdict2015', 'verdictNow'] as const)
      check('verdict', fields[when].verdict, place(when, 'verdict'))
    fields.findings.forEach(({ sources }, i) => {
      sources.forEach((id, j) => check('source', id, place('findings', i, 'sources', j)))
    })
    fields.answer.by.forEach((id, i) => check('source', id, place('answer', 'by', i)))
    fields.repeatedBy.forEach((id, i) => check('source', id, place('repeatedBy', i)))
    fields.related.forEach(({ claim }, i) => check('claim', claim, place('related', i)))
    for (const list of ['holds', 'doesNotHold'] as const)
      fields[list].forEach(({ sources }, i) => sources.forEach((id) => check('source', id, place(list, i))))
    if (typeof fields.relays === 'string') check('source', fields.relays, place('relays'))
    checkQuotation(fields.quotation, (field) => place('quotation', field))
  }
  for (const { article, file } of listWritten(records)) checkArticle(article, file, check)
  for (const { fields, place } of records.sources) {
    if (fields.quotedIn) check('source', fields.quotedIn, place('quotedIn'))
    if (fields.hedge) checkQuotation(fields.hedge.quotation, (field) => place('hedge', 'quotation', field))
    for (const [i, { quotation }] of (fields.updates ?? []).entries())
      checkQuotation(quotation, (field) => place('updates', i, 'quotation', field))
  }
  for (const { fields, place } of records.terms)
    fields.sources.forEach((id, i) => check('source', id, place('sources', i)))
  for (const { fields, place } of records.events) {
    for (const id of [fields.source, ...fields.alsoSources]) check('source', id, place('source'))
    fields.derivedFrom.forEach(({ event }, i) => check('event', event, place('derivedFrom', i)))
  }
  for (const { fields, place } of records.corrections) {
    if (fields.claim !== undefined) check('claim', fields.claim, place('claim'))
    if (fields.explainer !== undefined) check('explainer', fields.explainer, place('explainer'))
    if (fields.diagram !== undefined) check('diagram', fields.diagram, place('diagram'))
  }
  for (const { fields, place } of records.scoreItems) {
    fields.sources.forEach((id, i) => check('source', id, place('sources', i)))
    fields.claims.forEach((id, i) => check('claim', id, place('claims', i)))
  }
  for (const which of ['first', 'earlier'] as const)
    for (const [end, id] of Object.entries(casebook.graph.pairs?.[which] ?? {}))
      check('node', id, records.graph.place('pairs', which, end))
  casebook.graph.edges.forEach((edge, i) => {
    for (const end of ['from', 'to'] as const) check('node', edge[end], records.graph.place('edges', i, end))
    for (const id of edge.sources) check('source', id, records.graph.place('edges', i, 'sources'))
    for (const id of edge.claims) check('claim', id, records.graph.place('edges', i, 'claims'))
  })
  return issues
}

function checkArticle(
  article: Article,
  file: string,
  check: (kind: Kind, id: string, where: string) => void,
): void {
  for (const inline of article.blocks.flatMap((block) => block.inlines)) {
    const where = `${file}:${inline.line}`
    if (inline.kind === 'cite') for (const id of inline.sourceIds) check('source', id, where)
    if (inline.kind === 'term' || inline.kind === 'claim') check(inline.kind, inline.id, where)
    if (inline.kind !== 'quote') continue
    check('source', inline.quotation.source, where)
    if (inline.quotation.via !== undefined) check('source', inline.quotation.via, where)
  }
}
