import { formatDate } from '../../domain/partial-date.ts'
import { LINE_HEIGHT } from '../marks.ts'
import { wrapLabel } from '../text.ts'
import type { Run, Step } from './scene.ts'

/** Mean width in pixels of a letter at 12 px where half the words are bold, as in a label. */
const MIXED_LETTER_WIDTH = 6.9
const SHORT_MONTH = 3

/** "5 Oct", "in Jun", "in 2015": as exact as known, without the year that stands above; * where a note says more. */
export function formatRowDate({ date, isNoted }: Pick<Step, 'date' | 'isNoted'>): string {
  const words = formatDate(date).split(' ')
  const month = words.at(-2)?.slice(0, SHORT_MONTH)
  const [day] = words
  const short = words.length > 2 ? `${day ?? ''} ${month ?? ''}` : `in ${month ?? date}`
  return isNoted ? `${short}*` : short
}

/** Cuts "actor: title" into lines that fit into a width: the actor in one style, the title in another. */
export function wrapStep({ actor, title }: Pick<Step, 'actor' | 'title'>, width: number): Run[][] {
  const name = `${actor}:`
  let begin = 0
  return wrapLabel(`${name} ${title}`, Math.floor(width / MIXED_LETTER_WIDTH)).map((line) => {
    const bold = line.slice(0, Math.max(0, name.length - begin))
    begin += line.length + 1
    const rest = line.slice(bold.length)
    return [
      ...(bold ? [{ words: bold, style: 'actor' as const, place: undefined }] : []),
      ...(rest ? [{ words: rest, style: 'title' as const, place: undefined }] : []),
    ]
  })
}

/** The runs of all lines, the first of each line with its place. */
export function placeLines(lines: readonly Run[][], x: number, y: number): Run[] {
  return lines.flatMap((runs, i) =>
    runs.map((run, j) => (j === 0 ? { ...run, place: { x, y: y + i * LINE_HEIGHT } } : run)),
  )
}
