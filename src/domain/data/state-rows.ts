import type { Casebook } from '../casebook.ts'
import type { DiagramName } from '../diagram-grammars.ts'
import type { View } from '../diagram-view.ts'
import { findAncestors, findDescendants } from '../lineage.ts'
import { nameAccountColumn } from './account-columns.ts'
import type { Row } from './row.ts'

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
      const { lens = 'difference' } = view
      const column = lens === 'difference' ? 'change' : nameAccountColumn(lens)
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
