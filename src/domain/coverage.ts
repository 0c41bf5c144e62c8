import { coverages, type Coverage } from '../schemas/claim.ts'
import type { Claimant } from '../schemas/scales.ts'
import type { Casebook, Claim } from './casebook.ts'

/** One claim of an article with what another answered. */
export interface CoverageRow {
  claim: Claim
  /** Number of the point in the list that the article hedges, or undefined for a claim from elsewhere in it. */
  point: number | undefined
  /** Claims of the other side that answer it. */
  answers: Claim[]
}

/** The matrix of claim, answer and evidence for the claims of one claimant, in the order of their ids. */
export function buildCoverage(
  { claims, claimById, sourceById }: Casebook,
  claimant: Claimant,
): CoverageRow[] {
  const points = sourceById.get(claimant)?.hedge?.paragraphs ?? []
  return claims
    .filter((claim) => claim.claimant === claimant)
    .map((claim) => {
      const at = points.indexOf(claim.quotation.paragraph)
      const answers = claim.related
        .filter(({ relation }) => relation === 'answered-by')
        .flatMap((entry) => claimById.get(entry.claim) ?? [])
      return { claim, point: at < 0 ? undefined : at + 1, answers }
    })
}

/** How many of the rows have each kind of answer. */
export function countCoverage(rows: readonly CoverageRow[]): Record<Coverage, number> {
  const count = (coverage: Coverage): number =>
    rows.filter(({ claim }) => claim.answer.coverage === coverage).length
  return Object.fromEntries(coverages.map((coverage) => [coverage, count(coverage)])) as Record<
    Coverage,
    number
  >
}
