import { expect, it } from 'vitest'
import { findDensity } from '../../src/pictures/draw.ts'

const svg = (width: number, height: number): string =>
  `<?xml version="1.0"?>\n<svg xmlns="x" viewBox="0 0 1 1" width="${width}" height="${height}" role="img"><rect width="1" height="1"/></svg>`

it('a picture has two dots for each of its pixels, a very long one only as many as programs can open', () => {
  expect(findDensity(svg(672, 1500))).toBe(2)
  const long = { width: 672, height: 100_000 }
  const density = findDensity(svg(long.width, long.height))
  expect(long.width * long.height * density * density).toBeCloseTo(16_000_000)
})
