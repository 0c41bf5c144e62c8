import type { Casebook } from './casebook.ts'
import { editionFolders } from '../schemas/edition.ts'
import { buildIssue, type Issue } from './issue.ts'
import { findLatest } from './partial-date.ts'
import type { Filed } from './records.ts'

/**
 * Nothing was read, checked, changed or found dead on a day that has not come. No rule of the newsroom, since it must know
 * today, which a command does; where its clock is behind, the newest recorded version knows better. The day on which a
 * work was issued may lie ahead: journals print such days.
 */
export function findFutureDays({ records, versionLedger }: Casebook, today: string): Issue[] {
  const recorded = editionFolders.flatMap((folder) =>
    Object.values(versionLedger[folder]).flatMap((entries) => entries.map(({ date }) => date)),
  )
  const latest = findLatest([today, ...recorded]) ?? today
  const check =
    (...names: string[]) =>
    ({ fields, place }: Filed<object>): Issue[] =>
      names.flatMap((name) => {
        const path = name.split('.')
        const day = path.reduce<unknown>(
          (value, key) => (value as Record<string, unknown> | undefined)?.[key],
          fields,
        )
        if (typeof day !== 'string' || day <= latest) return []
        return buildIssue(
          'future-day',
          place(...path),
          `${name} ${day} has not come`,
          `a day up to today, ${latest}`,
        )
      })
  return [
    ...[...records.claims, ...records.explainers].flatMap(check('published', 'lastChecked', 'lastChanged')),
    ...records.pages.flatMap(check('lastChanged')),
    ...records.sources.flatMap(check('accessed', 'dead', 'archived.day')),
    ...records.fingerprints.flatMap(check('retrieved')),
    ...records.corrections.flatMap(check('date')),
  ]
}
