import type { Certainty, Descending } from '../../domain/lineage.ts'
import type { EventKind } from '../../schemas/scales.ts'

/** What the picture needs to know of an event; the browser gets no more than this. */
export interface Step extends Descending {
  /** As exact as known: "2015", "2015-10" or "2015-10-05". */
  date: string
  /** Whether a note says more on how the date is known. */
  isNoted: boolean
  actor: string
  title: string
  kind: EventKind
}

/** How a step stands to the chosen one; "out" is left out by the filter, "" where nothing is chosen. */
export type Standing = '' | 'chosen' | 'ancestor' | 'descendant' | 'quiet' | 'out'

/** One run of words in one style, where its line begins, or directly after the run before. */
export interface Run {
  words: string
  style: 'actor' | 'title' | 'date'
  place: { x: number; y: number } | undefined
}

/** One step: a band across the picture, its mark in the lane of its kind, date and label. */
export interface Row {
  id: string
  kind: EventKind
  standing: Standing
  certainty: Certainty | ''
  top: number
  height: number
  /** The mark of its kind, as a path, and the ring around it that says how it stands to the chosen step. */
  mark: string
  ring: { x: number; y: number; radius: number }
  /** From the gutter of the links to the mark. */
  lead: string
  sign: { x: number; y: number; words: string }
  runs: Run[]
}

export interface PlacedLink {
  id: string
  certainty: Certainty
  standing: Standing
  path: string
}

/** A lane: its heading, and the line that leads from it down through the marks. */
export interface Lane {
  kind: EventKind
  x: number
  y: number
  mark: string
  path: string
  /** The filter leaves it out. */
  isOut: boolean
}

/** The first row of a year stands below a rule. */
export interface Year {
  year: string
  x: number
  y: number
}

/** A line of the legend inside the picture: a line or a sign, and what it means. */
export interface Key {
  id: string
  words: string
  x: number
  y: number
  path: string
  sign: string
}

/** Where everything goes, in CSS pixels from the top left corner, rounded to one decimal. */
export interface SpreadScene {
  width: number
  height: number
  keys: Key[]
  lanes: Lane[]
  years: Year[]
  rows: Row[]
  links: PlacedLink[]
  /** How many steps are left out, where some are. */
  foot: { words: string; x: number; y: number } | undefined
}

/** To one decimal: as fine as a screen shows. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}
