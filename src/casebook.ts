import { readContent } from './content-files.ts'
import { buildCasebook, type Casebook } from './domain/casebook.ts'
import { formatIssues } from './domain/issue.ts'
import { findIssues } from './domain/rules/all.ts'

/** Where the editors write. */
const CONTENT = process.env['CONTENT_DIR'] ?? 'content'

let loaded: Casebook | undefined

/**
 * The one door to content. Reads and checks everything once per build (in development: for every page, so that an
 * edit shows at once). Throws the list of all issues if one of them is an error; a page never sees unchecked content.
 */
export function loadCasebook(): Casebook {
  if (loaded && import.meta.env.PROD) return loaded
  const { records, issues } = readContent(CONTENT)
  if (records) issues.push(...findIssues((loaded = buildCasebook(records))))
  if (!loaded || issues.some((issue) => issue.severity === 'error'))
    throw new Error(`The content has errors; nothing was published.\n${formatIssues(issues)}`)
  return loaded
}
