import { Resvg } from '@resvg/resvg-js'
import { FAMILIES, findFontFile } from './fonts.ts'

const FONT = {
  // What a machine happens to have would change the picture.
  loadSystemFonts: false,
  fontFiles: (['serif', 'sans', 'bold', 'signs'] as const).map(findFontFile),
  defaultFontFamily: FAMILIES.sans,
  sansSerifFamily: FAMILIES.sans,
}

/** Draws an SVG as PNG. The same SVG gives the same bytes on every machine. */
export function renderPng(svg: string, density = 1): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: density }, font: FONT }).render().asPng()
}
