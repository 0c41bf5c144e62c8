/** The address of a site path ("claims/serenity/", "" for the front page) below the base of this deployment. */
export function addressOf(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`
}
