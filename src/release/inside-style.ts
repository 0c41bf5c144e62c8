import { createHash } from 'node:crypto'

/** Pages that readers come to from elsewhere: the front page, claims, explainers and diagrams, and the lists of them. */
const ENTRANCE = /^(?:(?:claims|explainers)\/(?:[^/]+\/)?|diagrams\/(?!.*\/v\d+\/)(?:.+\/)?)?index\.html$/
const LINK = /<link rel="stylesheet" href="[^"]*?(assets\/[^"]+\.css)">/
const SHEET = /^assets\/.+\.css$/
/** What the policy of a page says of styles before this. */
const OWN_SHEETS = "style-src 'self'"

/** A page as the site sends it. */
export interface Styled {
  html: string
  /** Path of the sheet that it still links. */
  linked?: string
}

/** Whether a file of the site is a style sheet. */
export function isSheet(path: string): boolean {
  return SHEET.test(path)
}

/**
 * Puts the style of a page that readers come to first inside that page, and its hash into the policy of the page: the
 * first paint waits for no second answer then. All other pages keep their sheet, which they share. `read` gives a sheet,
 * or undefined where it is missing. Throws then, and where a page has a policy that does not name its style.
 */
export function putStyleInside(
  path: string,
  html: string,
  read: (sheet: string) => string | undefined,
): Styled {
  const [link, sheet] = LINK.exec(html) ?? []
  if (link === undefined || sheet === undefined) return { html }
  const css = read(sheet)
  if (css === undefined) throw new Error(`${path} links ${sheet}, which is missing in the built site.`)
  if (!ENTRANCE.test(path)) return { html, linked: sheet }
  if (!html.includes(OWN_SHEETS))
    throw new Error(`${path} has no policy with ${OWN_SHEETS}; src/components/policy.ts writes it.`)
  return {
    html: html.replace(link, () => `<style>${css}</style>`).replace(OWN_SHEETS, formatStyleSource(css)),
  }
}

/** What a policy says to allow one style inside a page, and no other. */
export function formatStyleSource(css: string): string {
  return `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`
}
