// Runs in a thread of its own: packs the files whose paths it is sent. See pack-threads.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { describeFile } from './manifest.ts'
import { copyFile, isCopied } from './offline-copy.ts'
import type { Packed, Packing } from './pack-threads.ts'
import { packEntry } from './zip-entry.ts'

const { folder, place } = workerData as Packing

parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(paths.map(packFile))
})

function packFile(path: string): Packed {
  const data = readFileSync(join(folder, path))
  const modules = new Set<string>()
  const file = describeFile(path, data)
  if (!isCopied(path)) return { file, modules }
  return { file, modules, entry: packEntry(path, copyFile(path, data, place, modules)) }
}
