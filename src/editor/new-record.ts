// npm run new -- claim <id> <slug> | source <id> | explainer <slug> | casebook <folder>
// Writes an empty record with every field explained, or a whole empty casebook. Refuses to touch what exists.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readLooks } from '../content-files.ts'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { formatIssues, type Issue } from '../domain/issue.ts'
import type { Labels } from '../schemas/labels.ts'
import { loadDrawing } from './drawing.ts'
import { writeCasebook } from './new-casebook.ts'
import { claimTemplate, explainerTemplate, sourceTemplate } from './templates.ts'
import { findToday } from './today.ts'
import { readWords } from './words.ts'

const USAGE =
  'Say what to make: npm run new -- claim A18 short-slug, npm run new -- source some-paper-2016, npm run new -- explainer short-slug, or npm run new -- casebook ../some-folder'

const { positionals } = readWords({ options: {}, most: 3, usage: USAGE, code: 1 })
const [kind, id = '', slug = ''] = positionals
const today = findToday()

if (kind === 'claim' && /^[A-Z]\d{2,5}$/.test(id) && /^[a-z0-9-]+$/.test(slug)) {
  write(`claims/${slug}.mdx`, claimTemplate(id, today, readLabels()))
  console.log(`Then add to ${join(CONTENT_FOLDER, 'ledger.yaml')}:  ${id}: [${slug}]`)
} else if (kind === 'source' && /^[a-z0-9-]+$/.test(id) && !slug) {
  write(`sources/${id}.yaml`, sourceTemplate(id, today))
} else if (kind === 'explainer' && /^[a-z0-9-]+$/.test(id) && !slug) {
  write(`explainers/${id}.mdx`, explainerTemplate(today, readLabels()))
} else if (kind === 'casebook' && id && !slug) {
  try {
    writeCasebook(id, today, await loadDrawing())
  } catch (error) {
    stop((error as Error).message)
  }
  console.log(`Wrote ${id} with one worked claim. To build it: CONTENT_DIR=${id} npm run build`)
} else {
  stop(USAGE)
}

/** The scales of the casebook, whose ids the templates name. */
function readLabels(): Labels {
  const issues: Issue[] = []
  const { labels } = readLooks(CONTENT_FOLDER, { issues, unreadIds: new Set() })
  const slips = issues.filter(({ where }) => where.startsWith(labels.file))
  if (slips.length > 0) stop(`Nothing was written.\n${formatIssues(slips)}`)
  return labels.fields
}

function write(path: string, text: string): void {
  if (!existsSync(CONTENT_FOLDER))
    stop(`${CONTENT_FOLDER} does not exist. Name the folder of a casebook in CONTENT_DIR.`)
  const file = join(CONTENT_FOLDER, path)
  if (existsSync(file)) stop(`${file} exists. Choose another name, or edit that file.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`Wrote ${file}. "npm run validate" says what is still missing.`)
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
