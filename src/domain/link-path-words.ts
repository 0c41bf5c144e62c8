import { fillPlaces } from './counted-places.ts'
import { formatEdge, formatLabel } from './evidence-graph.ts'
import { findTurn, type LinkPath, type PathGraph } from './link-paths.ts'

/** A way in one sentence, in the words of the labels; a second one says where it turns back, if it does. */
export function formatPath(path: LinkPath, graph: PathGraph): string {
  const turn = findTurn(path, graph)
  const finding = `${formatSteps(path, graph)}: ${formatFinding(path, graph)}.`
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
 * How a way stands, and at which of its links: "it breaks at Sesame Credit → State Council plan, which is ruled out". Of
 * a way that does not break, also that a plan on it stands on paper.
 */
export function formatFinding(path: LinkPath, graph: PathGraph): string {
  const { strength, plan, isLowered } = path
  const { word, counts } = graph.scales.states[strength]
  if (plan && isLowered)
    return `each step is ${formatWeakness(path, graph)}, but ${formatLabel(plan.label)} stands on paper and nothing flows through it: ${word.toLowerCase()} at most`
  const finding = formatWeakest(path, graph)
  return plan && counts !== 'not' ? `${finding}, and ${formatLabel(plan.label)} stands on paper` : finding
}

/** The word for the weakest links of a way, also where a plan lowers it further. */
export function formatWeakness({ standing }: LinkPath, { scales }: PathGraph): string {
  return scales.states[standing].word.toLowerCase()
}

function formatWeakest({ edges, strength, weakest: links }: LinkPath, graph: PathGraph): string {
  const { word, weakest, every = 'every' } = graph.scales.states[strength]
  if (edges.length > 1 && links.length === edges.length) return `${word.toLowerCase()} at ${every} step`
  if (!weakest) return word.toLowerCase()
  const names = edges.length === 1 ? ['its only step'] : links.map((edge) => formatEdge(edge, graph))
  const sentence = fillPlaces(weakest, (place) =>
    place === 'links' ? links.length : formatList(names.map((name) => `${place} ${name}`)),
  )
  return `it ${sentence}`
}

function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last
}
