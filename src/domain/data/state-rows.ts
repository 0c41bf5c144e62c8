import type { Casebook } from '../casebook.ts'
import type { DiagramName } from '../diagram-grammars.ts'
import type { View } from '../diagram-view.ts'
import { findAncestors, findDescendants } from '../lineage.ts'
import type { Row } from './row.ts'

/** In the tables of the links: the column that says how a link stands under an account. */
const ACCOUNT_COLUMNS: Readonly<Record<string, string>> = {
  claimed2015: 'claimed_2015',
  checked2015: 'checked_2015',
  evidenceNow: 'evidence_now',
}

/**
 * The rows of a diagram's table that a state of it is about: the links that an account has, the pairs under one
 * account, one side of the score, a step with what it goes back to and what goes back to it.
 */
export function selectRows(
  name: DiagramName,
  view: View,
  rows: readonly Row[],
  { events }: Pick<Casebook, 'events'>,
): readonly Row[] {
  switch (name) {
    case 'link-map': {
      const column = ACCOUNT_COLUMNS[view['lens'] ?? ''] ?? 'change'
      return rows.filter((row) => row[column] !== 'absent')
    }
    case 'link-up':
      return rows.filter((row) => row['account'] === view['lens'])
    case 'score-inputs':
      return rows.filter((row) => view['side'] === 'both' || row['side'] === view['side'])
    case 'spread': {
      const chosen = view['event'] ?? ''
      if (chosen === '') return rows
      const related = [...findAncestors(events, chosen), ...findDescendants(events, chosen)]
      const ids = new Set([chosen, ...related.map(({ event }) => event.id)])
      return rows.filter((row) => ids.has(String(row['id'])))
    }
    case 'friends-model':
    case 'verdict-shift':
      return rows
  }
}
