import { findAncestors, findDescendants } from '../../domain/lineage.ts'
import { formatDate } from '../../domain/partial-date.ts'
import type { EventKind } from '../../schemas/scales.ts'
import type { Step } from './scene.ts'

/** Kinds that pass the story on, and kinds that answer it or mend it. */
const PASSING: readonly EventKind[] = ['repeat']
const ANSWERING: readonly EventKind[] = ['rebuttal', 'correction']

/** "1 step", "7 steps". */
export function formatCount(count: number, noun = 'step'): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The name of a step in running words. */
export function formatStep({ actor, title }: Pick<Step, 'actor' | 'title'>): string {
  return `${actor}: ${title}`
}

/** The name of a step as a sentence; one that ends in a question mark needs no full stop. */
export function formatName(step: Pick<Step, 'actor' | 'title'>): string {
  return formatStep(step).replace(/[^?!.]$/, '$&.')
}

/** The takeaway: how many steps passed the story on, and how many answered or corrected it. */
export function formatTitle(steps: readonly Step[]): string {
  const count = (kinds: readonly EventKind[]): string =>
    String(steps.filter(({ kind }) => kinds.includes(kind)).length)
  const years = steps.map(({ date }) => date.slice(0, 4)).toSorted()
  return `Of ${formatCount(steps.length)} from ${years.at(0) ?? ''} to ${years.at(-1) ?? ''}, ${count(PASSING)} passed the story on and ${count(ANSWERING)} tested, answered or corrected it`
}

/** What the picture shows, in words: the lineage of the chosen step, then the whole. */
export function formatSummary(steps: readonly Step[], chosen = ''): string {
  const step = steps.find(({ id }) => id === chosen)
  const { back, on } = formatLineage(steps, chosen)
  return [...(step ? [formatName(step), back, on] : []), formatWhole(steps)].join(' ')
}

function formatWhole(steps: readonly Step[]): string {
  const links = steps.flatMap(({ derivedFrom }) => derivedFrom)
  const stated = links.filter(({ certainty }) => certainty === 'stated').length
  const roots = steps.filter(({ derivedFrom }) => derivedFrom.length === 0).length
  const followersOf = ({ id }: Step): number => links.filter(({ event }) => event === id).length
  const [first] = steps.toSorted((a, b) => followersOf(b) - followersOf(a))
  const most = first
    ? ` The one that most others built on directly is ${formatStep(first)} (${formatCount(followersOf(first))}).`
    : ''
  return `All in all ${formatCount(links.length, 'link')}: ${stated} stated by a source read, ${links.length - stated} inferred by us. ${formatCount(roots)} ${roots === 1 ? 'has' : 'have'} no recorded link to an earlier one.${most}`
}

/** How far back and how far on the lineage of a step goes, and how much of it is stated all the way. */
export function formatLineage(steps: readonly Step[], id: string): { back: string; on: string } {
  const tell = (relatives: ReturnType<typeof findAncestors<Step>>): string => {
    const stated = relatives.filter(({ certainty }) => certainty === 'stated').length
    if (stated === relatives.length)
      return relatives.length === 1 ? ', by a stated link' : ', by stated links'
    const links = stated === 0 ? 'all' : String(relatives.length - stated)
    return relatives.length === 1
      ? ', by at least one link that we infer'
      : `, ${links} of them by at least one link that we infer`
  }
  const before = findAncestors(steps, id)
  const after = findDescendants(steps, id)
  return {
    back:
      before.length === 0
        ? 'No earlier step is recorded that it goes back to.'
        : `It goes back to ${formatCount(before.length, 'earlier step')}${tell(before)}.`,
    on:
      after.length === 0
        ? 'No later step is recorded that goes back to it.'
        : `${formatCount(after.length, 'later step')} ${after.length === 1 ? 'goes' : 'go'} back to it${tell(after)}.`,
  }
}

/** When a step was, in running words. */
export function formatWhen({ date, isNoted }: Pick<Step, 'date' | 'isNoted'>): string {
  const known = date.length > 4 ? formatDate(date) : `in ${date}, day unknown`
  return isNoted ? `${known} (see the note)` : known
}
