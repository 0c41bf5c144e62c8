import { setImmediate } from 'node:timers/promises'
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
/** Draws an SVG as PNG. The same SVG gives the same bytes on every machine. */
export async function renderPng(svg: string, density = 1): Promise<Uint8Array> {
  const font = svg.includes('<text') ? FONT : NO_FONT
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value: density }, font }).render()
  const png = encodePng(image) ?? image.asPng()
  // The dots of a picture, some megabytes, are given back only between two turns.
  await setImmediate()
  return png
}
