import type { Casebook } from '../casebook.ts'
import { idsOf } from '../ids-of.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { findShared } from '../shared-drawings.ts'

/** Without colour a verdict is told by its mark: no two share one. */
export function findSharedMarks({ records, labels: { verdicts } }: Casebook): Issue[] {
  return findShared(
    'mark',
    idsOf(verdicts),
    (id) => verdicts[id].mark,
    (id) => records.labels.place('verdicts', id, 'mark'),
  )
}

/** The id of a claim begins with the letter of who made it. */
export function findWrongLetters({ records, labels }: Casebook): Issue[] {
  return records.claims.flatMap(({ fields: { id, claimant }, place }) => {
    const letter = idsOf(labels.claimants).includes(claimant) ? labels.claimants[claimant].letter : id[0]
    if (id[0] === letter) return []
    return buildIssue(
      'claim-letter',
      place('id'),
      `"${id}" is a claim of "${claimant}"`,
      `an id that begins with ${letter ?? 'its letter'}`,
    )
  })
}

/** A claimant is a source, and who answers one is another claimant. */
export function findUnknownClaimants({ records, labels, sourceById }: Casebook): Issue[] {
  const ids = idsOf(labels.claimants)
  return ids.flatMap((id) => {
    const { answeredBy } = labels.claimants[id]
    const where = (field?: string): string => records.labels.place('claimants', id, ...(field ? [field] : []))
    const isKnown = sourceById.has(id) || records.unreadIds.has(id)
    return [
      ...(isKnown ? [] : [buildIssue('claimant', where(), `"${id}" is no source`, `sources/${id}.yaml`)]),
      ...(answeredBy === undefined || (ids.includes(answeredBy) && answeredBy !== id)
        ? []
        : [buildIssue('claimant', where('answeredBy'), `"${answeredBy}"`, 'another id under claimants')]),
    ]
  })
}

/** A diagram that the casebook shows has something to draw, and stands in the list once. */
export function findEmptyDiagrams({ records, diagrams, graph, events, scoreItems }: Casebook): Issue[] {
  const has = {
    'link-map': graph.edges.length > 0,
    'link-up': graph.edges.length > 0,
    'friends-model': true,
    'score-inputs': scoreItems.length > 0,
    spread: events.length > 0,
    'verdict-shift': true,
  }
  const files = { 'link-map': 'links', 'link-up': 'links', 'score-inputs': 'score', spread: 'spread' }
  return records.diagrams.flatMap(({ fields: { id }, place }, i) => {
    if (diagrams.findIndex((each) => each.id === id) !== i)
      return buildIssue('diagram', place('id'), `"${id}" stands here twice`, 'one entry')
    const file = files[id as keyof typeof files]
    // A file that cannot be read has an issue of its own.
    if (has[id] || [...records.unreadIds].includes(file)) return []
    return buildIssue(
      'diagram',
      place('id'),
      `"${id}" has nothing to draw`,
      `records in ${file}.yaml, or no entry`,
    )
  })
}
