import type { SpreadEvent } from '../../schemas/spread-event.ts'
import type { Step } from './scene.ts'

/** What the picture needs to know of the events. */
export function buildSteps(events: readonly SpreadEvent[]): Step[] {
  return events.map(({ id, date, dateNote, actor, title, kind, derivedFrom }) => ({
    id,
    date,
    isNoted: dateNote !== undefined,
    actor,
    title,
    kind,
    derivedFrom,
  }))
}
