import { comparePaths } from './files.ts'
import type { Entry } from './zip-entry.ts'

/** Which program may unpack it: 2.0 knows folders and deflate, 4.5 more than 65,535 files. */
const VERSION = 20
const VERSION_64 = 45
/** Names are UTF-8. */
const FLAGS = 0x0800
const DEFLATED = 8
const FIRST_YEAR = 1980
/** Noon, as a zip writes a time of the day. */
const NOON = 12 << 11
/** From here on a number stands in the longer record, and the short one is full. */
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff

/**
 * Puts packed files into a zip that unpacks into the folder `top`, in the order of their paths. The same files on the
 * same day of the data give the same bytes: a zip holds local time, and this writes noon of that day everywhere.
 */
export function buildZip(entries: readonly Entry[], day: string, top: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const when = [NOON, ((year - FIRST_YEAR) << 9) | (month << 5) | date] as const
  const parts: Uint8Array[] = []
  const list: Uint8Array[] = []
  let at = 0
  for (const entry of entries.toSorted((a, b) => comparePaths(a.path, b.path))) {
    const name = Buffer.from(`${top}/${entry.path}`)
    const method = entry.isDeflated ? DEFLATED : 0
    // Both records of a file say this of it.
    const said = Buffer.concat([
      write16(VERSION, FLAGS, method, ...when),
      write32(entry.crc, entry.packed.length, entry.bytes),
      write16(name.length, 0),
    ])
    list.push(sign(1, 2), write16(VERSION), said, write16(0, 0, 0), write32(0, at), name)
    const head = Buffer.concat([sign(3, 4), said, name])
    parts.push(head, entry.packed)
    at += head.length + entry.packed.length
  }
  const listed = Buffer.concat(list)
  return Buffer.concat([...parts, listed, buildEnd(entries.length, listed.length, at)])
}

/** The end of a zip, which says where its list begins; for very many files with the longer record of the same. */
function buildEnd(count: number, bytes: number, at: number): Uint8Array {
  const end = (files: number): Uint8Array =>
    Buffer.concat([sign(5, 6), write16(0, 0, files, files), write32(bytes, at), write16(0)])
  if (at + bytes >= FULL_32) throw new Error('The site is too large for a zip: more than four gigabytes.')
  if (count < FULL_16) return end(count)
  const LENGTH_64 = 44
  return Buffer.concat([
    sign(6, 6),
    write64(LENGTH_64),
    write16(VERSION_64, VERSION_64),
    write32(0, 0),
    write64(count, count, bytes, at),
    sign(6, 7),
    write32(0),
    write64(at + bytes),
    write32(1),
    end(FULL_16),
  ])
}

/** The four bytes with which every record of a zip begins. */
const sign = (...two: [number, number]): Uint8Array => Buffer.from([0x50, 0x4b, ...two])

function write16(...values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value, i * 2)
  return bytes
}

function write32(...values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4)
  return bytes
}

function write64(...values: number[]): Uint8Array {
  return Buffer.concat(values.map((value) => write32(value, 0)))
}
