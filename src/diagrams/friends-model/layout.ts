import { formatPerson, type Tie } from '../../domain/friends-network.ts'
import { groupByDistance } from './groups.ts'
import { placeRings } from './rings.ts'
import { placeRows } from './rows.ts'
import {
  ACTOR,
  LARGE,
  NOTE_BASELINE,
  round,
  SMALL,
  type FriendsScene,
  type PlacedTie,
  type Spot,
} from './scene.ts'
import type { FriendsModel } from './view.ts'
import { formatPoints, MODEL_NOTE } from './words.ts'

/** Widths in pixels at which the network is drawn: a phone's page, and everything wider. */
export const WIDTHS = [288, 640] as const
/** Narrower than this, rings have no room for 60 people. */
const LEAST_FOR_RINGS = 560
/** How far a tie between two people of one row bends away from the row, as a share of its length. */
const BEND = 0.28
const MOST_BEND = 26

/** Lays the network out around the one who acts, at a width in pixels. */
export function layoutFriendsModel(model: FriendsModel, width: number): FriendsScene {
  const { network, run } = model
  const place = width < LEAST_FOR_RINGS ? placeRows : placeRings
  const { height, spots, rings, captions, name } = place(groupByDistance(model), run.person, width)
  const spotById = new Map(spots.map((spot) => [spot.id, spot]))
  const touchedById = new Map(run.touched.map((touched) => [touched.person, touched]))
  const carriedById = new Map(run.touched.map(({ through, hops }) => [through?.id, hops]))
  return {
    width,
    height,
    rings,
    ties: network.ties
      .flatMap((tie): PlacedTie[] => {
        const path = drawTie(tie, spotById)
        const isNear = tie.between.includes(run.person)
        return path
          ? [{ id: tie.id, path, money: tie.money, carries: carriedById.get(tie.id) ?? 0, isNear }]
          : []
      })
      .toSorted((a, b) => Math.sign(a.carries) - Math.sign(b.carries) || (a.id < b.id ? -1 : 1)),
    // In the order of the network, not of the rings: a person keeps their place in the page.
    people: network.people.flatMap(({ id }) => {
      const spot = spotById.get(id)
      const change = touchedById.get(id)?.change
      if (!spot) return []
      const isActor = id === run.person
      const effect = change === undefined ? 'none' : change < 0 ? 'loss' : 'gain'
      const radius = isActor ? ACTOR : change === undefined ? SMALL : LARGE
      return [
        { ...spot, radius, effect, label: change === undefined && !isActor ? '' : formatPoints(change) },
      ]
    }),
    captions: [
      { key: 'note', lines: [MODEL_NOTE], x: 2, y: NOTE_BASELINE },
      { key: 'actor', lines: [formatPerson(run.person)], ...name },
      ...captions,
    ],
  }
}

/** A straight line; an arc between two people of one row, so that those between them do not seem to be tied. */
function drawTie({ between }: Tie, spotById: ReadonlyMap<string, Spot>): string {
  const [a, b] = between.map((id) => spotById.get(id))
  if (!a || !b) return ''
  const start = `M${a.x},${a.y}`
  if (a.y !== b.y) return `${start}L${b.x},${b.y}`
  const bend = Math.min(MOST_BEND, Math.abs(b.x - a.x) * BEND)
  return `${start}Q${round((a.x + b.x) / 2)},${round(a.y - 2 * bend)},${b.x},${b.y}`
}
