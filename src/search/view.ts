import { facetNames, type FacetName } from '../domain/facet-names.ts'

/** What one reader is looking for: the words typed and the facet values chosen. */
export interface SearchView {
  query: string
  facets: Partial<Record<FacetName, string>>
}

/** Reads a view from the address. Values that no facet has are left out, so that a broken address still works. */
export function parseView(address: string, isKnown: (name: FacetName, value: string) => boolean): SearchView {
  const given = new URLSearchParams(address)
  const chosen = facetNames.flatMap((name) => {
    const value = given.get(name) ?? ''
    return value && isKnown(name, value) ? [[name, value] as const] : []
  })
  return { query: (given.get('q') ?? '').trim(), facets: Object.fromEntries(chosen) }
}

/** Writes a view as a query string, empty for the view that shows everything. */
export function formatView({ query, facets }: SearchView): string {
  const written = new URLSearchParams()
  if (query) written.set('q', query)
  for (const name of facetNames) if (facets[name]) written.set(name, facets[name])
  return written.toString()
}

/** Whether a claim has all the facet values that were chosen. */
export function isChosen(
  claimFacets: Readonly<Record<string, string | undefined>>,
  { facets }: SearchView,
): boolean {
  return facetNames.every((name) => facets[name] === undefined || facets[name] === claimFacets[name])
}
