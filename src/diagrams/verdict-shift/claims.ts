import { claimPath } from '../../domain/addresses.ts'
import type { Casebook } from '../../domain/casebook.ts'
import { formatDate } from '../../domain/partial-date.ts'
import type { Labels } from '../../schemas/labels.ts'
import type { Verdict } from '../../schemas/scales.ts'
import type { ShiftClaim, ShiftWords } from './scene.ts'

type Needs = Labels['verdicts'][Verdict]['needs']

/** What the picture needs of each claim; italics are left to the pages. */
export function listShiftClaims(
  { claims }: Pick<Casebook, 'claims'>,
  addressOf: (path: string) => string,
): ShiftClaim[] {
  return claims.map((claim) => ({
    id: claim.id,
    text: claim.paraphrase.replaceAll('*', ''),
    theme: claim.theme,
    claimant: claim.claimant,
    then: claim.verdict2015.verdict,
    now: claim.verdictNow.verdict,
    href: addressOf(claimPath(claim)),
  }))
}

/** The words of the scale and of the groups, from the labels. */
export function listShiftWords({ labels }: Pick<Casebook, 'labels'>): ShiftWords {
  const verdicts = Object.fromEntries(Object.entries(labels.verdicts).map(([id, { word }]) => [id, word]))
  const groups = Object.entries({ ...labels.themes, ...labels.claimants }).map(([id, { word }]) => [id, word])
  return {
    verdicts: verdicts as ShiftWords['verdicts'],
    signs: Object.fromEntries(
      Object.entries(labels.verdicts).map(([id, { mark, needs }]) => [id, { mark, place: findPlace(needs) }]),
    ) as ShiftWords['signs'],
    groups: Object.fromEntries(groups) as ShiftWords['groups'],
    then: formatDate(labels.then.ends),
  }
}

/** What says nothing of evidence stands apart; what needs evidence for and against has no place between the two. */
function findPlace(needs: Needs): ShiftWords['signs'][Verdict]['place'] {
  if (needs === 'nothing') return 'apart'
  return needs !== 'any' && needs.length > 1 ? 'beside' : 'ordered'
}
