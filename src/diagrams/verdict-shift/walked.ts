import { groupClaims } from './groups.ts'
import type { ShiftClaim, ShiftWords } from './scene.ts'
import type { Grouping } from './view.ts'

const SHIFT = '-shift'

/** What the keyboard walks: the claims in the order of the picture, and for each the step from then to now. */
export function listWalked(
  claims: readonly ShiftClaim[],
  group: Grouping,
  words: Pick<ShiftWords, 'groups'>,
): { nodes: { id: string }[]; links: { id: string; from: string; to: string }[] } {
  const nodes = groupClaims(claims, group, words).flatMap((each) => each.claims)
  return { nodes, links: nodes.map(({ id }) => ({ id: `${id}${SHIFT}`, from: id, to: id })) }
}

/** The claim to which a mark belongs: the row itself, or its step from then to now. */
export function findClaimId(id: string): string {
  return id.endsWith(SHIFT) ? id.slice(0, -SHIFT.length) : id
}
