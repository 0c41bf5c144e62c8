import { formatEdge, formatLabel } from '../../domain/evidence-graph.ts'
import { formatPath, formatWeakness } from '../../domain/link-path-words.ts'
import { findDirect, findPaths, type LinkPath } from '../../domain/link-paths.ts'
import type { LinkUpGraph } from './scene.ts'
import { listDrawn, listPaths, type LinkUpView } from './view.ts'

/** What stands in place of a strength where an account joins two things by no chain. */
export const NO_PATH = 'No path'

/** What a sign means and what it does not; stands once on every page where a strength is shown. */
export const CAPTION =
  'The sign of a pair says how strong its best chain of single links is, the sign of a path how strong that chain is; a chain is as strong as its weakest link. Neither shows that one person’s data went all the way: the links may come from different years and concern different people.'

/** The pair that is looked at: "Posts and speech → Travel limits". */
export function formatPair(graph: LinkUpGraph, { data, consequence }: LinkUpView): string {
  return formatEdge({ from: data, to: consequence }, graph)
}

/** What a screen reader is told in place of the picture. */
export function formatPictureLabel(graph: LinkUpGraph, view: LinkUpView): string {
  return `Paths from data to consequence, ${formatPair(graph, view)}. The words above and the lists below say the same.`
}

/** How many paths join the pair under the lens, the strongest in words, and how the direct link stands. */
export function formatAnswer(graph: LinkUpGraph, view: LinkUpView): string {
  const { lens, data, consequence } = view
  const { lenses, states } = graph.scales
  const paths = listPaths(graph, view)
  const [best] = paths
  const direct = findDirect(paths)
  const turning = findPaths(graph, lens, data, consequence).length - paths.length
  return [
    best
      ? `${lenses[lens].word}: ${formatCount(paths.length, states[best.strength].counts === 'not')} ${formatPath(best, graph)}`
      : `${lenses[lens].word}: no path joins the two.`,
    ...(direct && paths.length > 1
      ? [`The direct link between them: ${states[direct.strength].word.toLowerCase()}.`]
      : []),
    ...(turning > 0
      ? [
          `Left out: ${turning} ${turning === 1 ? 'chain that turns' : 'chains that turn'} back from a system to a kind of data.`,
        ]
      : []),
  ].join(' ')
}

/** Says that not all paths are drawn; "" if they are. */
export function formatRest(paths: readonly LinkPath[]): string {
  const drawn = listDrawn(paths)
  if (drawn.length === paths.length) return ''
  const isPlain = drawn.every((path, i) => path === paths[i])
  return `${drawn.length} of ${paths.length} paths are drawn, the strongest first${isPlain ? '' : ' and the direct link'}.`
}

/** The heading of a path in the picture: its number, and how it stands. */
export function formatHeading(path: LinkPath, place: number, graph: LinkUpGraph): string {
  const { edges, strength, weakest, plan, isLowered } = path
  const { word, every = 'every' } = graph.scales.states[strength]
  const number = `Path ${place}: `
  if (plan && isLowered)
    return `${number}${word.toLowerCase()} at most; links ${formatWeakness(path, graph)}, but ${formatLabel(plan.label)} is on paper`
  if (edges.length === 1) return `${number}the direct link, ${word.toLowerCase()}`
  if (weakest.length === edges.length) return `${number}${word.toLowerCase()} at ${every} link`
  return `${number}${word.toLowerCase()} at its weakest link${weakest.length > 1 ? 's' : ''}`
}

/** Whether a link is weaker than others of its path, so that the picture calls it the weakest. */
export function isWeakest({ edges, weakest }: LinkPath, id: string): boolean {
  return weakest.length < edges.length && weakest.some((edge) => edge.id === id)
}

/** How many paths there are, before the first of them is told. Where each is broken, they can be drawn but join nothing. */
function formatCount(count: number, isBroken: boolean): string {
  const isOne = count === 1
  if (isBroken)
    return isOne
      ? '1 path can be drawn between the two, but it is not shown at every step.'
      : `${count} paths can be drawn between the two, but none is shown at every step. The first:`
  return isOne ? '1 path joins the two.' : `${count} paths join the two. The strongest:`
}

/** The id of the part of the page that holds the paths of a pair in words. */
export function formatPairId(data: string, consequence: string): string {
  return `${data}-to-${consequence}`
}
