import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes several files or none: all of them under names that nothing reads, and only when every one is on the disk do
 * they take their places, in the order given. Throws what the disk says, with every old file as it was.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string>): void {
  const moves = [...files].map(([file, text]) => {
    const to = join(folder, file)
    return { from: join(dirname(to), `.${basename(to)}.part`), to, text }
  })
  try {
    for (const { from, text } of moves) {
      mkdirSync(dirname(from), { recursive: true })
      writeFileSync(from, text)
    }
  } catch (error) {
    for (const { from } of moves) rmSync(from, { force: true })
    throw error
  }
  for (const { from, to } of moves) renameSync(from, to)
}
