import { hash } from 'node:crypto'

/** Pages that somebody may read next; not the kept versions and the frames, which are many and seldom asked for. */
const READ = /^(?!embed\/.+\/|.+\/v\d+\/)(?:.+\/)?index\.html$/
/** In a page that only says where another stands now. */
const MOVED = '<meta http-equiv="refresh"'
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
 * Puts the style of a page that is read inside that page, and its hash into the policy of the page: the first paint
 * waits for no second answer then. Kept versions and frames keep their sheets, which they share. `read` gives a sheet, or
 * undefined where it is missing. Throws then, and where a page has a policy that does not name its style.
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
  if (!READ.test(path) || html.includes(MOVED)) return { html, linked: sheet }
  if (!html.includes(OWN_SHEETS))
    throw new Error(`${path} has no policy with ${OWN_SHEETS}; src/components/policy.ts writes it.`)
  return {
    html: html.replace(link, () => `<style>${css}</style>`).replace(OWN_SHEETS, formatStyleSource(css)),
  }
}

/** What a policy says to allow one style inside a page, and no other. */
export function formatStyleSource(css: string): string {
  return `style-src 'sha256-${hash('sha256', css, 'base64')}'`
}
