import type { Casebook, Claim, Explainer } from './casebook.ts'

/** Site paths, without the base under which the site is deployed and without a leading slash. */
export const claimPath = (claim: Pick<Claim, 'slug'>): string => `claims/${claim.slug}/`
export const explainerPath = (explainer: Pick<Explainer, 'slug'>): string => `explainers/${explainer.slug}/`
export const sourcePath = (sourceId: string): string => `sources/${sourceId}/`
export const termPath = (termId: string): string => `glossary/#${termId}`
export const quotationPath = (quotationId: string): string => `quotations/#${quotationId}`
export const correctionPath = (correctionId: string): string => `corrections/#${correctionId}`

export const eventPath = (eventId: string): string => `spread/#${eventId}`
export const edgePath = (edgeId: string): string => `diagrams/link-map/#${edgeId}`

/** The name of a file without folder and ending. */
export function splitSlug(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')
}

/** Every short or former address of a claim with the path it leads to now: "a09", "claims/old-slug". */
export function listRedirects({ claims, ledger }: Casebook): { from: string; to: string }[] {
  return claims.flatMap((claim) => {
    const former = (ledger.claims[claim.id] ?? []).filter((slug) => slug !== claim.slug)
    return [claim.id.toLowerCase(), ...former.map((slug) => `claims/${slug}`)].map((from) => ({
      from,
      to: claimPath(claim),
    }))
  })
}
