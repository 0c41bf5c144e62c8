import type { Card } from '../domain/card.ts'
import { verdictShapes } from '../domain/verdict-shapes.ts'
import type { VerdictMark } from '../schemas/scales.ts'
import { writeBlock } from './card-block.ts'
import type { CardPaper } from './card-paper.ts'
import type { CardLooks } from './draw-card.ts'
import { drawStamp, stampOnce, type Stamp } from './stamp.ts'

/** Dots across the sign of a verdict, and beside it. */
const SIGN = 42
const SIGN_GAP = 14
/** Between the two verdicts, with a rule where it begins. */
const GAP = 34
/** Between the rule above and the dates, and between a date and its verdict. */
const ABOVE = 21
const BETWEEN = 8

/** Both verdicts under a rule. Gives where they begin. */
export function putVerdicts(
  paper: CardPaper,
  verdicts: Card['verdicts'],
  { text, soft, rule }: CardLooks['colours'],
  { left, right, bottom }: { left: number; right: number; bottom: number },
): number {
  const width = Math.floor((right - left - GAP) / 2)
  const columns = verdicts.map(({ date, word, mark, colour }) => ({
    mark,
    colour,
    date: writeBlock(date, { face: 'sans', size: 24, ink: soft, width }),
    word: writeBlock(word, { face: 'bold', size: 40, ink: colour, width: width - SIGN - SIGN_GAP }),
  }))
  const top = bottom - Math.max(...columns.map(({ date, word }) => date.height + BETWEEN + word.height))
  const begin = Math.floor(top - ABOVE)
  paper.fill(text, left, begin, right, begin + 3)
  for (const [i, { mark, colour, date, word }] of columns.entries()) {
    const x = left + i * (width + GAP)
    if (i > 0) paper.fill(rule, x - GAP, Math.floor(top), x - GAP + 2, Math.floor(bottom))
    date.put(paper, x, top)
    const below = top + date.height + BETWEEN
    paper.stamp(stampMark(mark), colour, x, Math.floor(below + (word.height - SIGN) / 2))
    word.put(paper, x + SIGN + SIGN_GAP, below)
  }
  return begin
}

/** The sign of a verdict, as the pages draw it. */
function stampMark(mark: VerdictMark): Stamp {
  const ring = `<circle cx="10" cy="10" r="7.5" ${mark === 'dash' ? 'stroke-dasharray="3.2 2.7"' : ''}/>`
  const hasRing = mark === 'half' || mark === 'dash'
  const shape = `<path d="${verdictShapes[mark]}" ${mark === 'half' ? 'fill="#000" stroke="none"' : ''}/>`
  return stampOnce(mark, () =>
    drawStamp(
      `<g fill="none" stroke="#000" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">${hasRing ? ring : ''}${shape}</g>`,
      { left: 0, top: 0, width: SIGN, height: SIGN },
      '0 0 20 20',
    ),
  )
}
