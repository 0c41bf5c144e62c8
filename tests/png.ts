import { inflateSync } from 'node:zlib'

const HEAD_BYTES = 8
const BYTES_PER_PIXEL = 4
/** Kinds of PNG. */
const RGBA = 6
const INDEXED = 3

/** Width and height of a PNG, as its first chunk says. */
export function readPngSize(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png)
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The pixels of a PNG as we write it, in RGBA or with a list of colours: four bytes each, row by row. */
export function readPixels(png: Uint8Array): Uint8Array {
  const bytes = Buffer.from(png)
  const { width, height } = readPngSize(png)
  const kind = bytes[25]
  if (bytes[24] !== 8 || (kind !== RGBA && kind !== INDEXED))
    throw new Error('only 8-bit RGBA or a list is read here')
  const rows = inflateSync(readParts(bytes, 'IDAT'))
  if (kind === RGBA) return unfilter(rows, width * BYTES_PER_PIXEL, height)
  const [colours, density] = [readParts(bytes, 'PLTE'), readParts(bytes, 'tRNS')]
  const pixels = new Uint8Array(width * height * BYTES_PER_PIXEL)
  for (let y = 0; y < height; y++) {
    if (rows[y * (width + 1)] !== 0) throw new Error('a row with a list of colours must stand as it is')
    for (let x = 0; x < width; x++) {
      const number = rows[y * (width + 1) + 1 + x] ?? 0
      const at = (y * width + x) * BYTES_PER_PIXEL
      pixels.set(colours.subarray(number * 3, number * 3 + 3), at)
      pixels[at + 3] = density[number] ?? 255
    }
  }
  return pixels
}

/** The data of all chunks of one name. */
function readParts(bytes: Buffer, name: string): Buffer {
  const parts: Buffer[] = []
  for (let at = HEAD_BYTES; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString('latin1', at + 4, at + 8) === name)
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  return Buffer.concat(parts)
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
