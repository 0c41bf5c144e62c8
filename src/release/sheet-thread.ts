// Runs in a thread of its own: reads what pages hold. See sheets.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { readNames } from './sheet-names.ts'
import type { Found, SheetWork } from './sheets.ts'

const { folder, sheet } = workerData as SheetWork

parentPort?.on('message', (paths: readonly string[]) => {
  const pages = paths.map((path) => readFileSync(join(folder, path), 'utf8'))
  const dressed = pages.filter((page) => page.includes(sheet))
  parentPort?.postMessage((dressed.length > 0 ? readNames(dressed) : undefined) satisfies Found)
})
