import { FAR, type Group } from './groups.ts'
import {
  ACTOR,
  LARGE,
  NOTE_BASELINE,
  round,
  type Arrangement,
  type PlacedCaption,
  type Spot,
} from './scene.ts'
import { formatRing } from './words.ts'

/** From the middle of a circle to the next: two of the large ones and a little air. */
const PITCH = 32
const ROW_HEIGHT = 36
/** Column on the left for what a row holds, so that no tie runs behind its words. */
const HEADS_WIDTH = 64
/** Air between the last row of one distance and the first of the next, for ties to be told apart. */
const GROUP_GAP = 26
/** From the note at the top to the middle of the one who acts. */
const ACTOR_DROP = 42
/** From the middle of a circle to the baseline of words beside it. */
const BASELINE = 4
/** Two lines of a head: how far the first stands above the middle of its row. */
const HEAD_RISE = 3

/** The network for a phone: rows for each distance, one below the other, under the one who acts. */
export function placeRows(groups: readonly Group[], person: string, width: number): Arrangement {
  const perRow = Math.floor((width - HEADS_WIDTH) / PITCH)
  const middle = (HEADS_WIDTH + width) / 2
  let y = NOTE_BASELINE + ACTOR_DROP
  const spots: Spot[] = [{ id: person, x: middle, y, hops: 0 }]
  const captions: PlacedCaption[] = []
  let bottom = y + ACTOR
  for (const { hops, ids } of groups) {
    y = bottom + GROUP_GAP + LARGE
    captions.push({
      key: `hops-${hops}`,
      lines: formatRing(hops, ids.length, hops === FAR),
      x: 2,
      y: y - HEAD_RISE,
    })
    // Rows of equal length, each in the middle: ties spread like a tree.
    const rows = Math.ceil(ids.length / perRow)
    const inRow = Math.ceil(ids.length / rows)
    ids.forEach((id, i) => {
      const row = Math.floor(i / inRow)
      const count = Math.min(inRow, ids.length - row * inRow)
      const x = middle + ((i % inRow) - (count - 1) / 2) * PITCH
      spots.push({ id, hops, x: round(x), y: y + row * ROW_HEIGHT })
    })
    bottom = y + (rows - 1) * ROW_HEIGHT + LARGE
  }
  const name = { x: 2, y: NOTE_BASELINE + ACTOR_DROP + BASELINE }
  return { height: bottom + 2, spots, rings: [], captions, name }
}
