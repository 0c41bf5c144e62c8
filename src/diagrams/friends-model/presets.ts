import { ACTS, RULES, type Act, type Rule } from '../../domain/friends-model.ts'

/** The home of the diagram: the first rule with the first act. */
const HOME = 'diagrams/friends-model/'

/** Every rule with every act; each has a page of its own, so that all can be compared without script. */
export const PRESETS = RULES.flatMap((rule) => ACTS.map((act) => ({ rule, act })))

/** The last part of the address of a preset; undefined for the one that is the home. */
export function findPresetSlug(rule: Rule, act: Act): string | undefined {
  return rule === RULES[0] && act === ACTS[0] ? undefined : `${rule}-${act}`
}

/** The site path of a preset. */
export function findPresetPath(rule: Rule, act: Act): string {
  const slug = findPresetSlug(rule, act)
  return slug === undefined ? HOME : `${HOME}${slug}/`
}
