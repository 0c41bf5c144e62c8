import type { LinkEdge, LinkNode } from '../schemas/link-graph.ts'
import type { Lens, Role, Status, Strength } from '../schemas/scales.ts'
import type { LinkScales } from './link-scales.ts'

/** What one needs to know of the evidence graph to find ways in it. */
export interface PathGraph {
  nodes: readonly PathNode[]
  edges: readonly PathEdge[]
  scales: Pick<LinkScales, 'states'>
}
export type PathNode = Pick<LinkNode, 'id' | 'label' | 'role' | 'onPaper'>
export type PathEdge = Pick<LinkEdge, 'id' | 'from' | 'to'> & Partial<Pick<LinkEdge, Lens | 'oversight'>>

/** The way that the story tells: data flows into systems, systems have consequences. */
const ROLES: readonly Role[] = ['data', 'system', 'consequence']

/** A way from one node to another; it is as strong as its weakest link. */
export interface LinkPath {
  edges: PathEdge[]
  strength: Strength
  /** The place of its strength on the scale, 0 for the strongest. */
  rank: number
  /** How the weakest links stand; stronger than the way where a plan lowers it. */
  standing: Strength
  /** All links as weak as the weakest, in the order of the way. */
  weakest: PathEdge[]
  /** The first node on the way that stands on paper only. */
  plan: PathNode | undefined
  /** Whether it counts for less than its links because of that plan. */
  isLowered: boolean
}

/**
 * All ways along the links that a lens has and that carry data, no node twice: strongest first, of equals those without
 * a plan, then shortest, then by the links’ ids. Oversight carries none: that a bank rebukes a firm gives the firm nothing
 * that the bank was told. A way proves its steps one by one; that they are one chain, with one cause, needs a source of its
 * own.
 */
export function findPaths(graph: PathGraph, lens: Lens, from: string, to: string): LinkPath[] {
  const edgesFrom = Map.groupBy(graph.edges, (edge) => edge.from)
  const walk = (at: string, trail: readonly PathEdge[]): PathEdge[][] =>
    (edgesFrom.get(at) ?? []).flatMap((edge) => {
      const isPassed = edge.to === from || trail.some((before) => before.to === edge.to)
      if (isPassed || edge.oversight || (edge[lens] ?? 'absent') === 'absent') return []
      return edge.to === to ? [[...trail, edge]] : walk(edge.to, [...trail, edge])
    })
  return walk(from, [])
    .map((edges) => buildPath(edges, lens, graph))
    .toSorted(comparePaths)
}

/** The ways that nowhere turn back: the only ones along which data could go. */
export function findOneWayPaths(graph: PathGraph, lens: Lens, from: string, to: string): LinkPath[] {
  return findPaths(graph, lens, from, to).filter((path) => findTurn(path, graph) === undefined)
}

/** The strength of the best way, or absent where there is none. */
export function findStrength(paths: readonly LinkPath[]): Status {
  return paths.toSorted(comparePaths)[0]?.strength ?? 'absent'
}

/** The way of a single link, where there is one. */
export function findDirect(paths: readonly LinkPath[]): LinkPath | undefined {
  return paths.find(({ edges }) => edges.length === 1)
}

/**
 * The first link of a way that leads back, from a system to data or from a consequence to either; undefined where
 * there is none. After it the way goes on with other data than it began with: who shows a score in a post is followed
 * further as the writer of a post.
 */
export function findTurn({ edges }: Pick<LinkPath, 'edges'>, { nodes }: PathGraph): PathEdge | undefined {
  const rank = (id: string): number =>
    ROLES.findIndex((role) => nodes.find((node) => node.id === id)?.role === role)
  return edges.find((edge) => rank(edge.to) < rank(edge.from))
}

function buildPath(edges: PathEdge[], lens: Lens, { nodes, scales: { states } }: PathGraph): LinkPath {
  const scale = Object.keys(states) as Strength[]
  const rankOf = (edge: PathEdge): number => scale.findIndex((strength) => strength === edge[lens])
  const least = Math.max(...edges.map(rankOf))
  // A plan says what ought to be, and nothing flows through it: a way by a plan is never shown.
  const most = scale.findIndex((strength) => states[strength].counts !== 'shown')
  // The ends of a way are where it begins and leads to; it goes by way of the nodes between them.
  const between = edges.slice(1).map(({ from }) => from)
  const plan = nodes.find(({ id, onPaper }) => onPaper === true && between.includes(id))
  const isLowered = plan !== undefined && least < most
  const rank = isLowered ? most : least
  return {
    edges,
    strength: scale[rank] as Strength,
    rank,
    standing: scale[least] as Strength,
    weakest: edges.filter((edge) => rankOf(edge) === least),
    plan,
    isLowered,
  }
}

function comparePaths(a: LinkPath, b: LinkPath): number {
  const ids = ({ edges }: LinkPath): string => edges.map(({ id }) => id).join(' ')
  return (
    a.rank - b.rank ||
    Number(a.plan !== undefined) - Number(b.plan !== undefined) ||
    a.edges.length - b.edges.length ||
    ids(a).localeCompare(ids(b), 'en')
  )
}
