import { claimPath, versionPath } from './addresses.ts'
import type { Casebook } from './casebook.ts'
import { framePath } from './embed/addresses.ts'

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

/**
 * Former and short addresses for hosts that answer with a redirect themselves, as Cloudflare Pages and Netlify read them
 * from a file "_redirects". `base` is the path below which the site stands, with slashes at both ends.
 */
export function formatRedirects(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${base}${from}/ ${base}${to} 301\n`).join('')
}
