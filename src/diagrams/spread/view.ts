import { splitValues, type View } from '../../domain/diagram-view.ts'
import { findAncestors, findDescendants, type Certainty } from '../../domain/lineage.ts'
import type { Standing, Step } from './scene.ts'

/** What one reader looks at in the story: a chosen step or "", and the kinds that the filter lets through. */
export interface SpreadView {
  event: string
  kinds: readonly string[]
}

/** How a step stands to the chosen one. Certainty is that of the best way between the two; "" where there is none. */
export interface Stand {
  standing: Standing
  certainty: Certainty | ''
}

/** Reads the view out of checked address fields (see diagram-grammars.ts). */
export function buildSpreadView(view: View): SpreadView {
  return { event: view['event'] ?? '', kinds: splitValues(view['kinds']) }
}

/** The steps that the filter lets through; a chosen step stays whatever its kind. */
export function listShown(steps: readonly Step[], { event, kinds }: SpreadView): Step[] {
  return steps.filter(({ id, kind }) => id === event || kinds.includes(kind))
}

/** How every step stands under a view, by its id. */
export function findStands(steps: readonly Step[], view: SpreadView): Map<string, Stand> {
  const shown = new Set(listShown(steps, view))
  const stands = new Map(
    steps.map((step): [string, Stand] => {
      const standing = !shown.has(step) ? 'out' : view.event ? 'quiet' : ''
      return [step.id, { standing, certainty: '' }]
    }),
  )
  const relate = (standing: Standing, relatives: ReturnType<typeof findAncestors<Step>>): void => {
    for (const { event, certainty } of relatives)
      if (shown.has(event)) stands.set(event.id, { standing, certainty })
  }
  relate('ancestor', findAncestors(steps, view.event))
  relate('descendant', findDescendants(steps, view.event))
  if (stands.has(view.event)) stands.set(view.event, { standing: 'chosen', certainty: '' })
  return stands
}

/** A link from a step down to one that built on it. */
export interface Link {
  id: string
  from: string
  to: string
  certainty: Certainty
}

/** The links between steps that the filter lets through, in the order of the story. */
export function listLinks(steps: readonly Step[], view: SpreadView): Link[] {
  const shown = listShown(steps, view)
  const ids = new Set(shown.map(({ id }) => id))
  return shown.flatMap(({ id, derivedFrom }) =>
    derivedFrom
      .filter(({ event }) => ids.has(event))
      .map(({ event, certainty }) => ({ id: `${event}~${id}`, from: event, to: id, certainty })),
  )
}
