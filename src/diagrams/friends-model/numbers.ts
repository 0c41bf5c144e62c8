import { checkParameters } from '../../domain/friends-parameters.ts'
import type { ModelParameters } from '../../domain/friends-model.ts'

/** The numbers that a reader can set, in the order in which they stand beside the picture. */
export const NUMBER_FIELDS = ['density', 'drop', 'reach', 'seed'] as const
export type NumberField = (typeof NUMBER_FIELDS)[number]

/** What each number is, beside its field. */
export const NUMBER_LABELS: Readonly<Record<NumberField, string>> = {
  density: 'Ties per person, on average',
  drop: 'Points that an act costs the one who acts',
  reach: 'Hops that a post travels: 1 as claimed, for the ACLU names friends only; more is our assumption',
  seed: 'Number of the network: the same one gives the same ties',
}

/** Names a number in a sentence. */
const NUMBER_NOUNS: Readonly<Record<NumberField, string>> = {
  density: 'Ties per person',
  drop: 'The points lost',
  reach: 'The hops',
  seed: 'The number of the network',
}

/**
 * What is wrong with a number that was typed, what would be right, and what the picture shows in the meantime;
 * undefined where it can be used.
 */
export function findWrong(
  field: NumberField,
  typed: string,
  parameters: ModelParameters,
): string | undefined {
  // Number('') is 0, and an empty field is none.
  const given = typed.trim() === '' ? NaN : Number(typed)
  const [problem] = checkParameters({ ...parameters, [field]: given })
  if (!problem) return undefined
  return `${NUMBER_NOUNS[field]} must be ${problem.wanted}. The picture still shows ${parameters[field]}.`
}
