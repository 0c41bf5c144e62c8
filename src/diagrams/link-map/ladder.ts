import { LETTER_WIDTH, LINE_HEIGHT, SPACED } from '../marks.ts'
import { wrapLabel } from '../text.ts'
import { LANE_FOOT, LANE_HEAD, NODE_PADDING, round, type MapGraph, type Stacked } from './scene.ts'

/** Shares of the width for the box on the left and the boxes on the right; between them is room for line and sign. */
const FROM_SHARE = 0.37
const TO_SHARE = 0.41
/** Pixels between two rows, and the least height of a row: a target for a finger. */
const ROW_GAP = 4
const LEAST_ROW = 27
const GROUP_GAP = 14

/**
 * The map for a phone: each node that links on stands once, on the left, beside all its links; where a link leads stands
 * on the right, once for every link. No line crosses another. Every link has its row under every lens, so that nothing
 * moves when the lens changes.
 */
export function stackLadder(graph: MapGraph, width: number): Stacked {
  const fromWidth = Math.floor(width * FROM_SHARE)
  const toWidth = Math.floor(width * TO_SHARE)
  const nodeById = new Map(graph.nodes.map((node) => [node.id, node]))
  const placed: Stacked['placed'] = []
  const lanes: Stacked['lanes'] = []
  let y = 0
  for (const [band, word] of Object.entries(graph.scales.bands)) {
    const begin = y
    const sources = graph.nodes.filter(
      (node) => node.band === band && graph.edges.some(({ from }) => from === node.id),
    )
    if (sources.length === 0) continue
    y += LANE_HEAD
    for (const node of sources) {
      const lines = wrapLabel(node.label, lettersIn(fromWidth))
      const top = y
      for (const edge of graph.edges.filter(({ from }) => from === node.id)) {
        const target = nodeById.get(edge.to)
        if (!target) continue
        const words = wrapLabel(target.label, lettersIn(toWidth))
        const height = Math.max(LEAST_ROW, heightOf(words))
        const { id, role } = target
        placed.push({
          key: `${id}@${edge.id}`,
          id,
          band: target.band,
          role,
          x: round(width - toWidth - 1),
          y: round(y),
          width: toWidth,
          height,
          lines: words,
        })
        y += height + ROW_GAP
      }
      const height = Math.max(y - ROW_GAP - top, heightOf(lines))
      const { id, role } = node
      placed.push({ key: id, id, band, role, x: 1, y: round(top), width: fromWidth, height, lines })
      y = top + height + GROUP_GAP
    }
    y += LANE_FOOT - GROUP_GAP
    lanes.push({ band, word, y: round(begin), height: round(y - begin) })
  }
  return { placed, columns: [], lanes, height: round(y) }
}

/** Letters that a reader sets apart may take up the air inside a box, and still stay inside it. */
function lettersIn(width: number): number {
  return Math.floor(Math.min(width - NODE_PADDING, width / SPACED) / LETTER_WIDTH)
}

function heightOf(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT + NODE_PADDING
}
