import { isChosen, type SearchView } from './view.ts'

/** The claims of the full list that have all the facet values of the view. */
export function chooseClaims(claims: readonly HTMLElement[], view: SearchView): HTMLElement[] {
  return claims.filter((claim) => isChosen(claim.dataset, view))
}

/** Shows these of the full list and hides groups that are left empty; gives how many are shown. */
export function showClaims(list: HTMLElement, claims: readonly HTMLElement[], view: SearchView): number {
  const chosen = new Set(chooseClaims(claims, view))
  for (const claim of claims) claim.hidden = !chosen.has(claim)
  for (const group of list.querySelectorAll<HTMLElement>('section:has([data-id])'))
    group.hidden = group.querySelector('[data-id]:not([hidden])') === null
  return chosen.size
}
