import type { Step } from './scene.ts'
import { findStands, type Link, type SpreadView } from './view.ts'
import { formatCount, formatLineage, formatName, formatStep, formatWhen } from './words.ts'

/** What is said of a step: its name, kind and date, its direct links, and how it stands to the chosen one. */
export function describeStep(
  steps: readonly Step[],
  id: string,
  view: SpreadView,
  words: Readonly<Record<string, string>>,
): string {
  const step = steps.find((each) => each.id === id)
  if (!step) return ''
  const followers = steps.filter(({ derivedFrom }) => derivedFrom.some(({ event }) => event === id)).length
  const name = `${formatName(step)} ${words[step.kind] ?? step.kind}, ${formatWhen(step)}.`
  const count = step.derivedFrom.length
  const links = `Built directly on ${count === 0 ? 'no' : String(count)} recorded ${count === 1 ? 'step' : 'steps'}; ${formatCount(followers)} built directly on it.`
  return [name, links, formatStand(steps, id, view)].filter(Boolean).join(' ')
}

/** What is said of a link: which step built on which, and how we know. */
export function describeLink(steps: readonly Step[], { from, to, certainty }: Link): string {
  const nameOf = (id: string): string => {
    const step = steps.find((each) => each.id === id)
    return step ? formatStep(step) : id
  }
  const known = certainty === 'stated' ? 'stated by a source read' : 'inferred by us'
  return `${nameOf(to)} built on ${nameOf(from)}: ${known}.`
}

function formatStand(steps: readonly Step[], id: string, view: SpreadView): string {
  const { standing, certainty } = findStands(steps, view).get(id) ?? { standing: '', certainty: '' }
  const known = certainty === 'stated' ? 'by stated links' : 'by at least one link that we infer'
  switch (standing) {
    case 'chosen': {
      const { back, on } = formatLineage(steps, id)
      return `Chosen. ${back} ${on}`
    }
    case 'ancestor':
      return `The chosen step goes back to it, ${known}.`
    case 'descendant':
      return `It goes back to the chosen step, ${known}.`
    case 'quiet':
      return 'Not in the lineage of the chosen step, as far as recorded.'
    default:
      return ''
  }
}
