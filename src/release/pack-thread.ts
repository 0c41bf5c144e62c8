// Runs in a thread of its own: packs the files whose paths it is sent. See pack-threads.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { readSheets } from './files.ts'
import { putStyleInside } from './inside-style.ts'
import { describeFile } from './manifest.ts'
import { copyFile, isCopied } from './offline-copy.ts'
import type { Packed, Packing } from './pack-threads.ts'
import { packEntry } from './zip-entry.ts'

const { folder, place } = workerData as Packing
const readSheet = readSheets(folder)

parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(paths.map(packFile))
})

function packFile(path: string): Packed {
  const data = readFileSync(join(folder, path))
  const modules = new Set<string>()
  const entry = isCopied(path) ? packEntry(path, copyFile(path, data, place, modules)) : undefined
  return { ...finishFile(path, data), ...(entry && { entry }), modules }
}

/** The file as the site sends it. The copy was made before: from a disk a sheet comes at once, and is there only once. */
function finishFile(path: string, data: Buffer): Pick<Packed, 'file' | 'linked'> {
  if (!path.endsWith('.html')) return { file: describeFile(path, data) }
  const before = data.toString('utf8')
  const { html, ...linked } = putStyleInside(path, before, readSheet)
  if (html !== before) writeFileSync(join(folder, path), html)
  return { file: describeFile(path, html), ...linked }
}
