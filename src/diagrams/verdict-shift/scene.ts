import type { Claimant, Theme, Verdict, VerdictMark } from '../../schemas/scales.ts'

/** What the layout needs to know of a claim; the browser gets no more than this. */
export interface ShiftClaim {
  id: string
  /** The claim in neutral words. */
  text: string
  theme: Theme
  claimant: Claimant
  then: Verdict
  now: Verdict
  /** The address of its page. */
  href: string
}

/** The words in the picture and in what is said of it. */
export interface ShiftWords {
  verdicts: Readonly<Record<Verdict, string>>
  /** How each verdict is drawn, and where it stands: between for and against, beside that order, or apart from it. */
  signs: Readonly<Record<Verdict, { mark: VerdictMark; place: 'ordered' | 'beside' | 'apart' }>>
  /** Names of themes and claimants by id, in the order in which to show them. */
  groups: Readonly<Record<string, string>>
  /** The end of "then", for reading: "January 2016". */
  then: string
}

/** The word over a column of verdicts, with the line that leads down to it. */
export interface PlacedHead {
  verdict: Verdict
  word: string
  x: number
  y: number
  /** Where the word stands to x: around it, or inwards from an edge of the picture. */
  anchor: 'start' | 'middle' | 'end'
  tick: string
}

/** A verdict: a disc for the present one, a ring for the first one where it was another. */
export interface PlacedMark {
  verdict: Verdict
  mark: VerdictMark
  x: number
  y: number
  radius: number
  /** Its shape, a path in a square of 20 by 20. */
  shape: string
}

/** A claim with its verdicts; all its places are measured from its own top left corner. */
export interface PlacedRow {
  id: string
  href: string
  /** All that the row shows, in words. */
  name: string
  y: number
  width: number
  height: number
  lines: string[]
  labelX: number
  labelY: number
  /** The line on which the verdicts stand, broken where they are in no order, as a path. */
  rail: string
  /** A dot where each verdict has its place on the line, as a path. */
  stops: string
  then: PlacedMark | undefined
  now: PlacedMark
  /** The line and the head of the arrow from then to now, as paths; "" where the verdict stayed. */
  arrow: { line: string; head: string }
  isChosen: boolean
}

export interface PlacedGroup {
  id: string
  y: number
  title: string
  titleY: number
  count: string
  countY: number
  heads: PlacedHead[]
  rows: PlacedRow[]
}

/** Where everything goes, in CSS pixels from the top left corner, rounded to one decimal. */
export interface VerdictShiftScene {
  width: number
  height: number
  groups: PlacedGroup[]
}
