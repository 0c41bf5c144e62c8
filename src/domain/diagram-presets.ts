import { scoreSides } from '../schemas/scales.ts'
import type { Casebook } from './casebook.ts'
import type { DiagramName } from './diagram-grammars.ts'
import { idsOf } from './ids-of.ts'
import { findLastLens, listLenses } from './link-scales.ts'
import { ACTS, RULES, type Act, type Rule } from './friends-model.ts'

/** A state of a diagram that has a page of its own. */
export interface Preset {
  /** The last part of its address; "" for the page of the diagram itself. */
  slug: string
  /** As in an address: "lens=evidenceNow". */
  view: string
}

const HOME: Preset = { slug: '', view: '' }

/** Every rule of the friends model with every act, so that all can be compared without script; the first is its home. */
export const friendsPresets = RULES.flatMap((rule) =>
  ACTS.map((act) => ({ rule, act, slug: rule === RULES[0] && act === ACTS[0] ? '' : `${rule}-${act}` })),
)

/** The site path of the page that shows a rule with an act. */
export function friendsPath(rule: Rule, act: Act): string {
  const slug = friendsPresets.find((preset) => preset.rule === rule && preset.act === act)?.slug
  return `diagrams/friends-model/${slug ? `${slug}/` : ''}`
}

/** The states of a diagram that have pages, that of the diagram itself first. */
export function listPresets(
  name: DiagramName,
  { events, labels, graph: { scales, pairs } }: Pick<Casebook, 'events' | 'labels' | 'graph'>,
): Preset[] {
  const choose = (field: string, values: readonly string[]): Preset[] =>
    values.map((value) => ({ slug: value, view: `${field}=${value}` }))
  switch (name) {
    case 'link-map':
      return [HOME, ...choose('lens', listLenses(scales))]
    case 'link-up':
      return [
        HOME,
        ...listLenses(scales)
          .filter((lens) => lens !== findLastLens(scales))
          .map((lens) => ({
            slug: lens,
            view: [
              `lens=${lens}`,
              ...Object.entries(pairs?.earlier ?? {}).map((each) => each.join('=')),
            ].join('&'),
          })),
      ]
    case 'friends-model':
      return friendsPresets.map(({ rule, act, slug }) => ({ slug, view: slug && `rule=${rule}&act=${act}` }))
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
