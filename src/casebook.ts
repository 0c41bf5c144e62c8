import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from './content-files.ts'
import { CONTENT_FOLDER } from './content-folder.ts'
import { buildCasebook, type Casebook } from './domain/casebook.ts'
import { formatIssues } from './domain/issue.ts'
import { findIssues } from './domain/rules/all.ts'
import { DRAFT_RULES } from './domain/rules/silent-changes.ts'

let loaded: { casebook: Casebook; stamp: string } | undefined

/**
 * The one door to content. Reads and checks everything once per build; in development again whenever a file changed, so
 * that an edit shows at once. Throws the list of all issues if one of them is an error; a page never sees unchecked
 * content. In development an edit may be looked at before it is made a version.
 */
export function loadCasebook(): Casebook {
  const stamp = import.meta.env.PROD ? 'build' : stampOf(CONTENT_FOLDER)
  if (loaded?.stamp === stamp) return loaded.casebook
  const { records, issues } = readContent(CONTENT_FOLDER)
  const casebook = buildCasebook(records)
  // npm run build asks the rules at the same time, and publishes nothing that they refuse.
  if (process.env['CHECKED_BESIDE'] === undefined) issues.push(...findIssues(casebook))
  const isDraft = (rule: string): boolean => !import.meta.env.PROD && DRAFT_RULES.includes(rule)
  if (issues.some(({ severity, rule }) => severity === 'error' && !isDraft(rule)))
    throw new Error(`The content has errors; nothing was published.\n${formatIssues(issues)}`)
  loaded = { casebook, stamp }
  return casebook
}

/** Changes whenever a file below the folder is added, removed or written. */
function stampOf(folder: string): string {
  const times = readdirSync(folder, { recursive: true }).map(
    (name) => statSync(join(folder, String(name))).mtimeMs,
  )
  return `${times.length}-${Math.max(...times)}`
}
