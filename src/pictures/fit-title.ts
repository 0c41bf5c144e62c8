import type { Card } from '../domain/card.ts'

/** Pixels that title and lead may take together. */
const ROOM = { withVerdicts: 286, alone: 372, besidePicture: 320 }
/** The width of a letter and the height of a line of Source Serif, for one pixel of size. */
const LETTER = 0.5
const LINE = 1.16
/** How large the lead is, beside the title. */
export const LEAD_SIZE = 0.62
const MOST_SIZE = 62
const LEAST_SIZE = 20

/** The largest size at which title and lead stand on the card; a text too long even for the smallest is an error. */
export function fitTitle(
  { title, lead = '', path, verdicts }: Card,
  width: number,
  hasPicture: boolean,
): number {
  const room = verdicts.length > 0 ? ROOM.withVerdicts : hasPicture ? ROOM.besidePicture : ROOM.alone
  const heightOf = (text: string, size: number): number =>
    Math.ceil((text.length * LETTER * size) / (width * 0.92)) * size * LINE
  for (let size = MOST_SIZE; size >= LEAST_SIZE; size -= 2)
    if (heightOf(title, size) + heightOf(lead, size * LEAD_SIZE) * 1.15 <= room) return size
  throw new Error(`The title of ${path} is too long for its card. Shorten it.`)
}
