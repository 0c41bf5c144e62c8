import { hash as digest } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files by their path from the top of a folder, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>
/** The same of a copy, with undefined for what cannot be read as a file: a link, a device, a damaged entry of a zip. */
export type FoundFiles = ReadonlyMap<string, Uint8Array | undefined>

/** Says of a path that it is no part of what is listed. */
type IsLeftOut = (path: string) => boolean
const nothing: IsLeftOut = () => false

/** Every file below a folder, sorted. Links are not followed, so nothing outside the folder is read. */
export function findFiles(folder: string, isLeftOut = nothing): FoundFiles {
  const entries = listEntries(folder, isLeftOut)
  return new Map(
    entries.map(({ path, isFile }) => [path, isFile ? readFileSync(join(folder, path)) : undefined]),
  )
}

/** The path of every file below a folder of our own, sorted; throws if one is a link or a device. */
export function listPaths(folder: string, isLeftOut = nothing): string[] {
  return listEntries(folder, isLeftOut).map(({ path, isFile }) => {
    if (!isFile) throw new Error(`${join(folder, path)} is no file; a release holds nothing else.`)
    return path
  })
}

/** Every file below a folder of our own, sorted; throws if one cannot be read. */
export function readFolder(folder: string, isLeftOut = nothing): Files {
  return new Map(listPaths(folder, isLeftOut).map((path) => [path, readFileSync(join(folder, path))]))
}

/** What stands below a folder and is no folder, sorted. Of itself Node would follow a link to one. */
function listEntries(folder: string, isLeftOut: IsLeftOut): { path: string; isFile: boolean }[] {
  const list = (above: string): { path: string; isFile: boolean }[] =>
    readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) => {
      const path = `${above}${entry.name}`
      if (isLeftOut(path)) return []
      return entry.isDirectory() ? list(`${path}/`) : [{ path, isFile: entry.isFile() }]
    })
  return list('').toSorted((a, b) => comparePaths(a.path, b.path))
}

/** The path of an address of the site at which a file stands: of a page, its folder with a slash at the end. */
export function toSitePath(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1')
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
