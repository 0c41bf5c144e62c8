import type { CardPaper } from './card-paper.ts'
import type { FontName } from './fonts.ts'
import { balanceLines, breakLines } from './lines.ts'
import { stampLetter } from './stamp.ts'
import { findTypeface, writeWords } from './typeface.ts'

/** Words of a card, cut into lines. */
export interface Block {
  /** Of the widest line. */
  width: number
  height: number
  /** How far below its top the first line stands. */
  base: number
  put: (paper: CardPaper, left: number, top: number) => void
}

export interface Style {
  face: FontName
  size: number
  ink: string
  /** Of a line, for one of the size; as the typeface has it, if not given. */
  line?: number
  /** Where lines end; all stands on one, if not given. */
  width?: number
  /** Whether all lines are to be about as long. */
  isBalanced?: boolean
  /** Whether a line may end at every letter. */
  breaksAnywhere?: boolean
}

/** The typefaces in which a letter is looked for, after that of the style. */
export const OTHERS: readonly FontName[] = ['sans', 'signs', 'serif']

export function writeBlock(words: string, style: Style): Block {
  const { face, size, ink, width = Infinity, isBalanced = false, breaksAnywhere = false } = style
  const written = writeWords(words, [face, ...OTHERS])
  const lines = isBalanced
    ? balanceLines(words, written, width / size)
    : breakLines(words, written, width / size, breaksAnywhere)
  const placeOf = (i: number): number => written.places[i] ?? 0
  const { ascent, descent } = findTypeface(face)
  const each = (style.line ?? ascent - descent) * size
  const base = each / 2 + ((ascent + descent) / 2) * size
  return {
    width: Math.max(0, ...lines.map(({ from, to }) => placeOf(to) - placeOf(from))) * size,
    height: lines.length * each,
    base,
    put: (paper, left, top) => {
      for (const [i, line] of lines.entries()) {
        const y = Math.floor(top + base + i * each)
        for (const { id, x, up, from, ...letter } of written.letters) {
          if (from < line.from || from >= line.to) continue
          const [stamp, at] = stampLetter(letter.face, id, size, left + (x - placeOf(line.from)) * size)
          paper.stamp(stamp, ink, at, y - Math.round(up * size))
        }
      }
    },
  }
}
