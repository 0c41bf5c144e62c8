import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes several files or none: all of them under names that nothing reads, and only when every one is on the disk do
 * they take their places, in the order given. Throws what the disk says, with every old file as it was. A process that is
 * killed between two of them leaves the first ones new.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string>): void {
  const moves = [...files].map(([file, text]) => {
    const to = join(folder, file)
    const old = existsSync(to) ? readFileSync(to) : undefined
    return { from: join(dirname(to), `.${basename(to)}.part`), to, text, old }
  })
  const moved: typeof moves = []
  try {
    for (const { from, text } of moves) {
      mkdirSync(dirname(from), { recursive: true })
      writeFileSync(from, text)
    }
    for (const move of moves) {
      renameSync(move.from, move.to)
      moved.push(move)
    }
  } catch (error) {
    for (const { from } of moves) rmSync(from, { force: true })
    for (const { to, old } of moved) {
      if (old) writeFileSync(to, old)
      else rmSync(to)
    }
    throw error
  }
}
