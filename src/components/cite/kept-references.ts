import { hash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { MadeReferences, Run } from '../../domain/cite/styled.ts'

/** Where written references stay between two builds, unless KEPT_DIR names another folder; it can be deleted at any time. */
const KEPT_IN = join(process.env['KEPT_DIR'] ?? join('node_modules', '.cache'), 'references')
/** References that are written to the disk at once: one at a time they take as long there as to be made. */
const AT_ONCE = 256
/** The code that asks citeproc for a reference and reads it. */
const CODE = join('src', 'domain', 'cite', 'styled.ts')

/** References that stay; those written since they were last saved, up to some hundred, are only in the memory. */
export interface KeptReferences extends MadeReferences {
  save: () => void
}

/**
 * The references that earlier builds wrote in one style with the same code and the same citeproc: a file with a line for
 * each. Every line begins with a digest of the rest; one that was cut off or changed is passed over, and its reference
 * written again.
 */
export function keepReferences(style: string, folder = KEPT_IN): KeptReferences {
  const { version } = createRequire(import.meta.url)('citeproc/package.json') as { version: string }
  const file = join(folder, digest([version, readFileSync(CODE, 'utf8'), style].join('\n')))
  const made = readLines(file)
  const fresh: string[] = []
  const save = (): void => {
    if (fresh.length === 0) return
    mkdirSync(folder, { recursive: true })
    // Lines of their own, whatever an earlier build left unfinished before them.
    appendFileSync(file, `\n${fresh.splice(0).join('\n')}\n`)
  }
  return {
    get: (key) => made.get(key),
    set: (key, runs) => {
      made.set(key, runs)
      const line = JSON.stringify([key, runs])
      fresh.push(`${digest(line)} ${line}`)
      if (fresh.length >= AT_ONCE) save()
    },
    save,
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
  return hash('sha256', text)
}
