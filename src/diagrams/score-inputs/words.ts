import { formatLabel } from '../../domain/evidence-graph.ts'
import { standings } from '../../schemas/scales.ts'
import type { ScoreWords, Statement } from './scene.ts'
import { countStandings, listOfSide, listShown, type ScoreInputsView } from './view.ts'

/** How the score is called in running sentences. */
export const SCORE_NAME = 'Sesame Credit'

/** The takeaway of one side or both: one sentence with its counts. */
export function formatTitle(items: readonly Statement[], side: ScoreInputsView['side']): string {
  const inputs = items.filter((item) => item.side === 'inputs')
  const uses = items.filter((item) => item.side === 'opens')
  const on = uses.filter(({ score }) => score !== undefined)
  const counts = countStandings(inputs)
  const count = (standing: keyof typeof counts): string => String(counts[standing] ?? 0)
  const all = String(inputs.length)
  switch (side) {
    case 'inputs':
      return `Of ${all} statements on what went into a ${SCORE_NAME} score, ${count('declared')} were declared by the company, ${count('reported')} reported, ${count('claimed')} only claimed and ${count('denied')} denied`
    case 'opens':
      return `Of ${String(uses.length)} statements on what a ${SCORE_NAME} score opened, ${String(on.length)} name a threshold: ${formatPeriods(on)}`
    case 'both':
      return `Of ${all} statements on what went into a ${SCORE_NAME} score, ${count('declared')} were declared by the company; of ${String(uses.length)} on what it opened, ${String(on.length)} name a threshold`
  }
}

/** How many statements there are of each standing, and what the filter leaves. */
export function formatCounts(items: readonly Statement[], view: ScoreInputsView, words: ScoreWords): string {
  const ofSide = listOfSide(items, view.side)
  const shown = listShown(items, view)
  if (shown.length < ofSide.length)
    return `The filters leave ${String(shown.length)} of ${String(ofSide.length)} statements.`
  return `All ${String(ofSide.length)} statements are drawn: ${listCounts(ofSide, words)}.`
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
  const count = `${String(shown.length)} ${shown.length === 1 ? 'link' : 'links'}`
  return `${SCORE_NAME}, the score, ${count}${shown.length > 0 ? `: ${listCounts(shown, words)}` : ''}.`
}

/** When it was said, and a threshold with its scale: 2015, above 750 on a scale of 350–950. */
export function formatWhen({ side, period, score, above, scale }: Statement): string {
  if (side === 'inputs') return period
  if (score === undefined || scale === undefined) return `${period}, no threshold reported`
  return `${period}, ${above ? 'above' : 'from'} ${String(score)} on a scale of ${scale}`
}

function listCounts(items: readonly Statement[], words: ScoreWords): string {
  const counts = countStandings(items)
  return standings
    .filter((standing) => counts[standing])
    .map((standing) => `${String(counts[standing] ?? 0)} ${words.standings[standing].word.toLowerCase()}`)
    .join(', ')
}

function formatPeriods(items: readonly Statement[]): string {
  const periods = [...new Set(items.map(({ period }) => period))]
  return periods
    .map(
      (period) =>
        `${String(items.filter((item) => item.period === period).length)} on the scale of ${period}`,
    )
    .join(', ')
}
