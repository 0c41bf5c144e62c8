import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startThreads, type Threads } from '../threads.ts'
import type { Element } from './card-template.ts'

/** A picture to draw: an SVG, or the template of the card of a page. */
export type PictureTask = { svg: string; density: number } | { template: Element; path: string }

// Named from the folder of the project: the build of the site bundles this module, and puts it elsewhere.
const SCRIPT = pathToFileURL(resolve('src', 'pictures', 'picture-thread.ts'))
let threads: Threads<PictureTask, Uint8Array> | undefined

/** Draws a picture as PNG in one of several threads, while pages are rendered. */
export function drawInThread(task: PictureTask): Promise<Uint8Array> {
  threads ??= startThreads(SCRIPT)
  return threads.ask(task)
}
