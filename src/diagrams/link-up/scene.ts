import type { LinkScales } from '../../domain/link-scales.ts'
import type { PathEdge, PathNode } from '../../domain/link-paths.ts'
import type { Role, Strength } from '../../schemas/scales.ts'

/** What the layout needs to know of the evidence graph; the browser gets no more than this. */
export interface LinkUpGraph {
  nodes: readonly PathNode[]
  edges: readonly (PathEdge & { label: string })[]
  scales: LinkScales<{ word: string }>
}

/** Whether a mark is the chosen one. */
export type Emphasis = '' | 'chosen'

/** Words in the picture: their lines, where they begin or have their middle, and the baseline of the first line. */
export interface PlacedWords {
  lines: string[]
  x: number
  y: number
}

/** A box with a name, in CSS pixels from the top left corner. */
export interface PlacedNode {
  /** Tells this box from those of the same node on other paths. */
  key: string
  id: string
  role: Role
  isOnPaper: boolean
  /** Whether it is the plan because of which its path counts for less than its links. */
  isWeakest: boolean
  x: number
  y: number
  width: number
  height: number
  label: PlacedWords
  emphasis: Emphasis
}

/** A link between two boxes, with its sign and, where there is room or reason, a word beside it. */
export interface PlacedEdge {
  key: string
  id: string
  state: Strength
  path: string
  /** The head of the arrow, as a path. */
  head: string
  /** Middle of the sign that says the state without colour. */
  mark: readonly [x: number, y: number]
  sign: string
  /** A word beside the sign; its x is its middle, its beginning or its end, as `side` says. */
  note: PlacedWords & { side: 'below' | 'right' | 'left' }
  isWeakest: boolean
  emphasis: Emphasis
}

/** One path: its heading with a sign, its boxes and its links. */
export interface PlacedPath {
  key: string
  /** How strong it is; "absent" where there is no path and only the two ends are drawn. */
  strength: Strength | 'absent'
  sign: string
  y: number
  height: number
  heading: PlacedWords
  nodes: PlacedNode[]
  edges: PlacedEdge[]
}

/** Where everything goes, in CSS pixels from the top left corner, rounded to one decimal. */
export interface LinkUpScene {
  width: number
  height: number
  paths: PlacedPath[]
}

/** To one decimal: as fine as a screen shows. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}
