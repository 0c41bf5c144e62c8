import { idsOf } from '../../domain/ids-of.ts'
import type { Verdict } from '../../schemas/scales.ts'
import type { ShiftClaim, ShiftWords } from './scene.ts'
import type { Grouping } from './view.ts'

/** Rows that a picture and its table can have on a page: of more claims it counts the verdicts only. */
export const MOST_ROWS = 100

export interface ClaimGroup {
  id: string
  claims: ShiftClaim[]
}

/** The claims by theme or claimant, in the order of the scale; groups without claims are left out. */
export function groupClaims(
  claims: readonly ShiftClaim[],
  group: Grouping,
  { groups }: Pick<ShiftWords, 'groups'>,
): ClaimGroup[] {
  return Object.keys(groups)
    .map((id) => ({ id, claims: claims.filter((claim): boolean => (claim[group] as string) === id) }))
    .filter((each) => each.claims.length > 0)
}

/** The columns: every verdict about evidence, and of those that stand apart the ones that some claim has or had. */
export function listColumns(claims: readonly ShiftClaim[], words: ShiftWords): Verdict[] {
  return idsOf(words.verdicts).filter(
    (verdict) =>
      !isApart(verdict, words) || claims.some(({ then, now }) => then === verdict || now === verdict),
  )
}

/** Whether a verdict says nothing of evidence. */
export function isApart(verdict: Verdict, { signs }: Pick<ShiftWords, 'signs'>): boolean {
  return signs[verdict].place === 'apart'
}

export function hasMoved({ then, now }: Pick<ShiftClaim, 'then' | 'now'>): boolean {
  return then !== now
}

/** Which way a verdict went: away from the first one or towards it; or it left those without a place between, or came. */
export function findDirection(
  { then, now }: Pick<ShiftClaim, 'then' | 'now'>,
  { signs }: Pick<ShiftWords, 'signs'>,
): 'away' | 'towards' | 'left' | 'came' {
  const ordered = idsOf(signs).filter((verdict) => signs[verdict].place === 'ordered')
  if (!ordered.includes(then)) return 'left'
  if (!ordered.includes(now)) return 'came'
  return ordered.indexOf(now) > ordered.indexOf(then) ? 'away' : 'towards'
}

/** The claims that went from one verdict to another, or kept it. */
export interface Flow {
  then: Verdict
  now: Verdict
  count: number
}

/** How many claims went from which verdict to which, in the order of the scale; what no claim did is left out. */
export function countFlows(
  claims: readonly ShiftClaim[],
  { verdicts }: Pick<ShiftWords, 'verdicts'>,
): Flow[] {
  const ids = idsOf(verdicts)
  const pairs = ids.flatMap((then) => ids.map((now) => ({ then, now })))
  return pairs
    .map((pair) => ({
      ...pair,
      count: claims.filter(({ then, now }) => then === pair.then && now === pair.now).length,
    }))
    .filter(({ count }) => count > 0)
}
