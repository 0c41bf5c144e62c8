import { FAR, type Group } from './groups.ts'
import { ACTOR, LARGE, round, SMALL, type Arrangement, type Spot } from './scene.ts'
import { formatRing } from './words.ts'

/** Pixels between the edge of the picture and the outermost people. */
const MARGIN = 4
/** Air between two people on a ring. */
const AIR = 3
/** Half the width of the gap at the top of a ring in which its label stands. */
const HALF_GAP = 50
/** Least pixels from ring to ring: two circles and air between them. */
const LEAST_STEP = 33
/** From the edge of the one who acts to the baseline of their name. */
const NAME_RISE = 9
/** From the middle of a ring's line to the baselines of its two lines of text. */
const LABEL_RISE = 3

/**
 * The network for a wide page: the one who acts in the middle, and a ring for each distance. A ring is as large as its
 * people need; what room is left is shared out evenly.
 */
export function placeRings(groups: readonly Group[], person: string, width: number): Arrangement {
  const middle = width / 2
  const radii = findRadii(groups, middle - MARGIN)
  const spots: Spot[] = [{ id: person, x: middle, y: middle, hops: 0 }]
  groups.forEach(({ ids, hops }, i) => {
    const radius = radii[i] ?? 0
    const gap = findGap(radius)
    const step = (2 * (Math.PI - gap)) / ids.length
    ids.forEach((id, place) => {
      // Clockwise, beginning to the right of the label at the top.
      const angle = gap + (place + 0.5) * step
      const x = round(middle + radius * Math.sin(angle))
      spots.push({ id, hops, x, y: round(middle - radius * Math.cos(angle)) })
    })
  })
  return {
    height: width,
    spots,
    rings: radii.map((radius, i) => ({ key: `ring-${String(i + 1)}`, path: drawRing(middle, radius) })),
    labels: groups.map(({ hops, ids }, i) => ({
      key: `hops-${String(hops)}`,
      lines: formatRing(hops, ids.length, hops === FAR),
      x: middle,
      y: round(middle - (radii[i] ?? 0) - LABEL_RISE),
    })),
    name: { x: middle, y: middle - ACTOR - NAME_RISE },
  }
}

/** The radius of each ring, from the inside out. */
function findRadii(groups: readonly Group[], most: number): number[] {
  const least: number[] = []
  for (const group of groups) {
    let radius = (least.at(-1) ?? ACTOR) + LEAST_STEP
    while (countPlaces(radius, group) < group.ids.length) radius++
    least.push(radius)
  }
  const radii: number[] = []
  for (let i = groups.length - 1; i >= 0; i--) {
    const outer = radii[0] ?? most - sizeOf(groups[i]) + LEAST_STEP
    const even = ((i + 1) / groups.length) * (most - LARGE)
    radii.unshift(Math.min(outer - LEAST_STEP, Math.max(least[i] ?? 0, even)))
  }
  return radii.map(round)
}

function countPlaces(radius: number, group: Group): number {
  const pitch = 2 * sizeOf(group) + AIR
  // Neighbours are divided by a chord, which is shorter than its arc.
  const angle = 2 * Math.asin(Math.min(1, pitch / (2 * radius)))
  return Math.floor((2 * (Math.PI - findGap(radius))) / angle)
}

/** Half the angle that the label takes. */
function findGap(radius: number): number {
  return Math.asin(Math.min(1, (HALF_GAP - LARGE) / radius))
}

/** Nobody farther out is ever touched; all others have room for a number, so that they stay where they are. */
function sizeOf(group: Group | undefined): number {
  return group?.hops === FAR ? SMALL : LARGE
}

function drawRing(middle: number, radius: number): string {
  const [top, size, bottom] = [middle - radius, radius, middle + radius].map((each) => String(round(each)))
  const x = String(middle)
  return `M${x},${String(top)}A${String(size)},${String(size)},0,0,1,${x},${String(bottom)}A${String(size)},${String(size)},0,0,1,${x},${String(top)}`
}
