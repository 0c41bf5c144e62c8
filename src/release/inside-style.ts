import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPaths } from './files.ts'

/** Pages that somebody may read next; not the kept versions and the frames, which are many and seldom asked for. */
const READ = /^(?!embed\/.+\/|.+\/v\d+\/)(?:.+\/)?index\.html$/
/** In a page that only says where another stands now. */
const MOVED = '<meta http-equiv="refresh"'
const LINK = /<link rel="stylesheet" href="[^"]*?(assets\/[^"]+\.css)">/
const PAGE = /\.html$/
const SHEET = /^assets\/.+\.css$/
/** What the policy of a page says of styles before this. */
const OWN_SHEETS = "style-src 'self'"

/**
 * Puts the style of each page that is read inside that page, and its hash into the policy of the page: the first paint
 * waits for no second answer then. Kept versions and frames keep their sheets, which they share. Throws where a page has a
 * policy that does not name its style.
 */
export function putStylesInside(folder: string): void {
  const paths = listPaths(folder)
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const sheets = new Map(paths.filter((path) => SHEET.test(path)).map((path) => [path, read(path)]))
  const linked = new Set<string>()
  for (const path of paths.filter((each) => PAGE.test(each))) {
    const html = read(path)
    const [link, sheet] = LINK.exec(html) ?? []
    if (link === undefined || sheet === undefined) continue
    const css = sheets.get(sheet)
    if (css === undefined) throw new Error(`${path} links ${sheet}, which is missing in the built site.`)
    if (READ.test(path) && !html.includes(MOVED)) {
      const inside = html.replace(link, () => `<style>${css}</style>`)
      writeFileSync(join(folder, path), allowStyle(inside, css, path))
    } else linked.add(sheet)
  }
  for (const sheet of sheets.keys()) if (!linked.has(sheet)) rmSync(join(folder, sheet))
}

/** The policy of a page, with the hash of its one style in place of the sheets of the site, or of another hash. */
function allowStyle(html: string, css: string, path: string): string {
  if (!html.includes(OWN_SHEETS))
    throw new Error(`${path} has no policy with ${OWN_SHEETS}; src/components/policy.ts writes it.`)
  return html.replace(OWN_SHEETS, formatStyleSource(css))
}

/** What a policy says to allow one style inside a page, and no other. */
export function formatStyleSource(css: string): string {
  return `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`
}
