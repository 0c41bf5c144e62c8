import { stackColumns } from './columns.ts'
import { isLargeGraph } from '../../domain/link-focus.ts'
import { stackContext } from './context.ts'
import { findFreePlace, formatRoute, occupy, placeSign } from './curve.ts'
import { stackLadder } from './ladder.ts'
import { round, type Box, type Context, type Lane, type MapGraph, type Point } from './scene.ts'
import { routeLinks } from './tracks.ts'

/** A link in its place: its line and the head of its arrow as paths, and the middle of its sign. */
interface Line {
  path: string
  head: string
  mark: Point
}

/** Everything about a map that stays as it is, whatever a reader looks at: boxes, lanes and lines at one width. */
export interface Ground {
  graph: MapGraph
  width: number
  height: number
  lanes: Lane[]
  boxes: readonly Box[]
  lineById: ReadonlyMap<string, Line>
  /** Of a large map there is nothing but this: which boxes and lines are drawn depends on the view. */
  context?: Context
}

/** Widths in pixels at which the map is drawn: a phone's page, and everything wider. */
export const WIDTHS = [288, 640] as const
/** Narrower than this, three columns have no room for lines between them. */
const LEAST_FOR_COLUMNS = 560
const HEAD = 6

/** Lays out all nodes and all links of a graph, or of a large one its names at a glance, at a width in pixels: a ladder for a
 * phone, else columns and tracks. */
export function buildGround(graph: MapGraph, width: number): Ground {
  const isLadder = width < LEAST_FOR_COLUMNS
  if (isLargeGraph(graph)) {
    const context = stackContext(graph, width, isLadder)
    return { graph, width, height: context.height, lanes: [], boxes: [], lineById: new Map(), context }
  }
  const stacked = isLadder ? stackLadder(graph, width) : stackColumns(graph, width)
  const routeById = isLadder ? buildRungs(graph, stacked.placed) : routeLinks(graph, stacked)
  const occupied = occupy(stacked.placed, routeById.values())
  const lines = graph.edges.flatMap(({ id }): [string, Line][] => {
    const route = routeById.get(id) ?? []
    const [tip, before] = [route.at(-1), route.at(-2)]
    if (!tip || !before) return []
    const place = findFreePlace(route, occupied)
    const mark: Point = [round(place[0]), round(place[1])]
    placeSign(mark, occupied)
    return [[id, { path: formatRoute(route), head: buildHead(before, tip), mark }]]
  })
  const { placed: boxes, lanes, height } = stacked
  return { graph, width, height, lanes, boxes, lineById: new Map(lines) }
}

/** The head of the arrow at the end of a line, pointing the way the line runs. */
function buildHead([fromX]: Point, [x, y]: Point): string {
  const back = x > fromX ? -HEAD : HEAD
  return `M${round(x)},${round(y)}l${back},-3v6Z`
}

/** The lines of the ladder: level, each at the height of its own row. */
function buildRungs(graph: MapGraph, boxes: readonly Box[]): Map<string, Point[]> {
  const boxByKey = new Map(boxes.map((box) => [box.key, box]))
  return new Map(
    graph.edges.map((edge) => {
      const from = boxByKey.get(edge.from)
      const to = boxByKey.get(`${edge.to}@${edge.id}`)
      if (!from || !to) return [edge.id, []]
      const y = to.y + to.height / 2
      return [
        edge.id,
        [
          [from.x + from.width, y],
          [to.x, y],
        ],
      ]
    }),
  )
}
