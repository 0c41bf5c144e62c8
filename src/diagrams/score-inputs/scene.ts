import { SCORE } from '../../domain/diagram-grammars.ts'
import type { ScoreItem } from '../../schemas/score-item.ts'
import type { Labels } from '../../schemas/labels.ts'
import type { Standing } from '../../schemas/scales.ts'
import { LETTER_WIDTH, LINE_HEIGHT, SPACED } from '../marks.ts'
import { wrapLabel } from '../text.ts'

/** What the picture needs to know of a statement; the browser gets no more than this. */
export type Statement = Pick<
  ScoreItem,
  'id' | 'side' | 'label' | 'standing' | 'period' | 'score' | 'above' | 'scale' | 'who'
>
/** The words of the two sides and the four standings. */
export type ScoreWords = Pick<Labels, 'scoreSides' | 'standings'>

/** How a mark stands out: it is the chosen one, or steps back while another is. */
export type Emphasis = '' | 'chosen' | 'quiet'

/** One line of text, in CSS pixels from the top left corner to its baseline. */
export interface PlacedLine {
  text: string
  x: number
  y: number
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A heading with what it means below it: of a side, a standing, a ruler, or of what has no threshold. */
export interface PlacedHeading {
  key: string
  kind: 'side' | 'standing' | 'ruler'
  standing: Standing | ''
  title: PlacedLine[]
  note: PlacedLine[]
}

/** A statement: in a box of its own, or as a flag beside its bar on a ruler. */
export interface PlacedItem extends Box {
  id: string
  kind: 'box' | 'flag'
  standing: Standing
  emphasis: Emphasis
  label: PlacedLine[]
  who: PlacedLine[]
  /** The year, or on a ruler the threshold. */
  when: PlacedLine[]
}

/** The line between a statement and the score. */
export interface PlacedLink {
  id: string
  standing: Standing
  emphasis: Emphasis
  path: string
  /** The head of its arrow, or the bar at which a denied one stops short. */
  end: string
  /** Where it begins on a ruler, and whether that very score is left out; nothing elsewhere. */
  start: { x: number; y: number; isOpen: boolean } | undefined
  /** From the ruler down to where it begins. */
  guide: string
  /** Middle of the sign that says the standing without colour. */
  mark: { x: number; y: number }
  sign: string
}

/** A mark of the score itself: the box that lines lead into or come from, or a ruler. */
export interface PlacedScore extends Box {
  key: string
  id: string
  kind: 'box' | 'ruler'
  emphasis: Emphasis
  /** Axis and ticks; nothing for a box. */
  path: string
  lines: PlacedLine[]
}

/** Where everything goes, in CSS pixels from the top left corner, rounded to one decimal. */
export interface ScoreInputsScene {
  width: number
  height: number
  /** Where a rule divides the two sides. */
  rules: number[]
  headings: PlacedHeading[]
  scores: PlacedScore[]
  items: PlacedItem[]
  links: PlacedLink[]
}

/** A piece of the scene, and where it ends. */
export type Piece = Pick<ScoreInputsScene, 'headings' | 'scores' | 'items' | 'links'> & { bottom: number }

/** Signs of the standings; the word stands beside each in legend and heading. */
export const signs: Readonly<Record<Standing, string>> = {
  declared: '●',
  reported: '◆',
  claimed: '?',
  denied: '✕',
}

/** A bold letter is wider than a plain one. */
export const BOLD_WIDTH = LETTER_WIDTH * 1.18
/** From the top of a line of text to its baseline. */
export const BASELINE = 11.5

/** To one decimal: as fine as a screen shows. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}

/** How many letters of a width fit into a space, both in pixels, also where a reader sets them apart. */
export function countLetters(space: number, letter: number = LETTER_WIDTH): number {
  return Math.max(1, Math.floor(space / (letter * SPACED)))
}

/**
 * A text cut into lines of at most `most` letters, the first of at most `head`, from the top of its first line down,
 * `step` pixels apart.
 */
export function placeLines(
  text: string,
  most: number,
  x: number,
  top: number,
  step: number = LINE_HEIGHT,
  head: number = most,
): PlacedLine[] {
  return wrapLabel(text, most, head).map((line, i) => ({
    text: line,
    x: round(x),
    y: round(top + BASELINE + i * step),
  }))
}

/** The id of the link between a statement and the score. */
export function buildLinkId(itemId: string): string {
  return `${itemId}-link`
}

/** How a mark stands out when `chosen` is the id of the chosen one. With the score chosen, none steps back. */
export function findEmphasis(id: string, chosen: string): Emphasis {
  if (chosen === id) return 'chosen'
  return chosen === '' || chosen === SCORE || id === SCORE ? '' : 'quiet'
}
