import { SCORE } from '../../domain/diagram-grammars.ts'
import { splitValues, type View } from '../../domain/diagram-view.ts'
import type { Standing } from '../../schemas/scales.ts'
import { buildLinkId, type Statement } from './scene.ts'

/** What one reader looks at: one side or both, some standings, and the chosen mark. */
export interface ScoreInputsView {
  side: 'both' | 'inputs' | 'opens'
  standings: readonly string[]
  /** The id of a statement or of the score, or "". */
  item: string
}

/** Reads the view out of checked address fields (see diagram-grammars.ts). */
export function buildScoreInputsView(view: View): ScoreInputsView {
  return {
    side: (view['side'] ?? 'both') as ScoreInputsView['side'],
    standings: splitValues(view['standing']),
    item: view['item'] ?? '',
  }
}

/** The statements of the chosen side, whatever the filter says. */
export function listOfSide<Item extends Statement>(
  items: readonly Item[],
  side: ScoreInputsView['side'],
): Item[] {
  return items.filter((item) => side === 'both' || item.side === side)
}

/** The statements that side and filter let through, in the order of the file. */
export function listShown<Item extends Statement>(
  items: readonly Item[],
  { side, standings }: ScoreInputsView,
): Item[] {
  return listOfSide(items, side).filter(({ standing }) => standings.includes(standing))
}

/** How many statements have each standing. */
export function countStandings(
  items: readonly Pick<Statement, 'standing'>[],
): Partial<Record<Standing, number>> {
  const counts: Partial<Record<Standing, number>> = {}
  for (const { standing } of items) counts[standing] = (counts[standing] ?? 0) + 1
  return counts
}

/** The links of the picture: each statement with the one score. */
export function listLinks(
  items: readonly Statement[],
): { id: string; from: string; to: string; item: Statement }[] {
  return items.map((item) => {
    const [from, to] = item.side === 'inputs' ? [item.id, SCORE] : [SCORE, item.id]
    return { id: buildLinkId(item.id), from, to, item }
  })
}
