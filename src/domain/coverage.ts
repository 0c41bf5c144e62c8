import { coverages, type Coverage } from '../schemas/claim.ts'
import type { Casebook, Claim } from './casebook.ts'

/** One claim of the ACLU with what AlterNet answered. */
export interface CoverageRow {
  claim: Claim
  /** Number of the point in the ACLU's list of eight, or undefined for a claim from elsewhere in the post. */
  point: number | undefined
  /** AlterNet's own claims that answer it. */
  answers: Claim[]
}

/** The matrix of ACLU claim, answer and evidence, in the order of the post. */
export function buildCoverage({ claims, claimById, sourceById }: Casebook): CoverageRow[] {
  const points = sourceById.get('aclu-2015')?.hedge?.paragraphs ?? []
  return claims
    .filter(({ claimant }) => claimant === 'aclu-2015')
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
