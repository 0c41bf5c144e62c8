/** Whether an address stays on the site, as a browser would read it: it skips tabs, and takes "//" for another host. */
export function isOfSite(address: string): boolean {
  const here = 'https://here.invalid'
  return URL.canParse(address, here) && new URL(address, here).origin === here
}
