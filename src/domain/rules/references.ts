import { splitSlug } from '../addresses.ts'
import type { Quotation } from '../../schemas/quotation.ts'
import type { Article } from '../article.ts'
import { listWritten, type Casebook, type Written } from '../casebook.ts'
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
    if (fields.relays) check('source', fields.relays, place('relays'))
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
  casebook.graph.edges.forEach((edge, i) => {
    for (const end of ['from', 'to'] as const) check('node', edge[end], records.graph.place('edges', i, end))
    for (const id of edge.sources) check('source', id, records.graph.place('edges', i, 'sources'))
    for (const id of edge.claims) check('claim', id, records.graph.place('edges', i, 'claims'))
  })
  return issues
}

/** An id names one record only. */
export function findDuplicateIds({ records, graph }: Casebook): Issue[] {
  const lists: { id: string; where: string }[][] = [
    records.claims.map(({ fields, file }) => ({ id: fields.id, where: file })),
    records.sources.map(({ fields, file }) => ({ id: fields.id, where: file })),
    records.terms.map(({ fields, place }) => ({ id: fields.id, where: place('id') })),
    records.events.map(({ fields, place }) => ({ id: fields.id, where: place('id') })),
    records.corrections.map(({ fields, place }) => ({ id: fields.id, where: place('id') })),
    records.scoreItems.map(({ fields, place }) => ({ id: fields.id, where: place('id') })),
    graph.nodes.map(({ id }, i) => ({ id, where: records.graph.place('nodes', i) })),
    graph.edges.map(({ id }, i) => ({ id, where: records.graph.place('edges', i) })),
    ...records.claims.map(({ fields, place }) =>
      fields.findings.map(({ id }, i) => ({ id, where: place('findings', i) })),
    ),
    ...listWritten(records).map(listAnchors),
  ]
  return lists.flatMap((list) => {
    const firstById = new Map<string, string>()
    return list.flatMap(({ id, where }) => {
      const first = firstById.get(id)
      if (first)
        return [
          buildIssue('duplicate-id', where, `"${id}" is already the id of ${first}`, 'an id of its own'),
        ]
      firstById.set(id, where)
      return []
    })
  })
}

/** A source file is named after its id, so that a citation leads to the file. */
export function findMisnamedFiles({ records }: Casebook): Issue[] {
  return records.sources
    .filter(({ fields, file }) => splitSlug(file) !== fields.id)
    .map(({ fields, file, place }) =>
      buildIssue(
        'file-name',
        place('id'),
        `${file} holds the source "${fields.id}"`,
        `the file name ${fields.id}.yaml`,
      ),
    )
}

/** An id once published stays in the ledger with all its slugs and is never given to another claim. */
export function findLedgerGaps({ records, ledger, claimById }: Casebook): Issue[] {
  const { place } = records.ledger
  const missing = records.claims.filter(({ fields, slug }) => ledger.claims[fields.id]?.[0] !== slug)
  const gone = Object.keys(ledger.claims).filter((id) => !claimById.has(id) && !records.unreadIds.has(id))
  return [
    ...missing.map(({ fields, slug }) =>
      buildIssue(
        'ledger',
        place('claims', fields.id),
        `claim ${fields.id} has the slug "${slug}", the ledger says "${ledger.claims[fields.id]?.join(', ') ?? 'nothing'}"`,
        `${fields.id}: [${[...new Set([slug, ...(ledger.claims[fields.id] ?? [])])].join(', ')}] (old slugs stay and redirect)`,
      ),
    ),
    ...gone.map((id) =>
      buildIssue(
        'ledger',
        place('claims', id),
        `claim ${id} was published and has no file`,
        'its file; an id never vanishes',
      ),
    ),
  ]
}

function checkArticle(
  article: Article,
  file: string,
  check: (kind: Kind, id: string, where: string) => void,
): void {
  for (const inline of article.blocks.flatMap((block) => block.inlines)) {
    const where = `${file}:${String(inline.line)}`
    if (inline.kind === 'cite') for (const id of inline.sourceIds) check('source', id, where)
    if (inline.kind === 'term' || inline.kind === 'claim') check(inline.kind, inline.id, where)
    if (inline.kind !== 'quote') continue
    check('source', inline.quotation.source, where)
    if (inline.quotation.via !== undefined) check('source', inline.quotation.via, where)
  }
}

/** The ids that paragraphs and steps give to places on their page. */
function listAnchors({ article, file }: Written<object>): { id: string; where: string }[] {
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph')
  return [...paragraphs, ...article.steps].flatMap(({ id, line }) =>
    id === undefined ? [] : [{ id, where: `${file}:${String(line)}` }],
  )
}
