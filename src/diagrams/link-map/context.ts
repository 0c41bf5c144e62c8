import { roles } from '../../schemas/scales.ts'
import { formatLabel } from '../../domain/evidence-graph.ts'
import { findColumns } from './columns.ts'
import { LANE_FOOT, LANE_HEAD, round, type Context, type Dot, type Lane, type MapGraph } from './scene.ts'

/** From one mark to the next. */
const STEP = 12
const HEAD = 18
/** Between this and what is drawn below it. */
const FOOT = 10

/** Places a mark for every name, in the order of the graph. */
export function stackContext(graph: MapGraph, width: number, isNarrow: boolean): Context {
  const lefts = isNarrow ? roles.map((_, i) => (i * width) / roles.length + 2) : findColumns(width).lefts
  const room = Math.min(...lefts.map((left, i) => (lefts[i + 1] ?? width) - left))
  const perRow = Math.max(1, Math.floor(room / STEP) - 1)
  const dots: Dot[] = []
  const lanes: Lane[] = []
  let top = HEAD
  for (const [band, word] of Object.entries(graph.scales.bands)) {
    const cells = roles.map((role) => graph.nodes.filter((node) => node.band === band && node.role === role))
    const rows = Math.max(...cells.map((cell) => Math.ceil(cell.length / perRow)))
    if (rows === 0) continue
    cells.forEach((cell, column) => {
      cell.forEach(({ id, label }, i) => {
        const x = (lefts[column] ?? 0) + ((i % perRow) + 0.5) * STEP
        const y = top + LANE_HEAD + (Math.floor(i / perRow) + 0.5) * STEP
        dots.push({ id, name: formatLabel(label), x: round(x), y: round(y) })
      })
    })
    const height = LANE_HEAD + rows * STEP + LANE_FOOT / 2
    lanes.push({ band, word, y: top, height })
    top += height
  }
  return {
    heads: roles.map((role, i) => ({ role, x: round(lefts[i] ?? 0) })),
    dots,
    lanes,
    height: top + FOOT,
  }
}
