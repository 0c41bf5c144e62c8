import { CARD_SIZE } from '../domain/card.ts'
import { encodeListed } from './encode-png.ts'
import { STEPS, type Stamp } from './stamp.ts'

const MOST_COLOURS = 256
const { width, height } = CARD_SIZE

/** Paper of one colour, the size of a card, onto which inks are put; each dot is the number of a colour. */
export class CardPaper {
  readonly #colours: number[]
  readonly #inks = new Map<string, number>()
  /** Rows as a PNG has them: a byte that says nothing, then the dots. */
  readonly #rows = new Uint8Array((width + 1) * height)

  /** Colours are "#" and six digits. */
  constructor(paper: string) {
    this.#colours = readColour(paper)
  }

  fill(ink: string, left: number, top: number, right: number, bottom: number): void {
    const number = this.#findInk(ink) + STEPS
    for (let y = top; y < bottom; y++) this.#rows.fill(number, findDot(left, y), findDot(right, y))
  }

  /** Puts a stamp at a point; what would stand beside the card is left out. */
  stamp({ left, top, ...stamp }: Stamp, ink: string, x: number, y: number): void {
    const number = this.#findInk(ink)
    const [from, to] = [Math.max(0, -x - left), Math.min(stamp.width, width - x - left)]
    const last = Math.min(stamp.height, height - y - top)
    for (let row = Math.max(0, -y - top); row < last; row++) {
      const start = findDot(x + left, y + top + row)
      for (let i = from; i < to; i++) {
        const step = stamp.cover[row * stamp.width + i] ?? 0
        // Where two letters meet, the one that covers more is seen.
        if (step > 0 && number + step > (this.#rows[start + i] ?? 0)) this.#rows[start + i] = number + step
      }
    }
  }

  encode(): Uint8Array {
    return encodeListed({ width, height }, this.#rows, this.#colours)
  }

  /** The number before those of an ink, which are the steps from the paper to it. */
  #findInk(ink: string): number {
    const known = this.#inks.get(ink)
    if (known !== undefined) return known
    const first = this.#colours.length / 3 - 1
    if (first + STEPS >= MOST_COLOURS) throw new Error('A card has too many colours.')
    const to = readColour(ink)
    for (let step = 1; step <= STEPS; step++)
      for (const [i, value] of to.entries()) {
        const from = this.#colours[i] ?? 0
        this.#colours.push(Math.round(from + ((value - from) * step) / STEPS))
      }
    this.#inks.set(ink, first)
    return first
  }
}

const findDot = (x: number, y: number): number => y * (width + 1) + 1 + x

function readColour(colour: string): number[] {
  const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(colour) ?? []
  if (parts.length === 0) throw new Error(`${colour} is no colour of six digits.`)
  return parts.map((part) => parseInt(part, 16))
}
