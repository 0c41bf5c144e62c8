import { FAR, type Group } from './groups.ts'
import { ACTOR, LARGE, round, SMALL, type Arrangement, type Spot } from './scene.ts'
import { formatRing } from './words.ts'

/** Pixels between the edge of the picture and the outermost people. */
const MARGIN = 4
/** How far people are drawn towards their friend further in, of all the room there is; 1 would crowd them. */
const PULL = 0.8
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
  const shareById = new Map<string, number>()
  groups.forEach((group, i) => {
    const radius = radii[i] ?? 0
    const gap = findGap(radius)
    for (const [id, share] of shareRing(group, countPlaces(radius, group), shareById)) {
      shareById.set(id, share)
      // Clockwise, beginning to the right of the label at the top.
      const angle = gap + share * 2 * (Math.PI - gap)
      const x = round(middle + radius * Math.sin(angle))
      spots.push({ id, hops: group.hops, x, y: round(middle - radius * Math.cos(angle)) })
    }
  })
  return {
    height: width,
    spots,
    rings: radii.map((radius, i) => ({ key: `ring-${i + 1}`, path: drawRing(middle, radius) })),
    captions: groups.map(({ hops, ids }, i) => ({
      key: `hops-${hops}`,
      lines: formatRing(hops, ids.length, hops === FAR),
      x: middle,
      y: round(middle - (radii[i] ?? 0) - LABEL_RISE),
    })),
    name: { x: middle, y: middle - ACTOR - NAME_RISE },
  }
}

/**
 * Where along a ring each person stands, from 0 to 1: evenly, drawn towards the one through whom a loss would come as
 * far as there is room. Both orders are the same, so nobody overtakes anybody.
 */
function shareRing(
  { ids, hops, innerById }: Group,
  places: number,
  shareById: ReadonlyMap<string, number>,
): [string, number][] {
  // Friends have only the one who acts further in; those far away are too many, and too mixed, to fan out.
  const pull = hops === 1 || hops === FAR ? 0 : PULL * (1 - ids.length / places)
  return ids.map((id, i) => {
    const even = (i + 0.5) / ids.length
    const inner = shareById.get(innerById.get(id) ?? '') ?? even
    return [id, (1 - pull) * even + pull * inner]
  })
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
  return `M${x},${top}A${size},${size},0,0,1,${x},${bottom}A${size},${size},0,0,1,${x},${top}`
}
