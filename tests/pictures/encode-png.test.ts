import { describe, expect, it } from 'vitest'
import { encodePng } from '../../src/pictures/encode-png.ts'
import { readPixels, readPngSize } from '../png.ts'

/** Dots of so many colours, in rows of sixteen. */
const drawDots = (colours: number): { width: number; height: number; pixels: Uint8Array } => {
  const dots = Array.from({ length: 512 }, (_, i) => [i % colours, (i % colours) >> 8, 7, 255 - (i % 3)])
  return { width: 16, height: 32, pixels: Uint8Array.from(dots.flat()) }
}

describe('a PNG with a list of colours', () => {
  it('has every dot of the picture, how dense it is included', () => {
    const dots = drawDots(80)
    const png = encodePng(dots) ?? new Uint8Array()
    expect(readPngSize(png)).toEqual({ width: 16, height: 32 })
    expect(readPixels(png)).toEqual(dots.pixels)
  })

  it('is not made of a picture with more colours than a list holds', () => {
    expect(encodePng(drawDots(85))).toBeDefined()
    expect(encodePng(drawDots(300))).toBeUndefined()
  })
})
