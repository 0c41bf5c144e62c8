import { formatLabel } from '../../domain/evidence-graph.ts'
import { joinWords } from '../../domain/join-words.ts'
import { standings } from '../../schemas/scales.ts'
import type { ScoreWords, Statement } from './scene.ts'
import { countStandings, listOfSide, listShown, type ScoreInputsView } from './view.ts'

/** How the score is called in running sentences. */
export const SCORE_NAME = 'Sesame Credit'

/** The takeaway of one side or both: all its statements, by what is drawn of them, and how many are not. */
export function formatTitle(items: readonly Statement[], view: ScoreInputsView, words: ScoreWords): string {
  const count = (side: Statement['side'], on: string): string => {
    const all = listOfSide(items, side)
    const shown = listShown(all, { ...view, side })
    const groups = Map.groupBy(shown, (item) => {
      if (side === 'inputs') return words.standings[item.standing].word.toLowerCase()
      return item.score === undefined ? 'without a threshold' : `on the scale of ${item.period}`
    })
    const left = all.length - shown.length
    const parts = [...groups].map(([what, { length }]) => `${length} ${what}`)
    if (left > 0) parts.push(`${left} not shown here`)
    return `${all.length} ${on}: ${joinWords(parts, 'and')}`
  }
  const on = 'statements on what'
  if (view.side === 'opens') return count('opens', `${on} a ${SCORE_NAME} score opened`)
  const inputs = count('inputs', `${on} went into a ${SCORE_NAME} score`)
  return view.side === 'inputs' ? inputs : `${inputs}; ${count('opens', 'on what it opened')}`
}

/** How many statements there are of each standing, and what the filter leaves. */
export function formatCounts(items: readonly Statement[], view: ScoreInputsView, words: ScoreWords): string {
  const ofSide = listOfSide(items, view.side)
  const shown = listShown(items, view)
  if (shown.length < ofSide.length) return `The filters leave ${shown.length} of ${ofSide.length} statements.`
  return `All ${ofSide.length} statements are drawn: ${listCounts(ofSide, words)}.`
}

/** The picture in words: its counts, and what they count. */
export function formatSummary(items: readonly Statement[], view: ScoreInputsView, words: ScoreWords): string {
  return `${formatCounts(items, view, words)} Where sources disagree, each account is a statement of its own.`
}

/** What is said of a statement: its name, how it stands, who says so, and its link. */
export function formatStatement(item: Statement, words: ScoreWords): string {
  const { label, side, standing, who } = item
  const link = side === 'inputs' ? 'into' : 'out of'
  return `${formatLabel(label)}: ${words.standings[standing].word.toLowerCase()}, ${formatWhen(item)}. ${who}. 1 link, ${link} the score.`
}

/** What is said of a link: its two ends and how it stands. */
export function formatLink({ label, side, standing }: Statement, words: ScoreWords): string {
  const ends = side === 'inputs' ? [formatLabel(label), SCORE_NAME] : [SCORE_NAME, formatLabel(label)]
  return `${ends.join(' → ')}: ${words.standings[standing].word.toLowerCase()}.`
}

/** What is said of the score: how many links it has, and how they stand. */
export function formatScore(shown: readonly Statement[], words: ScoreWords): string {
  const count = `${shown.length} ${shown.length === 1 ? 'link' : 'links'}`
  return `${SCORE_NAME}, the score, ${count}${shown.length > 0 ? `: ${listCounts(shown, words)}` : ''}.`
}

/** When it was said, and a threshold with its scale: 2015, above 750 on a scale of 350–950. */
export function formatWhen({ side, period, score, above, scale }: Statement): string {
  if (side === 'inputs') return period
  if (score === undefined || scale === undefined) return `${period}, no threshold reported`
  return `${period}, ${above ? 'above' : 'from'} ${score} on a scale of ${scale}`
}

function listCounts(items: readonly Statement[], words: ScoreWords): string {
  const counts = countStandings(items)
  return standings
    .filter((standing) => counts[standing])
    .map((standing) => `${counts[standing] ?? 0} ${words.standings[standing].word.toLowerCase()}`)
    .join(', ')
}
