import { Resvg } from '@resvg/resvg-js'
import type { FontName } from './fonts.ts'
import { findTypeface } from './typeface.ts'

/** A small shape as dots, to be put onto a card in any colour: a letter, or the sign of a verdict. */
export interface Stamp {
  /** Where its upper left dot stands, from the point that it is put at. */
  left: number
  top: number
  width: number
  height: number
  /** How much of each dot it covers, in steps from paper to ink. */
  cover: Uint8Array
}

/** So many steps that none is seen at the edge of a letter, so few that five inks fit into a list of colours. */
export const STEPS = 50
/** A letter may stand at every quarter of a dot, so that its distances from its neighbours look alike. */
const PARTS = 4
const COVER_AT = 3
const MOST_COVER = 255
const drawn = new Map<string, Stamp>()

/** A letter at a size, standing `x` from the left; and how many whole dots of that the stamp is to be moved by. */
export function stampLetter(face: FontName, id: number, size: number, x: number): [Stamp, number] {
  const quarters = Math.round(x * PARTS)
  const whole = Math.floor(quarters / PARTS)
  const part = quarters - whole * PARTS
  return [
    stampOnce(`${face} ${id} ${size} ${part}`, () => {
      const { font, units } = findTypeface(face)
      const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = font.glyphExtents(id) ?? {}
      const scale = size / units
      const move = part / PARTS
      const left = Math.floor(xBearing * scale + move)
      const top = -Math.ceil(yBearing * scale)
      const right = Math.ceil((xBearing + width) * scale + move)
      const bottom = -Math.floor((yBearing + height) * scale)
      const shape = `<path transform="translate(${move})scale(${scale} ${-scale})" d="${font.glyphToPath(id)}"/>`
      return drawStamp(shape, { left, top, width: right - left, height: bottom - top })
    }),
    whole,
  ]
}

/** A stamp with a name: drawn the first time that it is asked for. */
export function stampOnce(name: string, draw: () => Stamp): Stamp {
  const stamp = drawn.get(name) ?? draw()
  drawn.set(name, stamp)
  return stamp
}

/** Draws black shapes of an SVG as a stamp. */
export function drawStamp(
  shapes: string,
  { left, top, width, height }: Omit<Stamp, 'cover'>,
  viewBox = [left, top, width, height].join(' '),
): Stamp {
  const place = { left, top, width, height }
  // A space has no dots.
  if (width < 1 || height < 1) return { ...place, width: 0, cover: new Uint8Array() }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}">${shapes}</svg>`
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  const coverOf = (i: number): number => Math.round(((pixels[i * 4 + COVER_AT] ?? 0) * STEPS) / MOST_COVER)
  return { ...place, cover: Uint8Array.from({ length: width * height }, (_, i) => coverOf(i)) }
}
