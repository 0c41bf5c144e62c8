import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * Files by their path from the top of a folder, with forward slashes, sorted; undefined for what is there and cannot be
 * read as a file: a link, a device, a damaged entry of a zip.
 */
export type Files = ReadonlyMap<string, Uint8Array | undefined>

/** Every file below a folder. Links are not followed, so nothing outside the folder is read. */
export function readFolder(folder: string): Map<string, Uint8Array | undefined> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = relative(folder, file).split(sep).join('/')
      return [path, entry.isFile() ? readFileSync(file) : undefined] as const
    })
  return new Map(entries.toSorted(([a], [b]) => comparePaths(a, b)))
}

/** The order of a manifest and of a zip: by code unit, alike on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** SHA-256 in hexadecimal. */
export function hash(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
