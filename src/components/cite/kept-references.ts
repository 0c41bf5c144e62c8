import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { MadeReferences, Run } from '../../domain/cite/styled.ts'

/** Where written references stay between two builds, unless KEPT_DIR names another folder; it can be deleted at any time. */
const KEPT_IN = join(process.env['KEPT_DIR'] ?? join('node_modules', '.cache'), 'references')
/** The code that asks citeproc for a reference and reads it. */
const CODE = join('src', 'domain', 'cite', 'styled.ts')

/**
 * The references that earlier builds wrote in one style with the same code and the same citeproc: a file with a line for
 * each. Every line begins with a digest of the rest; one that was cut off or changed is passed over, and its reference
 * written again.
 */
export function keepReferences(style: string, folder = KEPT_IN): MadeReferences {
  const { version } = createRequire(import.meta.url)('citeproc/package.json') as { version: string }
  const file = join(folder, digest([version, readFileSync(CODE, 'utf8'), style].join('\n')))
  const made = readLines(file)
  return {
    get: (key) => made.get(key),
    set: (key, runs) => {
      made.set(key, runs)
      mkdirSync(folder, { recursive: true })
      const line = JSON.stringify([key, runs])
      // A line of its own, whatever an earlier build left unfinished before it.
      appendFileSync(file, `\n${digest(line)} ${line}\n`)
    },
  }
}

function readLines(file: string): Map<string, Run[]> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf(' ')
      const text = line.slice(at + 1)
      return at > 0 && line.slice(0, at) === digest(text) ? [JSON.parse(text) as [string, Run[]]] : []
    }),
  )
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
