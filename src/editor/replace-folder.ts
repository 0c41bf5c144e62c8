import { existsSync, renameSync, rmSync } from 'node:fs'

/**
 * Puts a whole new folder in the place of another, which stands aside as `last` until it is done. If that fails, what
 * stood there before stands there again.
 */
export function replaceFolder(next: string, current: string, last: string): void {
  rmSync(last, { recursive: true, force: true })
  if (existsSync(current)) renameSync(current, last)
  try {
    renameSync(next, current)
  } catch (error) {
    restoreFolder(current, last)
    throw error
  }
  rmSync(last, { recursive: true, force: true })
}

/** Mends a replacement that was killed between its two steps: the folder that stood aside comes back. */
export function restoreFolder(current: string, last: string): void {
  if (!existsSync(current) && existsSync(last)) renameSync(last, current)
}
