import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Resvg } from '@resvg/resvg-js'
import { encodePng } from './encode-png.ts'
import { FAMILIES, findFontFile } from './fonts.ts'

const FONT = {
  // What a machine happens to have would change the picture.
  loadSystemFonts: false,
  fontFiles: (['serif', 'sans', 'bold', 'signs'] as const).map(findFontFile),
  defaultFontFamily: FAMILIES.sans,
  sansSerifFamily: FAMILIES.sans,
}
/** Of satori, which writes letters as lines: typefaces would be read for nothing. */
const NO_FONT = { loadSystemFonts: false }
/** Beyond this a list of colours takes as many bytes, and much memory to make; a card has three quarters of it. */
const MOST_LISTED = 1_000_000

/** Draws an SVG as PNG. The same SVG gives the same bytes on every machine. */
export async function renderPng(svg: string, density = 1): Promise<Uint8Array> {
  const font = svg.includes('<text') ? FONT : NO_FONT
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value: density }, font }).render()
  const isSmall = image.width * image.height <= MOST_LISTED
  const png = (isSmall ? encodePng(image) : undefined) ?? image.asPng()
  await clearMemory()
  return png
}

setFlagsFromString('--expose-gc')
const clear = runInNewContext('gc') as (how: { type: 'minor' }) => void

/**
 * The dots of a picture, up to 64 megabytes, lie outside the memory that Node watches, so it would let those of dozens
 * pile up. What was found to be garbage is given back between two turns.
 */
async function clearMemory(): Promise<void> {
  await setImmediate()
  clear({ type: 'minor' })
  await setImmediate()
}
