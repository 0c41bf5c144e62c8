import { cutInLots, startThreads } from '../threads.ts'
import type { Wardrobe } from './dress-page.ts'
import type { ManifestFile } from './manifest.ts'
import type { OfflinePlace } from './offline-page.ts'
import type { Entry } from './zip-entry.ts'

/** What every thread must know. */
export interface Packing {
  /** Of the built site. */
  folder: string
  place: OfflinePlace
  wardrobe: Wardrobe
}

/** What a thread made of one file of the site. */
export interface Packed {
  /** As it stands on the site. */
  file: ManifestFile
  /** As it stands in the copy that opens from a disk; the copy leaves out some. */
  entry?: Entry
  /** Path of the style sheet that the page links on the site. */
  linked?: string
  /** Modules that the page runs. */
  modules: ReadonlySet<string>
}

/**
 * Reads the files of a built site, rewrites them for the copy and compresses them, on all processors. Pages get the style
 * sheet of their kind, most of them inside.
 */
export async function packInThreads(packing: Packing, paths: readonly string[]): Promise<Packed[]> {
  const script = new URL('pack-thread.ts', import.meta.url)
  const threads = startThreads<readonly string[], Packed[]>(script, packing)
  try {
    const packed = await Promise.all(cutInLots(paths).map((lot) => threads.ask(lot)))
    return packed.flat()
  } finally {
    await threads.end()
  }
}
