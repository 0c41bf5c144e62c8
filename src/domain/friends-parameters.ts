import type { View } from './diagram-view.ts'
import { ACTS, RULES, type Act, type ModelParameters, type Rule } from './friends-model.ts'
import { listPeople } from './friends-network.ts'

/** One parameter that the model cannot run with. */
export interface ParameterProblem {
  field: keyof ModelParameters
  /** What was given. */
  found: string
  /** What would be right. */
  wanted: string
}

interface Range {
  least: number
  most: number
}

/** Whole numbers, as an address can say them; density and reach up to what 60 people can show. */
const RANGES: Readonly<Record<'seed' | 'density' | 'drop' | 'reach', Range>> = {
  seed: { least: 1, most: 999 },
  density: { least: 2, most: 10 },
  drop: { least: 1, most: 100 },
  reach: { least: 1, most: 3 },
}

/** Reads the parameters out of checked address fields (see diagram-grammars.ts). */
export function buildParameters(view: View): ModelParameters {
  return {
    rule: (view['rule'] ?? 'claimed') as Rule,
    act: (view['act'] ?? 'post') as Act,
    person: view['person'] ?? '',
    seed: Number(view['seed']),
    density: Number(view['density']),
    drop: Number(view['drop']),
    reach: Number(view['reach']),
  }
}

/** Every parameter that is missing or out of range; numbers must be numbers, not their digits. */
export function checkParameters(
  parameters: Readonly<Partial<Record<keyof ModelParameters, unknown>>>,
): ParameterProblem[] {
  const people = listPeople().map(({ id }) => id)
  const wantedByField: Record<keyof ModelParameters, string | undefined> = {
    seed: checkNumber(parameters.seed, RANGES.seed),
    density: checkNumber(parameters.density, RANGES.density),
    rule: checkChoice(parameters.rule, RULES, `one of ${RULES.join(', ')}`),
    act: checkChoice(parameters.act, ACTS, `one of ${ACTS.join(', ')}`),
    person: checkChoice(parameters.person, people, `${people.at(0) ?? ''} to ${people.at(-1) ?? ''}`),
    drop: checkNumber(parameters.drop, RANGES.drop),
    reach: checkNumber(parameters.reach, RANGES.reach),
  }
  return (Object.keys(wantedByField) as (keyof ModelParameters)[]).flatMap((field) => {
    const wanted = wantedByField[field]
    const given = parameters[field]
    return wanted === undefined
      ? []
      : [{ field, found: given === undefined ? 'nothing' : String(given), wanted }]
  })
}

/** What would be right, or undefined where it is right; NaN lies in no range. */
function checkNumber(given: unknown, { least, most }: Range): string | undefined {
  const isInside = typeof given === 'number' && given >= least && given <= most
  if (isInside && Number.isInteger(given)) return undefined
  return `a whole number from ${least} to ${most}`
}

function checkChoice(given: unknown, choices: readonly string[], wanted: string): string | undefined {
  return choices.some((choice) => choice === given) ? undefined : wanted
}
