import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'

/** Milliseconds between two looks: often where the line is written over, seldom where every line stays. */
const PAUSE = { terminal: 1000, log: 10_000 }

/**
 * Tells at once, and from time to time, how far a build is, by counting the files that stand in its folder. `last` is the folder of the
 * build before, whose number of files says how many to expect. Gives a function that ends it.
 */
export function tellProgress(folder: string, last: string): () => void {
  const { stderr } = process
  const start = performance.now()
  let isLooking = false
  let isOver = false
  const expected = countFiles(last)
  const look = async (): Promise<void> => {
    if (isLooking) return
    isLooking = true
    const line = formatProgress(await countFiles(folder), await expected, performance.now() - start)
    isLooking = false
    // It may have ended while the files were counted.
    if (!isOver) stderr.write(stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }
  void look()
  const timer = setInterval(() => void look(), stderr.isTTY ? PAUSE.terminal : PAUSE.log)
  timer.unref()
  return () => {
    isOver = true
    clearInterval(timer)
    if (stderr.isTTY) stderr.write('\r\u001b[K')
  }
}

/** "812 files after 25 s; the last build had 1657". */
export function formatProgress(files: number, expected: number, milliseconds: number): string {
  const done = files === 0 ? 'Preparing' : files === 1 ? '1 file' : `${String(files)} files`
  const before = expected > 0 ? `; the last build had ${String(expected)}` : ''
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
