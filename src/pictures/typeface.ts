import { Blob, Buffer as Run, Face, Font, shape } from 'harfbuzzjs'
import { readFont, type FontName } from './fonts.ts'

/** A typeface that can be asked for its letters; lengths are parts of the size in which it is written. */
export interface Typeface {
  name: FontName
  font: Font
  /** Units of the typeface for one of its size. */
  units: number
  /** How far its letters reach above the line that they stand on, and below, as a number under nothing. */
  ascent: number
  descent: number
}

/** A letter of some words. Two that stand as one sign are one. */
export interface Letter {
  face: FontName
  /** Its number in the typeface. */
  id: number
  /** Where it stands, for a size of one: from the beginning of the words, and above their line. */
  x: number
  up: number
  /** The place in the words where it begins. */
  from: number
}

/** Words as letters, and where each place in the words is, from their beginning; after the last letter is their width. */
export interface Written {
  letters: readonly Letter[]
  places: readonly number[]
}

const known = new Map<FontName, Typeface>()

/** A typeface, read once. */
export function findTypeface(name: FontName): Typeface {
  const found = known.get(name)
  if (found) return found
  const face = new Face(new Blob(readFont(name)))
  const font = new Font(face)
  const { upem: units } = face
  const { ascender, descender } = font.hExtents()
  const typeface = { name, font, units, ascent: ascender / units, descent: descender / units }
  known.set(name, typeface)
  return typeface
}

/** Those of the letters that none of some typefaces has. */
export function findMissing(words: string, faces: readonly FontName[]): string {
  return [...new Set(words)].filter((letter) => !faces.some((face) => hasLetter(face, letter))).join('')
}

/** Writes words, each letter in the first of some typefaces that has it: with its kerning, its ligatures, its accents. */
export function writeWords(words: string, faces: readonly FontName[]): Written {
  const letters: Letter[] = []
  const places: number[] = []
  let x = 0
  for (const { face, from, to } of cutRuns(words, faces)) {
    const { font, units } = findTypeface(face)
    const run = new Run()
    run.addText(words, from, to - from)
    run.guessSegmentProperties()
    shape(font, run)
    for (const { codepoint: id, cluster, ...at } of run.getGlyphInfosAndPositions()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = at
      letters.push({ face, id, x: x + xOffset / units, up: yOffset / units, from: cluster })
      places[cluster] ??= x
      x += xAdvance / units
    }
  }
  places[words.length] = x
  // Inside of a sign for several letters is where it begins.
  for (let i = 1; i < words.length; i++) places[i] ??= places[i - 1] ?? 0
  return { letters, places }
}

interface RunOfFace {
  face: FontName
  from: number
  to: number
}

/** Cuts words where another typeface must be taken. */
function cutRuns(words: string, faces: readonly FontName[]): RunOfFace[] {
  const runs: RunOfFace[] = []
  let from = 0
  for (const letter of words) {
    const to = from + letter.length
    const last = runs.at(-1)
    // An accent is of the typeface of its letter, and so is a space behind a sign.
    const stays = last && /[\p{M}\s]/u.test(letter) && hasLetter(last.face, letter)
    const face = stays ? last.face : faces.find((each) => hasLetter(each, letter))
    if (face === undefined) throw new Error(`No typeface has “${letter}”.`)
    if (last?.face === face) last.to = to
    else runs.push({ face, from, to })
    from = to
  }
  return runs
}

function hasLetter(face: FontName, letter: string): boolean {
  return findTypeface(face).font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined
}
