import type { LinkPath } from '../../domain/link-paths.ts'
import { LETTER_WIDTH, LINE_HEIGHT } from '../marks.ts'
import { wrapLabel } from '../text.ts'
import { round, type LinkUpGraph, type PlacedEdge, type PlacedNode } from './scene.ts'
import { listNodeIds, type LinkUpView } from './view.ts'
import { isWeakest } from './words.ts'

/** A path to be laid out, and where. */
export interface PathToPlace {
  graph: LinkUpGraph
  view: LinkUpView
  /** Undefined where nothing joins the pair: then its two ends stand alone. */
  path: LinkPath | undefined
  key: string
  /** Links of the longest path drawn, so that boxes are equally wide in all of them. */
  longest: number
  top: number
  width: number
}

/** Boxes and links below a heading, and where they end. */
export interface PlacedChain {
  nodes: PlacedNode[]
  edges: PlacedEdge[]
  bottom: number
}

/** A name cut to the width of its box. */
export interface Box {
  id: string
  width: number
  height: number
  lines: string[]
}

/** The line of a link, the head of its arrow, and the places of its sign and of a word beside it. */
export interface LinkShape {
  line: string
  head: string
  mark: readonly [x: number, y: number]
  side: PlacedEdge['note']['side']
}

/** Air between a name and the two sides of its box together, and above and below it together. */
export const SIDE_PADDING = 8
const NODE_PADDING = 12
/** Length of the head of an arrow, and half its width. */
export const HEAD = 6
export const HALF_HEAD = 4
/** From the top of a line of words to its baseline. */
const BASELINE = 11.5
/** From the middle of a sign to the word beside it, and to the baseline of the word below it. */
const NOTE_BESIDE = 16
const NOTE_BELOW = 23
/** Words stand lower than their middle. */
const NOTE_DROP = 4

/** The names along the path; of a pair without one, its two ends. */
export function listPlaced({ path, view }: PathToPlace): string[] {
  return path ? listNodeIds(path) : [view.data, view.consequence]
}

/** The name of a node as it stands in its box: of a plan also that it stands on paper. */
export function formatName({ graph }: PathToPlace, id: string): string {
  const node = graph.nodes.find((each) => each.id === id)
  return `${node?.label ?? id}${node?.onPaper ? ' (on\u00A0paper)' : ''}`
}

/** Cuts a name to a width. */
export function buildBox(place: PathToPlace, id: string, width: number): Box {
  const lines = wrapLabel(formatName(place, id), Math.floor((width - SIDE_PADDING) / LETTER_WIDTH))
  return { id, width, height: lines.length * LINE_HEIGHT + NODE_PADDING, lines }
}

/** Puts a box at its place. */
export function placeBox(
  { graph, view, path, key }: PathToPlace,
  box: Box,
  x: number,
  y: number,
): PlacedNode {
  const node = graph.nodes.find(({ id }) => id === box.id)
  return {
    key: `${key}:${box.id}`,
    id: box.id,
    role: node?.role ?? 'system',
    isOnPaper: node?.onPaper ?? false,
    isWeakest: path?.isLowered === true && path.plan?.id === box.id,
    x: round(x),
    y: round(y),
    width: round(box.width),
    height: box.height,
    label: { lines: box.lines, x: round(x + box.width / 2), y: round(y + NODE_PADDING / 2 + BASELINE) },
    emphasis: box.id === view.chosen ? 'chosen' : '',
  }
}

/** Joins the boxes by the links of the path; `noteOf` says what stands beside a sign. */
export function joinBoxes(
  { graph, path, key, view }: PathToPlace,
  nodes: readonly PlacedNode[],
  shapeOf: (from: PlacedNode, to: PlacedNode) => LinkShape,
  noteOf: (state: PlacedEdge['state'], isLeast: boolean) => string,
): PlacedEdge[] {
  if (!path) return []
  return path.edges.flatMap((edge, i): PlacedEdge[] => {
    const [from, to] = [nodes[i], nodes[i + 1]]
    const state = edge[view.lens]
    if (!from || !to || !state || state === 'absent') return []
    const { line, head, mark, side } = shapeOf(from, to)
    const [x, y] = [round(mark[0]), round(mark[1])]
    const isLeast = isWeakest(path, edge.id)
    const note = noteOf(state, isLeast)
    const places = {
      below: [x, y + NOTE_BELOW],
      left: [x - NOTE_BESIDE, y + NOTE_DROP],
      right: [x + NOTE_BESIDE, y + NOTE_DROP],
    } as const
    return [
      {
        key: `${key}:${edge.id}`,
        id: edge.id,
        state,
        path: line,
        head,
        mark: [x, y],
        sign: graph.scales.states[state].sign,
        note: { lines: note ? [note] : [], x: round(places[side][0]), y: round(places[side][1]), side },
        isWeakest: isLeast,
        emphasis: edge.id === view.chosen ? 'chosen' : '',
      },
    ]
  })
}

/** An arrowhead that points right at (x, y), or down. */
export function formatHead(x: number, y: number, direction: 'right' | 'down'): string {
  const [tip, side, back] = [round(direction === 'right' ? x : y), round(direction === 'right' ? y : x), HEAD]
  const [low, high, foot] = [round(side - HALF_HEAD), round(side + HALF_HEAD), round(tip - back)]
  return direction === 'right'
    ? `M${tip},${side}L${foot},${low}V${high}Z`
    : `M${side},${tip}L${low},${foot}H${high}Z`
}
