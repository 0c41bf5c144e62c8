import { coverages, type ClaimFields } from '../schemas/claim.ts'
import type { Labels } from '../schemas/labels.ts'
import { capitalise } from './capitalise.ts'
import type { FacetName } from './facet-names.ts'
import { idsOf } from './ids-of.ts'

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

/** What a claim is under each facet. A claim that nobody was asked to answer, as by the one who answers, is a "reply". */
export function facetsOf(
  claim: Pick<ClaimFields, 'theme' | 'claimant' | 'verdictNow' | 'answer'>,
  { claimants }: Pick<Labels, 'claimants'>,
): Record<FacetName, string> {
  const { slug, answeredBy } = claimants[claim.claimant]
  return {
    theme: claim.theme,
    claimant: slug,
    verdict: claim.verdictNow.verdict,
    answer: answeredBy === undefined ? 'reply' : claim.answer.coverage,
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
        count: claims.filter((claim) => facetsOf(claim, labels)[name] === value).length,
      }))
      .filter(({ count }) => count > 0),
  })
  const claimants = Object.values(labels.claimants)
  const answering = claimants.flatMap(({ answeredBy }) => (answeredBy ? [labels.claimants[answeredBy]] : []))
  const [first] = answering
  const isOne = first !== undefined && answering.every((each) => each === first)
  return [
    build(
      'theme',
      'Theme',
      idsOf(labels.themes).map((id) => [id, labels.themes[id].word]),
    ),
    build(
      'claimant',
      'Said by',
      claimants.map(({ slug, word }) => [slug, capitalise(word)]),
    ),
    build(
      'verdict',
      'Verdict now',
      idsOf(labels.verdicts).map((id) => [id, labels.verdicts[id].word]),
    ),
    build('answer', isOne ? `${capitalise(first.word)}’s answer` : 'Answer', [
      ...coverages.map((id) => [id, labels.coverages[id].word] as const),
      ['reply', isOne ? `${capitalise(first.word)}’s own claim` : 'No answer to check'],
    ]),
  ].filter(({ values }) => values.length > 0)
}

/** The path of the page that lists the claims with one facet value. */
export const facetPath = (name: FacetName, value: string): string => `claims/by/${name}/${value}/`
