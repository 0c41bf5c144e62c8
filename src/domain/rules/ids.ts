import { splitSlug } from '../addresses.ts'
import type { Casebook } from '../casebook.ts'
import { listWritten, type Written } from '../records.ts'
import { buildIssue, type Issue } from '../issue.ts'

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

/** The ids that paragraphs and steps give to places on their page. */
function listAnchors({ article, file }: Written<object>): { id: string; where: string }[] {
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph')
  return [...paragraphs, ...article.steps].flatMap(({ id, line }) =>
    id === undefined ? [] : [{ id, where: `${file}:${String(line)}` }],
  )
}
