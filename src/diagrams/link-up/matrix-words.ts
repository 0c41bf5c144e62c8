import { fillSentence } from '../../domain/counted-sentence.ts'
import type { PathCell, PathRow } from '../../domain/link-path-matrix.ts'
import type { Lens } from '../../schemas/scales.ts'

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

function isSo({ byLens }: PathCell, part: string): boolean {
  const [lens = '', outcome] = part.split('.')
  const { strength, isOnPaper } = byLens[lens as Lens].oneWay
  return (isOnPaper ? 'on-paper' : strength) === outcome
}
