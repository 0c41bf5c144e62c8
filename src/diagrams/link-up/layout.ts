import { LINE_HEIGHT, SPACED } from '../marks.ts'
import { wrapLabel } from '../text.ts'
import { layoutRow } from './row.ts'
import { layoutStack } from './stack.ts'
import { round, type LinkUpGraph, type LinkUpScene, type PlacedPath } from './scene.ts'
import { listDrawn, listPaths, type LinkUpView } from './view.ts'
import { formatHeading, NO_PATH } from './words.ts'

/** Widths in pixels at which the paths are drawn: a phone's page, and everything wider. */
export const WIDTHS = [288, 640] as const
/** Narrower than this, a path has no room beside itself and runs downwards. */
const LEAST_FOR_ROWS = 560
/** Mean width in pixels of a letter of a heading: 13 px and bold, in the widest of the fonts we name. */
const HEADING_LETTER = 8
/** Where the words of a heading begin, to the right of its sign. */
const HEADING_X = 24
const HEADING_TOP = 24
const HEADING_GAP = 14
/** Room below a path, before the line above the next one. */
const FOOT = 24

/** Lays out the strongest paths of the pair below each other; without one, the two ends alone. */
export function layoutLinkUp(graph: LinkUpGraph, view: LinkUpView, width: number): LinkUpScene {
  const drawn = listDrawn(listPaths(graph, view))
  const longest = Math.max(1, ...drawn.map(({ edges }) => edges.length))
  const layoutChain = width < LEAST_FOR_ROWS ? layoutStack : layoutRow
  const paths: PlacedPath[] = []
  let y = 0
  for (const [i, path] of (drawn.length > 0 ? drawn : [undefined]).entries()) {
    const text = path ? formatHeading(path, i + 1, graph) : `${NO_PATH} in this account`
    const lines = wrapLabel(text, Math.floor((width - HEADING_X) / (HEADING_LETTER * SPACED)))
    const top = y + HEADING_TOP + (lines.length - 1) * LINE_HEIGHT + HEADING_GAP
    const key = path ? path.edges.map(({ id }) => id).join('-') : 'none'
    const { nodes, edges, bottom } = layoutChain({ graph, view, path, key, longest, top, width })
    paths.push({
      key,
      strength: path?.strength ?? 'absent',
      sign: path ? graph.scales.states[path.strength].sign : '',
      y: round(y),
      height: round(bottom + FOOT - y),
      heading: { lines, x: path ? HEADING_X : 1, y: round(y + HEADING_TOP) },
      nodes,
      edges,
    })
    y = bottom + FOOT
  }
  return { width, height: round(y), paths }
}
