import { formatEdge, formatLabel } from '../../domain/evidence-graph.ts'
import type { PathRow } from '../../domain/link-path-matrix.ts'
import { formatPath, type StrengthWords } from '../../domain/link-path-words.ts'
import { findDirect, findPaths, type LinkPath } from '../../domain/link-paths.ts'
import type { Lens, Status } from '../../schemas/scales.ts'
import type { LinkUpGraph } from './scene.ts'
import { listDrawn, listPaths, type LinkUpView } from './view.ts'

/** The words of the labels that the diagram needs. */
export interface LinkUpWords {
  statuses: StrengthWords
  lenses: Readonly<Record<Lens, { word: string }>>
}

/** What stands in place of a strength where an account joins two things by no chain. */
export const NO_PATH = 'No path'

/** What a sign means and what it does not; stands wherever a strength is shown. */
export const CAPTION =
  'The sign of a pair says how strong its best chain of single links is, the sign of a path how strong that chain is; a chain is as strong as its weakest link. Neither shows that one person’s data went all the way: the links may come from different years and concern different people.'

/** The takeaway of the matrix: how many pairs were claimed to be joined, how many are documented today. */
export function formatTitle(rows: readonly PathRow[]): string {
  const cells = rows.flatMap((row) => row.cells)
  const claimed = cells.filter(({ byLens }) => byLens.claimed2015.oneWay.strength === 'claimed')
  const isShown = ({ byLens }: (typeof cells)[number]): boolean =>
    byLens.evidenceNow.oneWay.strength === 'documented'
  const [all, then, now, both] = [cells, claimed, cells.filter(isShown), claimed.filter(isShown)].map(
    ({ length }) => String(length),
  ) as [string, string, string, string]
  return `Of ${all} pairs of data and consequence, ${then} had a claimed chain of links in October 2015; ${now} have a documented one today, ${both} of them among the ${then}`
}

/** How many pairs stand how, in late 2015 and today. */
export function formatSummary(rows: readonly PathRow[]): string {
  const cells = rows.flatMap((row) => row.cells)
  const count = (lens: Lens, strength: Status): string =>
    String(cells.filter(({ byLens }) => byLens[lens].oneWay.strength === strength).length)
  const onPaper = cells.filter(({ byLens }) => byLens.evidenceNow.oneWay.isOnPaper).length
  const atMost = count('evidenceNow', 'claimed')
  const cases = String(onPaper) === atMost ? '' : `in ${String(onPaper)} of these cases `
  const list = (lens: Lens): string =>
    `documented for ${count(lens, 'documented')}, disputed for ${count(lens, 'disputed')}, without evidence for ${count(lens, 'no-evidence')} and ruled out for ${count(lens, 'ruled-out')} pairs`
  return `Today the best chain is ${list('evidenceNow')}; for ${atMost} it counts as claimed at most, ${cases}because it goes through a plan; ${count('evidenceNow', 'absent')} pairs have no chain. As checked in late 2015 it was ${list('checked2015')}; ${count('checked2015', 'absent')} had none.`
}

/** The pair that is looked at: "Posts and speech → Travel limits". */
export function formatPair(graph: LinkUpGraph, { data, consequence }: LinkUpView): string {
  return formatEdge({ from: data, to: consequence }, graph)
}

/** What a screen reader is told in place of the picture. */
export function formatPictureLabel(graph: LinkUpGraph, view: LinkUpView): string {
  return `Paths from data to consequence, ${formatPair(graph, view)}. The words above and the lists below say the same.`
}

/** How many paths join the pair under the lens, the strongest in words, and how the direct link stands. */
export function formatAnswer(graph: LinkUpGraph, view: LinkUpView, words: LinkUpWords): string {
  const { lens, data, consequence } = view
  const paths = listPaths(graph, view)
  const [best] = paths
  const direct = findDirect(paths)
  const turning = findPaths(graph, lens, data, consequence).length - paths.length
  return [
    best
      ? `${words.lenses[lens].word}: ${countPaths(paths.length)} the two. ${paths.length > 1 ? 'The strongest: ' : ''}${formatPath(best, graph, words.statuses)}`
      : `${words.lenses[lens].word}: no path joins the two.`,
    ...(direct && paths.length > 1
      ? [`The direct link between them: ${words.statuses[direct.strength].word.toLowerCase()}.`]
      : []),
    ...(turning > 0
      ? [
          `Left out: ${String(turning)} ${turning === 1 ? 'chain that turns' : 'chains that turn'} back from a system to a kind of data.`,
        ]
      : []),
  ].join(' ')
}

/** Says that not all paths are drawn; "" if they are. */
export function formatRest(paths: readonly LinkPath[]): string {
  const drawn = listDrawn(paths)
  if (drawn.length === paths.length) return ''
  const isPlain = drawn.every((path, i) => path === paths[i])
  return `${String(drawn.length)} of ${String(paths.length)} paths are drawn, the strongest first${isPlain ? '' : ' and the direct link'}.`
}

/** The heading of a path in the picture: its number, and how it stands. */
export function formatHeading(path: LinkPath, place: number, words: StrengthWords): string {
  const { edges, strength, weakest, plan, isLowered } = path
  const { word } = words[strength]
  const number = `Path ${String(place)}: `
  if (plan && isLowered)
    return `${number}${word.toLowerCase()} at most; links documented, but ${formatLabel(plan.label)} is on paper`
  if (edges.length === 1) return `${number}the direct link, ${word.toLowerCase()}`
  if (weakest.length === edges.length)
    return `${number}${word.toLowerCase()} at ${strength === 'no-evidence' ? 'any' : 'every'} link`
  return `${number}${word.toLowerCase()} at its weakest link${weakest.length > 1 ? 's' : ''}`
}

/** Whether a link is weaker than others of its path, so that the picture calls it the weakest. */
export function isWeakest({ edges, weakest }: LinkPath, id: string): boolean {
  return weakest.length < edges.length && weakest.some((edge) => edge.id === id)
}

function countPaths(count: number): string {
  return count === 1 ? '1 path joins' : `${String(count)} paths join`
}

/** The id of the part of the page that holds the paths of a pair in words. */
export function formatPairId(data: string, consequence: string): string {
  return `${data}-to-${consequence}`
}
