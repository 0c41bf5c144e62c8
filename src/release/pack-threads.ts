import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ManifestFile } from './manifest.ts'
import type { OfflinePlace } from './offline-page.ts'
import type { Entry } from './zip-entry.ts'

/** Each thread has a heap of its own, so more of them than this would cost more memory than they save time. */
const MOST_THREADS = 4
/** Files that a thread is given at once: enough to be busy, few enough that all end together. */
const AT_ONCE = 64

/** What every thread must know. */
export interface Packing {
  /** Of the built site. */
  folder: string
  place: OfflinePlace
}

/** What a thread made of one file of the site. */
export interface Packed {
  /** As it stands on the site. */
  file: ManifestFile
  /** As it stands in the copy that opens from a disk; the copy leaves out some. */
  entry?: Entry
  /** Modules that the page runs. */
  modules: ReadonlySet<string>
}

/**
 * Reads the files of a built site, rewrites them for the copy and compresses them, on all processors. The order of the
 * answers is that of chance.
 */
export async function packInThreads(packing: Packing, paths: readonly string[]): Promise<Packed[]> {
  const lots = Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, i) =>
    paths.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  )
  const work = lots.values()
  const packed: Packed[] = []
  const run = async (): Promise<void> => {
    const thread = new Worker(new URL('pack-thread.ts', import.meta.url), { workerData: packing })
    try {
      // The same iterator for all: each takes the next files when it is done with some.
      for (const lot of work) {
        thread.postMessage(lot)
        const [answer] = (await once(thread, 'message')) as [Packed[]]
        packed.push(...answer)
      }
    } finally {
      await thread.terminate()
    }
  }
  const threads = Math.min(availableParallelism(), MOST_THREADS, lots.length)
  await Promise.all(Array.from({ length: threads }, run))
  return packed
}
