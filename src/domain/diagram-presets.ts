import { lenses, scoreSides } from '../schemas/scales.ts'
import type { Casebook } from './casebook.ts'
import type { DiagramName } from './diagram-grammars.ts'
import { idsOf } from './ids-of.ts'
import { ACTS, RULES } from './friends-model.ts'

/** A state of a diagram that has a page of its own. */
export interface Preset {
  /** The last part of its address; "" for the page of the diagram itself. */
  slug: string
  /** As in an address: "lens=evidenceNow". */
  view: string
}

const HOME: Preset = { slug: '', view: '' }

/** The states of a diagram that have pages, that of the diagram itself first. */
export function listPresets(
  name: DiagramName,
  { events, labels }: Pick<Casebook, 'events' | 'labels'>,
): Preset[] {
  const choose = (field: string, values: readonly string[]): Preset[] =>
    values.map((value) => ({ slug: value, view: `${field}=${value}` }))
  switch (name) {
    case 'link-map':
      return [HOME, ...choose('lens', lenses)]
    case 'link-up':
      return [
        HOME,
        ...lenses
          .filter((lens) => lens !== 'evidenceNow')
          .map((lens) => ({ slug: lens, view: `lens=${lens}&data=weibo-posts&consequence=loan-decisions` })),
      ]
    case 'friends-model': {
      const [, ...others] = RULES.flatMap((rule) => ACTS.map((act) => ({ rule, act })))
      return [
        HOME,
        ...others.map(({ rule, act }) => ({ slug: `${rule}-${act}`, view: `rule=${rule}&act=${act}` })),
      ]
    }
    case 'score-inputs':
      return [HOME, ...choose('side', scoreSides)]
    case 'spread': {
      // The first step of each claimant is the article itself; what follows are its updates.
      const first = idsOf(labels.claimants).flatMap(
        (id) => events.find(({ source }) => source === (id as string))?.id ?? [],
      )
      return [HOME, ...choose('event', first)]
    }
    case 'verdict-shift':
      return [HOME, ...choose('group', ['claimant'])]
  }
}
