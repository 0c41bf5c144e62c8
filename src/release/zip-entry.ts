import { extname } from 'node:path'
import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'
import { describeFile, type ManifestFile } from './manifest.ts'

/** Compressed already: to try again costs most of the time and saves next to nothing. */
const STORED = ['.png', '.woff2']

/** A file of a zip, packed ahead: how it stands there, and what a manifest says of it. */
export interface Entry extends ManifestFile {
  crc: number
  packed: Uint8Array
  isDeflated: boolean
}

/** Packs one file; the same data give the same bytes on every machine, which those of the system’s zlib would not. */
export function packEntry(path: string, data: Uint8Array, file = describeFile(path, data)): Entry {
  const isDeflated = !STORED.includes(extname(path))
  return {
    ...file,
    crc: crc32(data),
    packed: isDeflated ? deflateSync(data) : data,
    isDeflated,
  }
}
