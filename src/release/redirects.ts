import type { Redirect } from '../domain/addresses.ts'

/** Name of the file that Cloudflare Pages and Netlify read; other hosts serve the pages that lead on. */
export const REDIRECTS_PATH = '_redirects'

/**
 * Former and short addresses for hosts that answer with a redirect themselves. `base` is the path below which the site
 * stands, with slashes at both ends.
 */
export function formatRedirects(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${base}${from}/ ${base}${to} 301\n`).join('')
}
