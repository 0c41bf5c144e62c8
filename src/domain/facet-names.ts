/** The ways in which claims can be narrowed down, in the order in which they are shown. Apart from facets.ts so that
 * the browser does not load the schemas with it. */
export const facetNames = ['theme', 'claimant', 'verdict', 'answer'] as const
export type FacetName = (typeof facetNames)[number]
