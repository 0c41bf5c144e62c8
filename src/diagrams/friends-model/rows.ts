import { FAR, type Group } from './groups.ts'
import { ACTOR, LARGE, NOTE_BASELINE, round, type Arrangement, type PlacedLabel, type Spot } from './scene.ts'
import { formatRow } from './words.ts'

/** People in a row at 288 px: eight circles and air between them. */
const PITCH = 36
const ROW_HEIGHT = 36
/** From the last circle above to the baseline of a head, and from there to the middle of the first row. */
const HEAD_RISE = 30
const HEAD_DROP = 24
/** From the note at the top to the middle of the one who acts. */
const ACTOR_DROP = 40

/** The network for a phone: rows for each distance, one below the other, under the one who acts. */
export function placeRows(groups: readonly Group[], person: string, width: number): Arrangement {
  const perRow = Math.floor(width / PITCH)
  const actorY = NOTE_BASELINE + ACTOR_DROP
  const spots: Spot[] = [{ id: person, x: width / 2, y: actorY, hops: 0 }]
  const labels: PlacedLabel[] = []
  let y = actorY + ACTOR - LARGE
  for (const { hops, ids } of groups) {
    y += LARGE + HEAD_RISE
    labels.push({ key: `hops-${String(hops)}`, lines: [formatRow(hops, ids.length, hops === FAR)], x: 2, y })
    y += HEAD_DROP
    // Rows of equal length, each in the middle: ties spread like a tree.
    const rows = Math.ceil(ids.length / perRow)
    const inRow = Math.ceil(ids.length / rows)
    ids.forEach((id, i) => {
      const row = Math.floor(i / inRow)
      const count = Math.min(inRow, ids.length - row * inRow)
      const left = (width - (count - 1) * PITCH) / 2
      spots.push({ id, hops, x: round(left + (i % inRow) * PITCH), y: round(y + row * ROW_HEIGHT) })
    })
    y += (rows - 1) * ROW_HEIGHT
  }
  return { height: y + LARGE + 2, spots, rings: [], labels }
}
