import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Resvg } from '@resvg/resvg-js'
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
/** Pictures after which memory is cleared: each leaves five megabytes. */
const BETWEEN_CLEARINGS = 32

/** Draws an SVG as PNG. The same SVG gives the same bytes on every machine. */
export async function renderPng(svg: string, density = 1): Promise<Uint8Array> {
  await clearMemory()
  const font = svg.includes('<text') ? FONT : NO_FONT
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: density }, font }).render().asPng()
}

let drawn = 0
let clear: (() => void) | undefined

/**
 * The dots of a picture lie outside the memory that Node watches, so it lets those of thousands pile up, three gigabytes
 * for two thousand cards.
 */
async function clearMemory(): Promise<void> {
  drawn += 1
  if (drawn % BETWEEN_CLEARINGS > 0) return
  setFlagsFromString('--expose-gc')
  clear ??= runInNewContext('gc') as () => void
  clear()
  // What was found to be garbage is given back between two turns.
  await setImmediate()
}
