import type { Frame } from './frame.ts'
import { round, type PlacedLink, type Row, type Standing } from './scene.ts'
import type { Link } from './view.ts'

/** A link leaves its step just below the middle and arrives just above it, so that the two can be told apart. */
const STEP_ASIDE = 2.5
/** How far the shortest arc stands out of the axis, in pixels. */
const LEAST_BULGE = 9
/** A cubic curve reaches three quarters of the way to its control points. */
const REACH = 0.75

/** An arc to the left of the axis for each link, from a step down to one that built on it. */
export function layoutLinks(links: readonly Link[], rows: readonly Row[], frame: Frame): PlacedLink[] {
  const heights = rows.map(({ ring }) => ring.y)
  const widest = Math.max(...heights) - Math.min(...heights)
  const rowById = new Map(rows.map((row) => [row.id, row]))
  return links.flatMap(({ id, from, to, certainty }) => {
    const upper = rowById.get(from)
    const lower = rowById.get(to)
    if (!upper || !lower) return []
    const begin = upper.ring.y + STEP_ASIDE
    const end = lower.ring.y - STEP_ASIDE
    const standing = findLinkStanding(upper.standing, lower.standing)
    return [{ id, certainty, standing, path: drawArc(frame, begin, end, widest) }]
  })
}

/** A link belongs to the lineage if it leads to the chosen step or to what that built on, or from it or what built on it. */
function findLinkStanding(from: Standing, to: Standing): Standing {
  if (from === '' && to === '') return ''
  if (from === 'ancestor' && (to === 'ancestor' || to === 'chosen')) return 'ancestor'
  if (to === 'descendant' && (from === 'descendant' || from === 'chosen')) return 'descendant'
  return 'quiet'
}

/** The longer the link, the wider its arc; by the root, so that short ones can be told apart as well. */
function drawArc({ axis, gutter }: Frame, begin: number, end: number, widest: number): string {
  const share = Math.sqrt((end - begin) / widest)
  const bulge = LEAST_BULGE + (axis - gutter - LEAST_BULGE) * share
  const x = String(round(axis - bulge / REACH))
  const [right, top, bottom] = [axis, begin, end].map((number) => String(round(number))) as [
    string,
    string,
    string,
  ]
  return `M${right},${top}C${x},${top},${x},${bottom},${right},${bottom}`
}
