import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'

/** Milliseconds between two looks: often where the line is written over, seldom where every line stays. */
const PAUSE = { terminal: 1000, log: 10_000 }
/** So many times what a look took passes before the next: to count the files of a large site costs a processor, too. */
const REST = 30

/**
 * Tells at once, and from time to time, how far a build is, by counting the files that stand in its folder. `last` is the folder of the
 * build before, whose number of files says how many to expect. Gives a function that ends it.
 */
export function tellProgress(folder: string, last: string): () => void {
  const { stderr } = process
  const start = performance.now()
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  const expected = countFiles(last)
  const look = async (): Promise<void> => {
    const begin = performance.now()
    const files = await countFiles(folder)
    const took = performance.now() - begin
    const line = formatProgress(files, await expected, performance.now() - start)
    // It may have ended while the files were counted.
    if (isOver) return
    stderr.write(stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    timer = setTimeout(() => void look(), choosePause(stderr.isTTY, took))
    timer.unref()
  }
  void look()
  return () => {
    isOver = true
    clearTimeout(timer)
    if (stderr.isTTY) stderr.write('\r\u001b[K')
  }
}

/** Milliseconds until the next look, given what the last one took. */
export function choosePause(isTerminal: boolean, took: number): number {
  return Math.max(isTerminal ? PAUSE.terminal : PAUSE.log, REST * took)
}

/** "812 files after 25 s; the last build had 1657". */
export function formatProgress(files: number, expected: number, milliseconds: number): string {
  const done = files === 0 ? 'Preparing' : files === 1 ? '1 file' : `${files} files`
  const before = expected > 0 ? `; the last build had ${expected}` : ''
  return `${done} after ${(milliseconds / 1000).toFixed(0)} s${before}`
}

async function countFiles(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).length
  } catch {
    // A folder that goes while it is read: the next look counts again.
    return 0
  }
}
