// Runs in a thread of its own: packs the files whose paths it is sent. See pack-threads.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { dressPage } from './dress-page.ts'
import { overwriteFile, readSheets } from './files.ts'
import { putStyleInside } from './inside-style.ts'
import { describeFile } from './manifest.ts'
import { copyFile, isCopied } from './offline-copy.ts'
import type { Packed, Packing } from './pack-threads.ts'
import { packEntry } from './zip-entry.ts'

const { folder, place, wardrobe } = workerData as Packing
const readSheet = readSheets(folder)

parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(paths.map(packFile))
})

function packFile(path: string): Packed {
  const read = readFileSync(join(folder, path))
  const page = path.endsWith('.html') ? read.toString('utf8') : undefined
  const dressed = page === undefined ? undefined : dressPage(path, page, wardrobe)
  const modules = new Set<string>()
  const copied = isCopied(path) ? copyFile(path, dressed ?? read, place, modules) : undefined
  const { file, ...linked } = finishFile(path, dressed ?? read, read)
  // Most files stand in the copy as they are.
  const entry = copied && packEntry(path, copied, copied === read ? file : undefined)
  return { file, ...linked, ...(entry && { entry }), modules }
}

/** The file as the site sends it. The copy was made before: from a disk a sheet comes at once, and is there only once. */
function finishFile(path: string, data: Buffer | string, before: Buffer): Pick<Packed, 'file' | 'linked'> {
  if (typeof data !== 'string') return { file: describeFile(path, data) }
  const { html, ...linked } = putStyleInside(path, data, readSheet)
  const bytes = Buffer.from(html)
  if (!bytes.equals(before)) overwriteFile(join(folder, path), bytes, before.length)
  return { file: describeFile(path, bytes), ...linked }
}
