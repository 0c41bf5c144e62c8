import type { Labels } from '../schemas/labels.ts'
import type { LinkEdge, LinkGraph, LinkNode } from '../schemas/link-graph.ts'
import type { Lens, Role, Status } from '../schemas/scales.ts'
import { formatEdge } from './evidence-graph.ts'

/** How strong a link or a way can be; an absent link is no part of a way. */
export type Strength = Exclude<Status, 'absent'>

/**
 * From the strongest to the weakest, by what stands against a link: nothing if shown; a missing proof if only
 * asserted; sound sources if disputed; a search that found nothing; at last a denial. By what stands for it, disputed
 * would come before claimed; here, as in the legends of the site, a way breaks first where it is contested.
 */
const STRENGTHS: readonly Strength[] = ['documented', 'claimed', 'disputed', 'no-evidence', 'ruled-out']

/** The way that the story tells: data flows into systems, systems have consequences. */
const ROLES: readonly Role[] = ['data', 'system', 'consequence']

/** A way from one node to another; it is as strong as its weakest link. */
export interface LinkPath {
  edges: LinkEdge[]
  strength: Strength
  /** The first of the weakest links on the way. */
  weakest: LinkEdge
}

/** How many ways there are, and the strength of the best one. */
export interface PathTally {
  strength: Status
  count: number
}

/** What joins one kind of data with one consequence: all ways, and those among them that nowhere turn back. */
export interface PathCell {
  to: LinkNode
  byLens: Record<Lens, PathTally & { oneWay: PathTally }>
}

/** All consequences of one kind of data. */
export interface PathRow {
  from: LinkNode
  cells: PathCell[]
}

/**
 * All ways along the links that a lens has, no node twice: strongest first, then shortest, then by the links’ ids.
 * A way proves its steps one by one; that they are one chain, with one cause, needs a source of its own.
 */
export function findPaths(graph: LinkGraph, lens: Lens, from: string, to: string): LinkPath[] {
  const present = graph.edges.filter((edge) => edge[lens] !== 'absent')
  const walk = (at: string, trail: readonly LinkEdge[], passed: ReadonlySet<string>): LinkEdge[][] =>
    present
      .filter((edge) => edge.from === at && !passed.has(edge.to))
      .flatMap((edge) =>
        edge.to === to ? [[...trail, edge]] : walk(edge.to, [...trail, edge], new Set([...passed, edge.to])),
      )
  return walk(from, [], new Set([from]))
    .map((edges) => buildPath(edges, lens))
    .toSorted(comparePaths)
}

/** The strength of the best way, or absent where there is none. */
export function findStrength(paths: readonly LinkPath[]): Status {
  return paths.toSorted(comparePaths)[0]?.strength ?? 'absent'
}

/**
 * The first link of a way that leads back, from a system to data or from a consequence to either; undefined where
 * there is none. After it the way goes on with other data than it began with: who shows a score in a post is followed
 * further as the writer of a post.
 */
export function findTurn({ edges }: Pick<LinkPath, 'edges'>, { nodes }: LinkGraph): LinkEdge | undefined {
  const rank = (id: string): number =>
    ROLES.findIndex((role) => nodes.some((n) => n.id === id && n.role === role))
  return edges.find((edge) => rank(edge.to) < rank(edge.from))
}

/** The central question, for all pairs: a row for every kind of data, a cell for every consequence. */
export function buildPathMatrix(graph: LinkGraph): PathRow[] {
  const nodesOf = (role: Role): LinkNode[] => graph.nodes.filter((node) => node.role === role)
  const tally = (lens: Lens, from: string, to: string): PathTally & { oneWay: PathTally } => {
    const paths = findPaths(graph, lens, from, to)
    const oneWay = paths.filter((path) => findTurn(path, graph) === undefined)
    return { ...countPaths(paths), oneWay: countPaths(oneWay) }
  }
  return nodesOf('data').map((from) => ({
    from,
    cells: nodesOf('consequence').map((to) => ({
      to,
      byLens: {
        claimed2015: tally('claimed2015', from.id, to.id),
        checked2015: tally('checked2015', from.id, to.id),
        evidenceNow: tally('evidenceNow', from.id, to.id),
      },
    })),
  }))
}

/** A way in one sentence, in the words of the labels; a second one says where it turns back, if it does. */
export function formatPath(path: LinkPath, graph: LinkGraph, words: Labels['statuses']): string {
  const [first, ...others] = path.edges.map((edge) => formatEdge(edge, graph))
  const steps = [first, ...others.map((step) => step.slice(step.indexOf('→')))].join(' ')
  const turn = findTurn(path, graph)
  const finding = `${steps}: ${formatFinding(path, graph, words)}.`
  return turn
    ? `${finding} It turns back at ${formatEdge(turn, graph)}: its steps need not be one chain.`
    : finding
}

function formatFinding(
  { edges, strength, weakest }: LinkPath,
  graph: LinkGraph,
  words: Labels['statuses'],
): string {
  const word = words[strength].word.toLowerCase()
  const place = edges.length > 1 ? formatEdge(weakest, graph) : 'its only step'
  switch (strength) {
    case 'documented':
      return edges.length > 1 ? `${word} at every step` : word
    case 'claimed':
      return `rests on ${place}, which is ${word}`
    case 'disputed':
      return `is open at ${place}, which is ${word}`
    case 'no-evidence':
      return `breaks at ${place}, for which there is ${word}`
    case 'ruled-out':
      return `breaks at ${place}, which is ${word}`
  }
}

function buildPath(edges: LinkEdge[], lens: Lens): LinkPath {
  const rank = (edge: LinkEdge): number => STRENGTHS.findIndex((strength) => strength === edge[lens])
  const weakest = edges.reduce((least, edge) => (rank(edge) > rank(least) ? edge : least))
  return { edges, strength: weakest[lens] as Strength, weakest }
}

function comparePaths(a: LinkPath, b: LinkPath): number {
  const ids = ({ edges }: LinkPath): string => edges.map(({ id }) => id).join(' ')
  return (
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    a.edges.length - b.edges.length ||
    ids(a).localeCompare(ids(b), 'en')
  )
}

function countPaths(paths: readonly LinkPath[]): PathTally {
  return { strength: findStrength(paths), count: paths.length }
}
