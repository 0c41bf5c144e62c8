import { findState } from '../../domain/evidence-graph.ts'
import type { LinkState } from '../../schemas/scales.ts'
import { stackColumns } from './columns.ts'
import { findFreePlace, formatRoute } from './curve.ts'
import { stackLadder } from './ladder.ts'
import {
  round,
  type Box,
  type LinkMapScene,
  type MapEdge,
  type MapGraph,
  type PlacedEdge,
  type Point,
} from './scene.ts'
import { routeLinks } from './tracks.ts'
import { listShown, type LinkMapView } from './view.ts'

/** Widths in pixels at which the map is drawn: a phone's page, and everything wider. */
export const WIDTHS = [288, 640] as const
/** Narrower than this, three columns have no room for lines between them. */
const LEAST_FOR_COLUMNS = 560
const HEAD = 6

export const signs: Readonly<Record<LinkState, string>> = {
  documented: '●',
  claimed: '?',
  disputed: '≠',
  'no-evidence': '○',
  'ruled-out': '✕',
  absent: '',
  stands: '●',
  open: '?',
  'fell-away': '✕',
  'came-to-light': '+',
}

/** Lays the map out at a width in pixels. Links that the lens does not have, or that the filters hide, are left out. */
export function layoutLinkMap(graph: MapGraph, view: LinkMapView, width: number): LinkMapScene {
  const isLadder = width < LEAST_FOR_COLUMNS
  const stacked = isLadder ? stackLadder(graph, width) : stackColumns(graph, width)
  const boxByKey = new Map(stacked.placed.map((box) => [box.key, box]))
  const routeById = isLadder
    ? new Map(
        graph.edges.map(({ id, from, to }) => [
          id,
          buildRung(boxByKey.get(from), boxByKey.get(`${to}@${id}`)),
        ]),
      )
    : routeLinks(graph, stacked)
  const shown = listShown(graph, view)
  const isNear = (edge: MapEdge): boolean =>
    edge.id === view.edge || [edge.from, edge.to].includes(view.node) || edge.claims.includes(view.claim)
  const near = shown.filter(isNear)
  const nearIds = new Set(near.flatMap(({ from, to }) => [from, to]))
  const linkedIds = new Set(shown.flatMap(({ from, to }) => [from, to]))
  const hasChoice = near.length > 0

  const taken: Point[] = []
  const edges = shown.flatMap((edge): PlacedEdge[] => {
    const line = routeById.get(edge.id) ?? []
    const [tip, before] = [line.at(-1), line.at(-2)]
    if (!tip || !before) return []
    const mark = findFreePlace(line, stacked.placed, taken)
    taken.push(mark)
    const state = findState(edge, view.lens, view.pair)
    const emphasis = edge.id === view.edge ? 'chosen' : hasChoice && !isNear(edge) ? 'quiet' : ''
    return [
      {
        id: edge.id,
        state,
        path: formatRoute(line),
        head: buildHead(before, tip),
        mark: [round(mark[0]), round(mark[1])],
        sign: signs[state],
        emphasis,
      },
    ]
  })
  const nodes = stacked.placed.map((box) => {
    const isQuiet = hasChoice ? !nearIds.has(box.id) : !linkedIds.has(box.id)
    return { ...box, emphasis: box.id === view.node ? 'chosen' : isQuiet ? 'quiet' : '' } as const
  })
  return { width, height: stacked.height, lanes: stacked.lanes, nodes, edges }
}

/** The head of the arrow at the end of a line, pointing the way the line runs. */
function buildHead([fromX]: Point, [x, y]: Point): string {
  const back = x > fromX ? -HEAD : HEAD
  return `M${String(round(x))},${String(round(y))}l${String(back)},-3v6Z`
}

/** The line of a link in the ladder: level, at the height of its own row. */
function buildRung(from: Box | undefined, to: Box | undefined): Point[] {
  if (!from || !to) return []
  const y = to.y + to.height / 2
  return [
    [from.x + from.width, y],
    [to.x, y],
  ]
}
