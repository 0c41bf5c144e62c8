import { splitSlug } from '../addresses.ts'
import type { Casebook } from '../casebook.ts'
import { listShared, listWritten, type Written } from '../records.ts'
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

/**
 * An id once published stays in the ledger with all its slugs and is never given to another claim. What was published,
 * and under which slugs, the kept versions say: the ledger is written by hand.
 */
export function findLedgerGaps({ records, ledger, editions, versionLedger, claimById }: Casebook): Issue[] {
  const { ledger: filed, unreadIds } = records
  // A ledger that cannot be read has an issue of its own.
  if (unreadIds.has('ledger')) return []
  const keptById = Map.groupBy(
    editions.filter(({ folder }) => folder === 'claims'),
    ({ id }) => id,
  )
  const listKept = (id: string): string[] => (keptById.get(id) ?? []).map(({ slug }) => slug)
  const shared = listShared(records)
  const missing = records.claims.flatMap(({ fields: { id }, slug }) => {
    // Which of two claims with one id the ledger means is not its question.
    if (shared.has(id)) return []
    const written = ledger.claims[id] ?? []
    const all = [...new Set([slug, ...written, ...listKept(id)])]
    if (written.join() === all.join()) return []
    const lost = all.slice(1).filter((each) => !written.includes(each))
    const former = lost.length === 0 ? '' : ` and was published under "${lost.join(', ')}"`
    return [
      buildIssue(
        'ledger',
        filed.place('claims', id),
        `claim ${id} has the slug "${slug}"${former}, the ledger says "${written.join(', ') || 'nothing'}"`,
        `${id}: [${all.join(', ')}] (old slugs stay and redirect)`,
      ),
    ]
  })
  const published = new Set([...Object.keys(ledger.claims), ...Object.keys(versionLedger.claims)])
  const gone = [...published].filter(
    (id) => !claimById.has(id) && ![id, ...listKept(id)].some((name) => unreadIds.has(name)),
  )
  return [
    ...missing,
    ...gone.map((id) =>
      buildIssue(
        'ledger',
        filed.place('claims', id),
        `claim ${id} was published and has no file`,
        'its file; an id never vanishes',
      ),
    ),
  ]
}

/** A slug, a former one included, belongs to one claim: an address leads to one page. */
export function findSharedSlugs({ records, ledger }: Casebook): Issue[] {
  const ownerBySlug = new Map<string, string>()
  return Object.entries(ledger.claims).flatMap(([id, slugs]) =>
    slugs.flatMap((slug) => {
      const owner = ownerBySlug.get(slug) ?? id
      ownerBySlug.set(slug, owner)
      if (owner === id) return []
      const found = `"${slug}" is a slug of ${id} and of ${owner}`
      return [
        buildIssue(
          'ledger',
          records.ledger.place('claims', id),
          found,
          'a slug under one id; choose another',
        ),
      ]
    }),
  )
}

/** The ids that paragraphs and steps give to places on their page. */
function listAnchors({ article, file }: Written<object>): { id: string; where: string }[] {
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph')
  return [...paragraphs, ...article.steps].flatMap(({ id, line }) =>
    id === undefined ? [] : [{ id, where: `${file}:${line}` }],
  )
}
