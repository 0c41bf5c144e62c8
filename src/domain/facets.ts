import { coverages, themes, verdicts, type ClaimFields } from '../schemas/claim.ts'
import type { Labels } from '../schemas/labels.ts'
import type { FacetName } from './facet-names.ts'

export interface FacetValue {
  value: string
  word: string
  /** How many claims have it. */
  count: number
}

export interface Facet {
  name: FacetName
  heading: string
  values: FacetValue[]
}

/** What a claim is under each facet. A claim by AlterNet itself is a "reply". */
export function facetsOf(
  claim: Pick<ClaimFields, 'theme' | 'claimant' | 'verdictNow' | 'answer'>,
): Record<FacetName, string> {
  return {
    theme: claim.theme,
    claimant: claim.claimant === 'aclu-2015' ? 'aclu' : 'alternet',
    verdict: claim.verdictNow.verdict,
    answer: claim.claimant === 'aclu-2015' ? claim.answer.coverage : 'reply',
  }
}

/** All facets with the values that occur, in the order of their scales, and counts. */
export function buildFacets(claims: readonly ClaimFields[], labels: Labels): Facet[] {
  const build = (
    name: FacetName,
    heading: string,
    choices: readonly (readonly [string, string])[],
  ): Facet => ({
    name,
    heading,
    values: choices
      .map(([value, word]) => ({
        value,
        word,
        count: claims.filter((claim) => facetsOf(claim)[name] === value).length,
      }))
      .filter(({ count }) => count > 0),
  })
  return [
    build(
      'theme',
      'Theme',
      themes.map((id) => [id, labels.themes[id].word]),
    ),
    build('claimant', 'Said by', [
      ['aclu', 'The ACLU'],
      ['alternet', 'AlterNet'],
    ]),
    build(
      'verdict',
      'Verdict now',
      verdicts.map((id) => [id, labels.verdicts[id].word]),
    ),
    build('answer', 'AlterNet’s answer', [
      ...coverages.map((id) => [id, labels.coverages[id].word] as const),
      ['reply', 'AlterNet’s own claim'],
    ]),
  ]
}

/** The path of the page that lists the claims with one facet value. */
export const facetPath = (name: FacetName, value: string): string => `claims/by/${name}/${value}/`
