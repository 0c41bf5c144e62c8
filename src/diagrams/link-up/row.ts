import {
  buildBox,
  formatHead,
  HEAD,
  joinBoxes,
  listPlaced,
  placeBox,
  type Box,
  type LinkShape,
  type PathToPlace,
  type PlacedChain,
} from './chain.ts'
import { round, type PlacedNode } from './scene.ts'

/** Boxes beside each other at most; a longer path turns down and goes on in another line. */
const MOST_COLUMNS = 5
/** Widths of boxes in pixels, by how many stand beside each other: signs and their words need the room between. */
const BOX_WIDTHS: Readonly<Record<number, number>> = { 2: 132, 3: 132, 4: 112, 5: 76 }
/** The last box, a consequence, has the longest word of all. */
const LAST_WIDTH = 112
/** Between two lines of one path: an arrow, and a sign with a target of 24 px. */
const TURN = 48

/** A path from left to right: data first, the consequence at the right end. */
export function layoutRow(place: PathToPlace): PlacedChain {
  const { longest, width } = place
  const columns = Math.min(MOST_COLUMNS, longest + 1)
  const boxWidth = BOX_WIDTHS[columns] ?? LAST_WIDTH
  const ids = listPlaced(place)
  const boxes = ids.map((id) =>
    buildBox(place, id, id === ids.at(-1) ? Math.max(LAST_WIDTH, boxWidth) : boxWidth),
  )
  const nodes: PlacedNode[] = []
  let y = place.top
  for (let start = 0; start < boxes.length; start += MOST_COLUMNS) {
    const line = boxes.slice(start, start + MOST_COLUMNS)
    const height = Math.max(...line.map((box) => box.height))
    const xs = boxes.length > MOST_COLUMNS ? findColumns(line, width) : spread(line, width)
    nodes.push(...line.map((box, i) => placeBox(place, box, xs[i] ?? 0, y + (height - box.height) / 2)))
    y += height + TURN
  }
  const edges = joinBoxes(place, nodes, shapeLink, (_, isLeast) => (isLeast ? 'weakest' : ''))
  return { nodes, edges, bottom: y - TURN }
}

/** Boxes from edge to edge with equal room between them. */
function spread(boxes: readonly Box[], width: number): number[] {
  const taken = boxes.reduce((sum, box) => sum + box.width, 0)
  const gap = (width - 2 - taken) / Math.max(1, boxes.length - 1)
  return boxes.map((_, i) => 1 + boxes.slice(0, i).reduce((x, box) => x + box.width + gap, 0))
}

/** Boxes in columns that stay the same from line to line, the last ones at the right. */
function findColumns(boxes: readonly Box[], width: number): number[] {
  const step = (width - 2 - LAST_WIDTH) / (MOST_COLUMNS - 1)
  return boxes.map((box, i) => {
    const column = MOST_COLUMNS - boxes.length + i
    const isLast = column === MOST_COLUMNS - 1
    return 1 + column * step + (isLast ? (LAST_WIDTH - box.width) / 2 : 0)
  })
}

/** A link to the right along the middle of a line, or down from the end of a line to the beginning of the next. */
function shapeLink(from: PlacedNode, to: PlacedNode): LinkShape {
  const right = from.x + from.width
  const y = from.y + from.height / 2
  if (to.x >= right)
    return {
      line: `M${round(right)},${round(y)}H${round(to.x - HEAD)}`,
      head: formatHead(to.x, y, 'right'),
      mark: [(right + to.x) / 2, y],
      side: 'below',
    }
  const [startX, endX] = [from.x + from.width / 2, to.x + to.width / 2]
  const bottom = from.y + from.height
  const lane = to.y - TURN / 2 - HEAD / 2
  return {
    line: `M${round(startX)},${round(bottom)}V${round(lane)}H${round(endX)}V${round(to.y - HEAD)}`,
    head: formatHead(endX, to.y, 'down'),
    mark: [(startX + endX) / 2, lane],
    side: startX === endX ? 'left' : 'below',
  }
}
