import { fillSentence } from '../../domain/counted-sentence.ts'
import type { PathCell, PathCellTally, PathRow } from '../../domain/link-path-matrix.ts'
import type { LinkScales } from '../../domain/link-scales.ts'
import type { Lens } from '../../schemas/scales.ts'
import { NO_PATH } from './words.ts'

/**
 * Fills a sentence about all pairs: {all} is their number, {evidenceNow.disputed} how many have a best chain of that
 * status in that account, and {claimed2015.claimed+evidenceNow.documented} how many have both. A pair whose best chain
 * counts for less because of a plan is none of its status but counts as "on-paper"; one without a chain as "absent".
 */
export function formatPairs(sentence: string, rows: readonly PathRow[]): string {
  const cells = rows.flatMap((row) => row.cells)
  return fillSentence(sentence, (place) =>
    place === 'all'
      ? cells.length
      : cells.filter((cell) => place.split('+').every((part) => isSo(cell, part))).length,
  )
}

/**
 * How a pair stands, in the few words of a cell: "Documented" where a single link joins it. Of a longer chain the words say
 * which links are meant, for links that are documented one by one are not one thing that is documented.
 */
export function formatStanding(
  { best }: PathCellTally['oneWay'],
  { states }: Pick<LinkScales, 'states'>,
): string {
  if (!best) return NO_PATH
  const { edges, weakest, strength, isLowered } = best
  const { word } = states[strength]
  if (edges.length === 1) return word
  const which = isLowered ? 'On paper' : weakest.length === edges.length ? 'Each link' : 'Weakest link'
  return `${which}: ${word.toLowerCase()}`
}

function isSo({ byLens }: PathCell, part: string): boolean {
  const [lens = '', outcome] = part.split('.')
  const { strength, best } = byLens[lens as Lens].oneWay
  return (best?.isLowered ? 'on-paper' : strength) === outcome
}
