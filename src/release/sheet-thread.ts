// Runs in a thread of its own: reads what pages hold, or puts their own style sheet into them. See sheets.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { dressPage } from './dress-page.ts'
import { readNames } from './sheet-names.ts'
import type { Found, SheetTask, SheetWork } from './sheets.ts'

const { folder, sheet } = workerData as SheetWork
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

parentPort?.on('message', ({ paths, dress }: SheetTask) => {
  const named = paths.map((path) => [path, read(path)] as const).filter(([, page]) => page.includes(sheet))
  if (dress)
    for (const [path, page] of named) writeFileSync(join(folder, path), dressPage(page, sheet, dress))
  const pages = named.map(([, page]) => page)
  parentPort?.postMessage({
    paths: named.map(([path]) => path),
    names: dress ? undefined : readNames(pages),
  } satisfies Found)
})
