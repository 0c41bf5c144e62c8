import type { EdgeCore } from '../../domain/evidence-graph.ts'
import type { MapScales } from '../../domain/link-scales.ts'
import type { Band, LinkState, Role } from '../../schemas/scales.ts'

export type Point = [x: number, y: number]

/** How a mark stands out: it is the chosen one, or steps back while others are. */
export type Emphasis = '' | 'chosen' | 'quiet'

/** A box with a label, in CSS pixels from the top left corner. */
export interface PlacedNode {
  /** Tells this box from others of the same node; equal to the id where there is but one. */
  key: string
  id: string
  band: string
  role: Role
  x: number
  y: number
  width: number
  height: number
  lines: string[]
  emphasis: Emphasis
}

export interface PlacedEdge {
  id: string
  state: LinkState
  path: string
  /** The head of the arrow, as a path. */
  head: string
  /** Middle of the sign that says the state without colour. */
  mark: Point
  sign: string
  emphasis: Emphasis
}

export interface Lane {
  band: string
  /** What the band is called. */
  word: string
  y: number
  height: number
}

/** A small mark that stands for a name, in CSS pixels from the top left corner. */
export interface Dot {
  id: string
  /** Shown to whoever points at it. */
  name: string
  x: number
  y: number
}

/** All names of a large map at a glance: a mark for each, by column and lane. The links are drawn below it. */
export interface Context {
  heads: { role: Role; x: number }[]
  dots: Dot[]
  lanes: Lane[]
  height: number
}

/** A mark of the context, larger where it stands for something that is drawn below. */
export type PlacedDot = Dot & { emphasis: '' | 'near' | 'chosen' }

/** All names of a large map at a glance, above the links of some of them. */
export interface PlacedContext extends Omit<Context, 'dots'> {
  dots: PlacedDot[]
  /** Tells what is drawn below from what was drawn there before. */
  of: string
}

/** Where everything goes, in CSS pixels from the top left corner, rounded to one decimal. */
export interface LinkMapScene {
  width: number
  height: number
  lanes: Lane[]
  nodes: PlacedNode[]
  edges: PlacedEdge[]
  /** Only of a large map; what else is placed begins below it. */
  context?: PlacedContext
}

/** What the layout needs to know of the graph; the browser gets no more than this. */
export interface MapGraph {
  nodes: readonly { id: string; label: string; band: Band; role: Role }[]
  edges: readonly MapEdge[]
  scales: MapScales
}
export interface MapEdge extends EdgeCore {
  claims: readonly string[]
}

/** A node in its place, before anything is known of what a reader looks at. */
export type Box = Omit<PlacedNode, 'emphasis'>

/** Nodes in their places, the lanes they stand in, and the height of it all. */
export interface Stacked {
  placed: Box[]
  /** Left and right edge of each column, an empty one too; the ladder has none. */
  columns: readonly { left: number; right: number }[]
  lanes: Lane[]
  height: number
}

export const NODE_PADDING = 12
export const LANE_HEAD = 22
export const LANE_FOOT = 14

/** To one decimal: as fine as a screen shows. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}
