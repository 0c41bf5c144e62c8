import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from 'node:zlib'
import { findFiles, type FoundFiles } from './files.ts'

/** Pictures, typefaces and zips are compressed already. */
const IS_TEXT = /\.(?:html|css|js|json|webmanifest|svg|xml|txt|csv|bib|ris)$/
const IS_TWIN = /\.(?:br|gz)$/
/** Below this one packet of the network holds it either way. */
const LEAST_BYTES = 512
/** Byte of a gzip file that names the system that wrote it, and the value for an unknown one. */
const SYSTEM_BYTE = 9
const UNKNOWN_SYSTEM = 255
/** Files compressed at the same time, as many as Node has threads for it. */
const AT_ONCE = 4

/** What a file weighs as it is and compressed; the same three times where it is not compressed. */
export interface Weight {
  plain: number
  gzip: number
  brotli: number
}

/**
 * Writes beside every text of a built site its twins `.gz` and `.br`, for hosts that send what lies ready. A twin that is
 * no smaller is not written. Gives the weight of every file of the site by its path; the same files give the same twins.
 */
export async function compressFolder(folder: string): Promise<Map<string, Weight>> {
  const files = [...findFiles(folder)].filter(([path]) => !isTwin(path))
  const weights = new Map(
    files.map(([path, { length = 0 } = new Uint8Array()]) => [
      path,
      { plain: length, gzip: length, brotli: length },
    ]),
  )
  const texts = files.filter(([path, data]) => IS_TEXT.test(path) && (data?.length ?? 0) >= LEAST_BYTES)
  const work = texts.values()
  const compressNext = async (): Promise<void> => {
    for (const [path, data = new Uint8Array()] of work) {
      const write = (ending: string, twin: Uint8Array): number => {
        if (twin.length >= data.length) return data.length
        // Written beside and then renamed: else a host could send the half of a twin that was cut off in place of the page.
        const file = join(folder, path + ending)
        writeFileSync(`${file}.part`, twin)
        renameSync(`${file}.part`, file)
        return twin.length
      }
      const gzip = write('.gz', await pack(data))
      weights.set(path, { plain: data.length, gzip, brotli: write('.br', await squeeze(data)) })
    }
  }
  // The same iterator for all: each takes the next file when it is done with one.
  await Promise.all(Array.from({ length: AT_ONCE }, compressNext))
  return weights
}

/** Leaves out the twins that unpack to the file that they lie beside: a copy with them is still whole. */
export function leaveOutTwins(files: FoundFiles): FoundFiles {
  const isSound = (path: string, data: Uint8Array | undefined): boolean => {
    const original = files.get(path.replace(IS_TWIN, ''))
    if (!isTwin(path) || !data || !original) return false
    const unpack = path.endsWith('.br') ? brotliDecompressSync : gunzipSync
    try {
      return unpack(data, { maxOutputLength: Math.max(original.length, 1) }).equals(original)
    } catch {
      return false
    }
  }
  return new Map([...files].filter(([path, data]) => !isSound(path, data)))
}

function isTwin(path: string): boolean {
  return IS_TWIN.test(path) && IS_TEXT.test(path.replace(IS_TWIN, ''))
}

async function pack(data: Uint8Array): Promise<Uint8Array> {
  const packed = await promisify(gzip)(data, { level: constants.Z_BEST_COMPRESSION })
  packed[SYSTEM_BYTE] = UNKNOWN_SYSTEM
  return packed
}

function squeeze(data: Uint8Array): Promise<Uint8Array> {
  return promisify(brotliCompress)(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  })
}
