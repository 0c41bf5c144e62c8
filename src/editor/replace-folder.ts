import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST_PATH } from '../domain/data/addresses.ts'

/**
 * Throws, in a sentence, where a new site would take the place of what no build has made: what stood there would be gone.
 * Every whole build has a front page and a manifest.
 */
export function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory())
    throw new Error(`${folder} is a file. Name a folder to build into: OUT_DIR=dist npm run build`)
  const isOurs = ['index.html', MANIFEST_PATH].every((file) => existsSync(join(folder, file)))
  if (!isOurs && readdirSync(folder).length > 0)
    throw new Error(
      `${folder}/ holds what no build has made, and a build would delete it. Name in OUT_DIR a folder that is empty or not there yet, or empty this one yourself.`,
    )
}

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
