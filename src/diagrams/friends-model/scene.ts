/** A person as a circle, in CSS pixels from the top left corner. */
export interface PlacedPerson {
  id: string
  x: number
  y: number
  radius: number
  /** Ties between this person and the one who acts; `FAR` stands for that many and more. */
  hops: number
  /** What becomes of the score. */
  effect: 'loss' | 'gain' | 'none'
  /** How many points; "" where nothing changes, but "0" for the one who acts. */
  label: string
}

export interface PlacedTie {
  id: string
  path: string
  money: boolean
  /** To which hop a loss of points travelled along it; 0 where none did. */
  carries: number
  /** Whether it is a tie of the one who acts. */
  isNear: boolean
}

/** A line of text around the picture: what a ring or a row holds, or who acts. */
export interface PlacedCaption {
  key: string
  lines: readonly string[]
  x: number
  y: number
}

/** Where everything goes, in CSS pixels from the top left corner, rounded to one decimal. */
export interface FriendsScene {
  width: number
  height: number
  /** Guides that people of one distance stand on, as paths; none where they stand in rows. */
  rings: { key: string; path: string }[]
  ties: PlacedTie[]
  people: PlacedPerson[]
  captions: PlacedCaption[]
}

/** A place to stand. */
export interface Spot {
  id: string
  x: number
  y: number
  hops: number
}

/** Everyone in a place, with the guides and labels that go with it. */
export interface Arrangement {
  height: number
  spots: Spot[]
  rings: FriendsScene['rings']
  captions: PlacedCaption[]
  /** Where the name of the one who acts stands. */
  name: { x: number; y: number }
}

/** Radius of a person whose score stays; 24 px across, as large as a finger needs. */
export const SMALL = 12
/** Radius of a person who loses points: room for "12.5" at 12 px. */
export const LARGE = 15
/** Radius of the one who acts. */
export const ACTOR = 22
/** Baseline of the line that says that this is a model. */
export const NOTE_BASELINE = 14

/** To one decimal: as fine as a screen shows. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}
