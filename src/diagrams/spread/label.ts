import { formatDate } from '../../domain/partial-date.ts'
import { LINE_HEIGHT } from '../marks.ts'
import type { Run, Step } from './scene.ts'

/** Mean width in pixels of a letter at 12 px, measured in DejaVu Sans, the widest face that system-ui stands for. */
const WIDTHS = { actor: 7.8, title: 7.1 }
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
  const lines: Run[][] = []
  let room = 0
  const add = (word: string, style: 'actor' | 'title'): void => {
    const needed = (word.length + 1) * WIDTHS[style]
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (!line || !last || needed > room) {
      lines.push([{ words: word, style, place: undefined }])
      room = width - needed + WIDTHS[style]
    } else {
      if (last.style === style) last.words += ` ${word}`
      else line.push({ words: ` ${word}`, style, place: undefined })
      room -= needed
    }
  }
  for (const word of `${actor}:`.split(' ')) add(word, 'actor')
  for (const word of title.split(' ')) add(word, 'title')
  return lines
}

/** The runs of all lines, the first of each line with its place. */
export function placeLines(lines: readonly Run[][], x: number, y: number): Run[] {
  return lines.flatMap((runs, i) =>
    runs.map((run, j) => (j === 0 ? { ...run, place: { x, y: y + i * LINE_HEIGHT } } : run)),
  )
}
