const { SITE_URL: site, BASE_PATH: base = '', OUT_DIR: out } = process.env
const folders = base.replace(/^\/+|\/+$/g, '')

/** Where the site will stand: its origin. Every other address follows from this and BASE_PATH. */
export const SITE_URL = site ?? 'http://localhost:4321'
/** The path below it, with a slash at both ends. */
export const BASE_PATH = folders === '' ? '/' : `/${folders}/`
/** The folder that the built site is written to, and served from: what OUT_DIR names, else dist/. */
export const OUT_FOLDER = out || 'dist'

/** A sentence on what is wrong with the address that the site was given; undefined where nothing is. */
export function findWrongAddress(): string | undefined {
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    return `SITE_URL is "${SITE_URL}", which is no address: write all of it, like SITE_URL=https://example.org`
  if (url.href !== `${url.origin}/`)
    return `SITE_URL is "${SITE_URL}", and more than the origin: write SITE_URL=${url.origin}, and what follows as BASE_PATH, like BASE_PATH=/file/`
  const isFolder = (name: string): boolean => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name)
  if (folders !== '' && !folders.split('/').every(isFolder))
    return `BASE_PATH is "${base}", which is no path of a site: write the folders below SITE_URL with letters, digits and hyphens, like BASE_PATH=/file/`
  return undefined
}
