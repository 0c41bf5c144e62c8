import { claimants, themes, verdicts, type Verdict } from '../../schemas/scales.ts'
import type { ShiftClaim } from './scene.ts'
import type { Grouping } from './view.ts'

/** Verdicts that say nothing of evidence; they stand apart. */
const APART: readonly Verdict[] = ['opinion', 'not-checkable']
/** Verdicts in order from for to against. */
const ORDERED: readonly Verdict[] = ['supported', 'partly-supported', 'unsupported', 'contradicted']

export interface ClaimGroup {
  id: string
  claims: ShiftClaim[]
}

/** The claims by theme or claimant, in the order of the scale; groups without claims are left out. */
export function groupClaims(claims: readonly ShiftClaim[], group: Grouping): ClaimGroup[] {
  const ids: readonly string[] = group === 'theme' ? themes : claimants
  return ids
    .map((id) => ({ id, claims: claims.filter((claim) => claim[group] === id) }))
    .filter((each) => each.claims.length > 0)
}

/** The columns: every verdict about evidence, and of those that stand apart the ones that some claim has or had. */
export function listColumns(claims: readonly ShiftClaim[]): Verdict[] {
  return verdicts.filter(
    (verdict) => !isApart(verdict) || claims.some(({ then, now }) => then === verdict || now === verdict),
  )
}

export function isApart(verdict: Verdict): boolean {
  return APART.includes(verdict)
}

export function hasMoved({ then, now }: Pick<ShiftClaim, 'then' | 'now'>): boolean {
  return then !== now
}

/**
 * Which way a verdict went: away from "supported" or towards it; or it left "disputed" and "opinion", or came to one
 * of them, which have no place in that order.
 */
export function findDirection({
  then,
  now,
}: Pick<ShiftClaim, 'then' | 'now'>): 'away' | 'towards' | 'left' | 'came' {
  if (!ORDERED.includes(then)) return 'left'
  if (!ORDERED.includes(now)) return 'came'
  return ORDERED.indexOf(now) > ORDERED.indexOf(then) ? 'away' : 'towards'
}
