import {
  buildBox,
  formatHead,
  formatName,
  HEAD,
  joinBoxes,
  listPlaced,
  SIDE_PADDING,
  placeBox,
  type LinkShape,
  type PathToPlace,
  type PlacedChain,
} from './chain.ts'
import { LETTER_WIDTH } from '../marks.ts'
import { round, type PlacedNode } from './scene.ts'

/** The line on which the links of a path stand, from the left edge. */
const RAIL = 24
/** Between two boxes: an arrow, and a sign with a target of 24 px. */
const GAP = 38
/** A box is as wide as its name, so that the eye finds the long ones; the narrowest still holds the rail. */
const LEAST_WIDTH = 96

/** A path from the top down, data first, with a word beside every sign: for a phone. */
export function layoutStack(place: PathToPlace): PlacedChain {
  const nodes: PlacedNode[] = []
  let y = place.top
  for (const id of listPlaced(place)) {
    const letters = formatName(place, id).replaceAll('\u00AD', '').length
    // Two letters more than the name has: air at both sides.
    const wanted = Math.ceil((letters + 2) * LETTER_WIDTH + SIDE_PADDING)
    const box = buildBox(place, id, Math.min(place.width - 2, Math.max(LEAST_WIDTH, wanted)))
    nodes.push(placeBox(place, box, 1, y))
    y += box.height + GAP
  }
  const edges = joinBoxes(place, nodes, shapeLink, (state, isLeast) => {
    const { word } = place.graph.scales.states[state]
    return isLeast ? `${word}: weakest` : word
  })
  return { nodes, edges, bottom: y - GAP }
}

function shapeLink(from: PlacedNode, to: PlacedNode): LinkShape {
  const start = from.y + from.height
  return {
    line: `M${RAIL},${round(start)}V${round(to.y - HEAD)}`,
    head: formatHead(RAIL, to.y, 'down'),
    mark: [RAIL, (start + to.y - HEAD) / 2],
    side: 'right',
  }
}
