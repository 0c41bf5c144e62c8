import { idsOf } from '../../domain/ids-of.ts'
import { listLenses, type LinkGraph, type MapScales, type StateScale } from '../../domain/link-scales.ts'

type StateId = keyof MapScales['states']

/** What a page carries of the scales; words and signs of the states stand in the legend. */
export type CarriedScales = Omit<MapScales, 'states'> & {
  states: Readonly<Record<StateId, Pick<StateScale, 'counts'>>>
}

/**
 * The scales of a part of the map as its page carries them: bands that it has, states that a link can have there, and of
 * each account its takeaway, to be filled with what the filters of a reader let through.
 */
export function pickScales(graph: LinkGraph, states: readonly StateId[]): CarriedScales {
  const { scales, nodes } = graph
  const used = new Set(nodes.map(({ band }) => band))
  const bands = idsOf(scales.bands).filter((band) => used.has(band))
  return {
    bands: pick(bands, (band) => scales.bands[band]),
    lenses: pick(listLenses(scales), (lens) => {
      const { said, title, titleIfAll } = scales.lenses[lens]
      return { said, title, titleIfAll }
    }),
    states: pick(states, (state) => {
      const { counts } = scales.states[state]
      return counts ? { counts } : {}
    }),
    difference: scales.difference,
  }
}

function pick<Id extends string, Value>(ids: readonly Id[], valueOf: (id: Id) => Value): Record<Id, Value> {
  return Object.fromEntries(ids.map((id) => [id, valueOf(id)])) as Record<Id, Value>
}
