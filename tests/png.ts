import { inflateSync } from 'node:zlib'

const HEAD_BYTES = 8
const BYTES_PER_PIXEL = 4

/** Width and height of a PNG, as its first chunk says. */
export function readPngSize(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png)
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The pixels of a PNG in 8-bit RGBA, as resvg writes it: four bytes each, row by row. */
export function readPixels(png: Uint8Array): Uint8Array {
  const bytes = Buffer.from(png)
  const { width, height } = readPngSize(png)
  if (bytes[24] !== 8 || bytes[25] !== 6) throw new Error('only 8-bit RGBA is read here')
  const parts: Buffer[] = []
  for (let at = HEAD_BYTES; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  return unfilter(inflateSync(Buffer.concat(parts)), width * BYTES_PER_PIXEL, height)
}

/** Takes back what a PNG does to each row so that it packs well; after the PNG specification, section 9. */
function unfilter(packed: Buffer, rowBytes: number, height: number): Uint8Array {
  const pixels = new Uint8Array(rowBytes * height)
  for (let row = 0; row < height; row++) {
    const filter = packed[row * (rowBytes + 1)] ?? 0
    for (let i = 0; i < rowBytes; i++) {
      const at = row * rowBytes + i
      const left = i < BYTES_PER_PIXEL ? 0 : (pixels[at - BYTES_PER_PIXEL] ?? 0)
      const up = row === 0 ? 0 : (pixels[at - rowBytes] ?? 0)
      const corner = row === 0 || i < BYTES_PER_PIXEL ? 0 : (pixels[at - rowBytes - BYTES_PER_PIXEL] ?? 0)
      pixels[at] = (packed[row * (rowBytes + 1) + 1 + i] ?? 0) + guess(filter, left, up, corner)
    }
  }
  return pixels
}

function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      return 0
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
