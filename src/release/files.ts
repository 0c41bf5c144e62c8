import { hash as digest } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Files by their path from the top of a folder, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>
/** The same of a copy, with undefined for what cannot be read as a file: a link, a device, a damaged entry of a zip. */
export type FoundFiles = ReadonlyMap<string, Uint8Array | undefined>

/** Every file below a folder, sorted. Links are not followed, so nothing outside the folder is read. */
export function findFiles(folder: string): FoundFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = relative(folder, file).split(sep).join('/')
      return [path, entry.isFile() ? readFileSync(file) : undefined] as const
    })
  return new Map(entries.toSorted(([a], [b]) => comparePaths(a, b)))
}

/** The path of every file below a folder of our own, sorted; throws if one is a link or a device. */
export function listPaths(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      if (!entry.isFile()) throw new Error(`${file} is no file; a release holds nothing else.`)
      return relative(folder, file).split(sep).join('/')
    })
  return paths.toSorted(comparePaths)
}

/** Every file below a folder of our own, sorted; throws if one cannot be read. */
export function readFolder(folder: string): Files {
  return new Map(listPaths(folder).map((path) => [path, readFileSync(join(folder, path))]))
}

/** A file as text; throws if it is missing. */
export function readText(files: Files, path: string): string {
  const data = files.get(path)
  if (!data) throw new Error(`${path} is missing in the built site.`)
  return Buffer.from(data).toString('utf8')
}

/** Reads the style sheets of a site, each once; undefined for one that is missing. */
export function readSheets(folder: string): (path: string) => string | undefined {
  const known = new Map<string, string>()
  return (path) => {
    const file = join(folder, path)
    if (!known.has(path) && existsSync(file)) known.set(path, readFileSync(file, 'utf8'))
    return known.get(path)
  }
}

/**
 * Writes a file anew that has so many `bytes` before; throws if there is none. It is not emptied first, as a file usually
 * is: a disk that must give up what was just written takes four times as long for that as for writing.
 */
export function overwriteFile(file: string, data: Uint8Array, bytes: number): void {
  writeFileSync(file, data, { flag: 'r+' })
  if (data.length < bytes) truncateSync(file, data.length)
}

/** The order of a manifest and of a zip: by code unit, alike on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** SHA-256 in hexadecimal. */
export function hash(data: Uint8Array | string): string {
  return digest('sha256', data, 'hex')
}
