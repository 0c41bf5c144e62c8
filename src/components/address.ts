/** The address of a site path ("claims/serenity/", "" for the front page) below the base of this deployment. */
export function addressOf(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`
}

/** Makes whole addresses: of a site path below the origin and base of this deployment. */
export function buildAbsolute(origin: URL | undefined): (path: string) => string {
  return (path) => new URL(addressOf(path), origin).href
}

/** The site path of an address of this deployment: what stands behind its base. */
export function findSitePath({ pathname }: URL): string {
  return decodeURIComponent(pathname).slice(addressOf('').length)
}
