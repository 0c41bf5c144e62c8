import { unzipSync } from 'fflate'
import { comparePaths, type FoundFiles } from './files.ts'
import { isInside } from './manifest.ts'

/** A zip that says it unpacks to more is no copy of this site, and would fill the memory. */
const MOST_BYTES = 2 ** 30

/**
 * Reads a zip without writing anything to the disk. Files below a top folder that holds `marker` are named from there.
 * Throws one sentence for a file that is no zip, and for one with names that lead out of the folder or stand twice.
 */
export function readZip(zip: Uint8Array, marker: string): FoundFiles {
  const names = listNames(zip)
  const top =
    names.find((name) => name === marker || name.endsWith(`/${marker}`))?.slice(0, -marker.length) ?? ''
  const data = unpack(zip, names)
  // What stands beside the top folder must not take the place of what stands in it.
  const files = names.map(
    (name) => [name.startsWith(top) ? name.slice(top.length) : `../${name}`, data[name]] as const,
  )
  return new Map(files.toSorted(([a], [b]) => comparePaths(a, b)))
}

/** The names of all files, from the list at the end of the zip. */
function listNames(zip: Uint8Array): string[] {
  const names: string[] = []
  let bytes = 0
  try {
    unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        bytes += originalSize
        return false
      },
    })
  } catch (error) {
    throw new Error(`it is no whole zip (${(error as Error).message})`, { cause: error })
  }
  const files = names.filter((name) => !name.endsWith('/'))
  const stray = names.find((name) => !isInside(name.replace(/\/$/, '')))
  if (stray !== undefined) throw new Error(`its entry ${JSON.stringify(stray)} leads out of the folder`)
  const seen = new Set<string>()
  const twice = files.find((name) => seen.size === seen.add(name).size)
  if (twice !== undefined) throw new Error(`it has two entries ${JSON.stringify(twice)}`)
  if (bytes > MOST_BYTES) throw new Error(`it says that it unpacks to ${bytes} bytes`)
  return files.toSorted((a, b) => a.length - b.length)
}

/** All at once; where an entry is damaged, one by one, so that only that one is lost. */
function unpack(zip: Uint8Array, names: readonly string[]): Record<string, Uint8Array | undefined> {
  try {
    return unzipSync(zip)
  } catch {
    return Object.fromEntries(
      names.map((name) => {
        try {
          return [name, unzipSync(zip, { filter: (entry) => entry.name === name })[name]]
        } catch {
          return [name, undefined]
        }
      }),
    )
  }
}
