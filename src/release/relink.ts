import { posix } from 'node:path'
import { toSitePath } from './files.ts'

/** Where a release stands, and which files it has. */
export interface Place {
  /** Address of the front page, with a slash at the end. */
  site: string
  /** Paths of all files. */
  paths: ReadonlySet<string>
}

/** Makes the addresses of one page fit a disk: from file to file, with the name of each, query and anchor kept. */
export function buildRelink(page: string, { site, paths }: Place): (address: string) => string {
  const here = new URL(toSitePath(page), site)
  const above = new URL(site).pathname.length
  // Both from a top of their own: else where this program runs would be looked up for each.
  const folder = posix.dirname(`/${page}`)
  return (address) => {
    if (address.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address
    const url = new URL(address, here)
    if (!url.href.startsWith(site)) return url.href
    const path = decodeURIComponent(url.pathname.slice(above))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    // What a copy leaves out still stands on the site.
    if (!paths.has(file)) return url.href
    return encodeURI(posix.relative(folder, `/${file}`)) + url.search + url.hash
  }
}
