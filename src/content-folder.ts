import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the casebook: what CONTENT_DIR names, else content/. Every command, the site and the tests ask here. */
export const CONTENT_FOLDER = process.env['CONTENT_DIR'] || 'content'

/** Files of which every casebook has at least one, however many are lost. */
const MARKS = ['site.yaml', 'labels.yaml', 'ledger.yaml'] as const

/** A sentence on why nothing can be read from a folder; undefined where it holds a casebook, whole or not. */
export function findWrongFolder(folder: string): string | undefined {
  const what = statSync(folder, { throwIfNoEntry: false })
  const isCasebook = what?.isDirectory() && MARKS.some((file) => existsSync(join(folder, file)))
  if (isCasebook) return undefined
  const why = !what
    ? 'it does not exist'
    : what.isDirectory()
      ? `it has none of ${MARKS.join(', ')}`
      : 'it is a file'
  return `${folder} is no folder of content: ${why}. Name the folder of a casebook, or none for content/.`
}
