import type { Strength } from '../../schemas/scales.ts'
import { showsDiagram, type Casebook } from '../casebook.ts'
import { listPlaces } from '../counted-places.ts'
import { idsOf } from '../ids-of.ts'
import { buildIssue, formatChoices, type Issue } from '../issue.ts'
import { changeSigns } from '../link-drawings.ts'
import { listLenses, listStrengths } from '../link-scales.ts'
import { findShared } from '../shared-drawings.ts'

/** Where links are drawn, there are accounts to look at, and statuses that show a link and others that do not. */
export function findMissingScales(casebook: Casebook): Issue[] {
  const { records, labels, graph } = casebook
  const isDrawn = showsDiagram(casebook, 'link-map') || showsDiagram(casebook, 'link-up')
  // Labels that cannot be read have issues of their own.
  if (!isDrawn || records.unreadIds.has('labels')) return []
  const counts = new Set(listStrengths(labels.statuses).map((id) => labels.statuses[id].counts))
  const complain = (found: string, wanted: string): Issue =>
    buildIssue('link-scales', records.labels.place(), found, wanted)
  return [
    ...(listLenses(graph.scales).length > 0
      ? []
      : [complain('no lenses', 'two to four accounts of the links')]),
    ...(counts.has('shown') && counts.size > 1
      ? []
      : [
          complain(
            'no two kinds of statuses',
            'statuses of which one counts as shown and one as open or not',
          ),
        ]),
  ]
}

/**
 * Without colour a status is told by its sign: no two share one, and none that does not show a link has that of what can
 * become of one, for the two stand in one picture.
 */
export function findSharedSigns({ records, labels: { statuses } }: Casebook): Issue[] {
  const strengths = listStrengths(statuses)
  const signById: Readonly<Record<string, string>> = {
    ...Object.fromEntries(strengths.map((id) => [id, statuses[id].sign])),
    ...changeSigns,
  }
  return [strengths, [...idsOf(changeSigns), ...listUnshown(statuses)]].flatMap((ids: readonly string[]) =>
    findShared(
      'sign',
      ids,
      (id) => signById[id] ?? '',
      (id) => records.labels.place('statuses', id, 'sign'),
    ),
  )
}

/** The statuses that say themselves what became of a link. */
function listUnshown(statuses: Casebook['labels']['statuses']): Strength[] {
  return listStrengths(statuses).filter((id) => statuses[id].counts !== 'shown')
}

/** A sentence that counts links names what can be counted. */
export function findUncountedPlaces(casebook: Casebook): Issue[] {
  const { records, labels } = casebook
  const { lenses, statuses, difference } = labels
  const strengths: string[] = listStrengths(statuses)
  const ofAll = ['all', 'absent', 'hidden']
  const check = (sentence: string, where: string, known: readonly string[]): Issue[] =>
    listPlaces(sentence)
      .filter((place) => !known.includes(place))
      .map((place) =>
        buildIssue('counted-sentence', where, `{${place}}`, formatChoices(place, known, 'a place')),
      )
  return [
    ...listLenses(labels).flatMap((lens) => {
      const { title, titleIfAll = {} } = lenses[lens]
      const placeOf = (...field: string[]): string => records.labels.place('lenses', lens, ...field)
      return [
        ...check(title, placeOf('title'), [...ofAll, ...strengths]),
        ...Object.entries<string>(titleIfAll).flatMap(([status, sentence]) =>
          strengths.includes(status)
            ? check(sentence, placeOf('titleIfAll', status), [...ofAll, ...strengths])
            : buildIssue(
                'unknown-id',
                placeOf('titleIfAll', status),
                `unknown status "${status}"`,
                formatChoices(status, strengths),
              ),
        ),
      ]
    }),
    ...check(difference.title, records.labels.place('difference', 'title'), [
      ...ofAll,
      ...['from', 'to'],
      ...idsOf(changeSigns),
      ...listUnshown(statuses),
    ]),
    ...findUncountedPairs(casebook),
  ]
}

/** The same of the sentences about pairs, which the diagram of chains needs. */
function findUncountedPairs({ records, labels }: Casebook): Issue[] {
  const lenses: string[] = listLenses(labels)
  const outcomes = [...listStrengths(labels.statuses), 'absent', 'on-paper']
  const isKnown = (place: string): boolean =>
    place.split('+').every((part) => {
      const [lens = '', outcome = '', ...more] = part.split('.')
      return lenses.includes(lens) && outcomes.includes(outcome) && more.length === 0
    })
  return records.diagrams
    .filter(({ fields: { id } }) => id === 'link-up')
    .flatMap(({ fields, place }) =>
      (['takeaway', 'summary'] as const).flatMap((name) => {
        const sentence = fields[name]
        if (sentence === undefined)
          return [buildIssue('counted-sentence', place('id'), `no ${name}`, 'a sentence that counts pairs')]
        return listPlaces(sentence)
          .filter((each) => each !== 'all' && !isKnown(each))
          .map((each) =>
            buildIssue(
              'counted-sentence',
              place(name),
              `{${each}}`,
              `{all}, or {${lenses[0] ?? 'account'}.${outcomes[0] ?? 'status'}}: an account, a dot, and one of ${outcomes.join(', ')}`,
            ),
          )
      }),
    )
}
