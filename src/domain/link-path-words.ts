import { formatEdge, formatLabel } from './evidence-graph.ts'
import { findTurn, type LinkPath, type PathGraph, type Strength } from './link-paths.ts'

/** The word for each strength, as in the labels. */
export type StrengthWords = Readonly<Record<Strength, { word: string }>>

/** A way in one sentence, in the words of the labels; a second one says where it turns back, if it does. */
export function formatPath(path: LinkPath, graph: PathGraph, words: StrengthWords): string {
  const turn = findTurn(path, graph)
  const finding = `${formatSteps(path, graph)}: ${formatFinding(path, graph, words)}.`
  return turn
    ? `${finding} It turns back at ${formatEdge(turn, graph)}: its steps need not be one chain.`
    : finding
}

/** The names along a way: "Posts and speech → Court judgments → Court defaulter list". */
export function formatSteps({ edges }: Pick<LinkPath, 'edges'>, graph: PathGraph): string {
  const [first, ...others] = edges.map((edge) => formatEdge(edge, graph))
  return [first, ...others.map((step) => step.slice(step.indexOf('→')))].join(' ')
}

/**
 * How a way stands, and at which of its links: "breaks at Sesame Credit → State Council plan, which is ruled out". Of
 * a way that does not break, also that a plan on it stands on paper.
 */
export function formatFinding(path: LinkPath, graph: PathGraph, words: StrengthWords): string {
  const { strength, plan, isLowered } = path
  const word = words[strength].word.toLowerCase()
  if (plan && isLowered)
    return `each step is ${words.documented.word.toLowerCase()}, but ${formatLabel(plan.label)} stands on paper and nothing flows through it: ${word} at most`
  const isBroken = strength === 'no-evidence' || strength === 'ruled-out'
  const finding = formatWeakest(path, graph, word)
  return plan && !isBroken ? `${finding}, and ${formatLabel(plan.label)} stands on paper` : finding
}

function formatWeakest({ edges, strength, weakest }: LinkPath, graph: PathGraph, word: string): string {
  if (edges.length > 1 && weakest.length === edges.length)
    return strength === 'no-evidence' ? `${word} at any step` : `${word} at every step`
  const names = edges.length === 1 ? ['its only step'] : weakest.map((edge) => formatEdge(edge, graph))
  const places = (preposition: string): string => formatList(names.map((name) => `${preposition} ${name}`))
  const is = weakest.length > 1 ? 'are' : 'is'
  switch (strength) {
    case 'documented':
      return word
    case 'claimed':
      return `rests ${places('on')}, which ${is} ${word}`
    case 'disputed':
      return `is open ${places('at')}, which ${is} ${word}`
    case 'no-evidence':
      return `breaks ${places('at')}, for which there is ${word}`
    case 'ruled-out':
      return `breaks ${places('at')}, which ${is} ${word}`
  }
}

function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last
}
