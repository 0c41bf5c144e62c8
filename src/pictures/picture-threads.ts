import { nameScript, startThreads, type Threads } from '../threads.ts'
import type { Card } from '../domain/card.ts'
import type { CardLooks } from './draw-card.ts'

/** A picture to draw: an SVG, or the card of a page. */
export type PictureTask = { svg: string; density: number } | { card: Card; looks: CardLooks }

const SCRIPT = nameScript('src/pictures/picture-thread.ts')
let threads: Threads<PictureTask, Uint8Array> | undefined
/** Ends when the long picture that is being drawn is done. */
let long: Promise<unknown> = Promise.resolve()
/** An SVG of so many letters has a thousand rows: some hundred megabytes of dots while it is drawn. */
const LONG = 1_000_000

/** Draws a picture as PNG in one of several threads, while pages are rendered; long ones one after the other. */
export function drawInThread(task: PictureTask): Promise<Uint8Array> {
  const { ask } = (threads ??= startThreads(SCRIPT))
  if (!('svg' in task) || task.svg.length < LONG) return ask(task)
  const drawn = long.then(() => ask(task))
  long = drawn.catch(() => undefined)
  return drawn
}
