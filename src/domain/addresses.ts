import type { Edition } from '../schemas/edition.ts'
import type { Casebook, Claim, Explainer } from './casebook.ts'
import { framePath } from './embed/addresses.ts'

/** Site paths, without the base under which the site is deployed and without a leading slash. */
export const claimPath = (claim: Pick<Claim, 'slug'>): string => `claims/${claim.slug}/`
/** The permanent address of one version of a claim, an explainer or a diagram. */
export const versionPath = (
  folder: Edition['folder'],
  { slug, version }: { slug: string; version: number },
): string => `${folder}/${slug}/v${String(version)}/`
export const explainerPath = (explainer: Pick<Explainer, 'slug'>): string => `explainers/${explainer.slug}/`
export const diagramPath = (name: string): string => `diagrams/${name}/`
export const sourcePath = (sourceId: string): string => `sources/${sourceId}/`
/** The permanent name of a correction for programs; where it stands in the log, lists.ts knows. */
export const correctionPath = (correctionId: string): string => `corrections/#${correctionId}`

export const eventPath = (eventId: string): string => `diagrams/spread/#${eventId}`
export const scoreItemPath = (itemId: string): string => `diagrams/score-inputs/#${itemId}`

/** The name of a file without folder and ending. */
export function splitSlug(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')
}

/** Pages that have moved: the former address, and the path it leads to now. */
const MOVED: readonly Redirect[] = [{ from: 'spread', to: 'diagrams/spread/' }]

/** An address without its last slash, and the path that it leads to now. */
export interface Redirect {
  from: string
  to: string
}

/** Every short or former address with the path it leads to now: "a09", "claims/old-slug", "spread". */
export function listRedirects({ claims, ledger, versionLedger, diagrams }: Casebook): Redirect[] {
  const ofClaims = claims.flatMap((claim) => {
    const former = (ledger.claims[claim.id] ?? []).filter((slug) => slug !== claim.slug)
    const versions = (versionLedger.claims[claim.id] ?? []).map(({ version }) => version)
    return [
      ...[claim.id.toLowerCase(), ...former.map((slug) => `claims/${slug}`)].map((from) => ({
        from,
        to: claimPath(claim),
      })),
      // What was cited under a former name is still that version, and frames on other sites still show the claim.
      ...former.flatMap((slug) => {
        const moved = versions.map((version) => ({
          from: versionPath('claims', { slug, version }),
          to: versionPath('claims', { slug: claim.slug, version }),
        }))
        const framed = [{ from: claimPath({ slug }), to: claimPath(claim) }, ...moved].map(
          ({ from, to }) => ({
            from: framePath(from),
            to: framePath(to),
          }),
        )
        return [...moved, ...framed].map(({ from, to }) => ({ from: from.replace(/\/$/, ''), to }))
      }),
    ]
  })
  const shown = diagrams.map(({ id }) => `diagrams/${id}/`)
  return [...ofClaims, ...MOVED.filter(({ to }) => shown.includes(to))]
}
