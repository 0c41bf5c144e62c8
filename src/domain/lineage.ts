import type { SpreadEvent } from '../schemas/spread-event.ts'

/** How a step of the descent is known. */
export type Certainty = SpreadEvent['derivedFrom'][number]['certainty']

/** As much of an event as its lineage needs; a reader's browser gets little more. */
export type Descending = Pick<SpreadEvent, 'id' | 'derivedFrom'>

/** An event of the same family. */
export interface Relative<Event extends Descending = SpreadEvent> {
  event: Event
  /** Stated if every step on some way between the two is stated by a source read; else inferred by us. */
  certainty: Certainty
  /** Steps on the shortest way of that certainty. */
  distance: number
}

/** Everything that an event built on, directly or through others: nearest first, then in the order of the story. */
export function findAncestors<Event extends Descending>(
  events: readonly Event[],
  id: string,
): Relative<Event>[] {
  return findRelatives(events, id, (event) => event.derivedFrom)
}

/** Everything that was built on an event, directly or through others: nearest first, then in the order of the story. */
export function findDescendants<Event extends Descending>(
  events: readonly Event[],
  id: string,
): Relative<Event>[] {
  return findRelatives(events, id, (event) =>
    events.flatMap((later) =>
      later.derivedFrom
        .filter((origin) => origin.event === event.id)
        .map(({ certainty }) => ({ event: later.id, certainty })),
    ),
  )
}

type Step = (event: Descending) => Descending['derivedFrom']

function findRelatives<Event extends Descending>(
  events: readonly Event[],
  id: string,
  step: Step,
): Relative<Event>[] {
  const stated = measureDistances(events, id, (event) =>
    step(event).filter(({ certainty }) => certainty === 'stated'),
  )
  return [...measureDistances(events, id, step)]
    .map(([event, distance]): Relative<Event> => {
      const statedDistance = stated.get(event)
      return statedDistance === undefined
        ? { event, certainty: 'inferred', distance }
        : { event, certainty: 'stated', distance: statedDistance }
    })
    .toSorted((a, b) => a.distance - b.distance || events.indexOf(a.event) - events.indexOf(b.event))
}

/** Steps from one event to every other that can be reached; breadth first, so that a circle ends by itself. */
function measureDistances<Event extends Descending>(
  events: readonly Event[],
  id: string,
  step: Step,
): Map<Event, number> {
  const distances = new Map<Event, number>()
  let reached = events.filter((event) => event.id === id)
  for (let distance = 1; reached.length > 0; distance++) {
    const nextIds = new Set(reached.flatMap((event) => step(event).map((origin) => origin.event)))
    reached = events.filter((event) => nextIds.has(event.id) && event.id !== id && !distances.has(event))
    for (const event of reached) distances.set(event, distance)
  }
  return distances
}
