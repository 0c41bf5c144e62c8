// npm run new -- claim <id> <slug> | source <id> | explainer <slug> | casebook <folder>
// Writes an empty record with every field explained, or a whole empty casebook. Refuses to touch what exists.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readContent } from '../content-files.ts'
import { CONTENT_FOLDER, findWrongFolder } from '../content-folder.ts'
import { formatIssues } from '../domain/issue.ts'
import type { Records } from '../domain/records.ts'
import { loadDrawing } from './drawing.ts'
import { writeCasebook } from './new-casebook.ts'
import { findWrongClaim, findWrongName } from './new-names.ts'
import { claimTemplate, explainerTemplate, sourceTemplate } from './templates.ts'
import { findToday } from './today.ts'
import { readWords } from './words.ts'

const USAGE =
  'Say what to make: npm run new -- claim A18 short-slug, npm run new -- source some-paper-2016, npm run new -- explainer short-slug, or npm run new -- casebook ../some-folder'

const { positionals } = readWords({ options: {}, most: 3, usage: USAGE, code: 1 })
const [kind, id = '', slug = ''] = positionals
const today = findToday()
if (kind !== 'casebook' && id) refuse(findWrongFolder(CONTENT_FOLDER))

if (kind === 'claim' && id && slug) {
  const records = readRecords()
  refuse(findWrongClaim(id, slug, records))
  write(`claims/${slug}.mdx`, claimTemplate(id, today, records.labels.fields))
  console.log(`Then add to ${records.ledger.file}:  ${id}: [${slug}]`)
} else if (kind === 'source' && id && !slug) {
  refuse(findWrongName(id))
  write(`sources/${id}.yaml`, sourceTemplate(id, today))
} else if (kind === 'explainer' && id && !slug) {
  refuse(findWrongName(id))
  write(`explainers/${id}.mdx`, explainerTemplate(today, readRecords().labels.fields))
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

/** The casebook, whose scales the templates name; the ids that are given are in its ledger. Other slips do not matter. */
function readRecords(): Records {
  const { records, issues } = readContent(CONTENT_FOLDER)
  const needed = [records.labels.file, records.ledger.file]
  const slips = issues.filter(({ where }) => needed.some((file) => where.startsWith(file)))
  if (slips.length > 0) stop(`Nothing was written.\n${formatIssues(slips)}`)
  return records
}

function refuse(sentence: string | undefined): void {
  if (sentence !== undefined) stop(`${sentence} Nothing was written.`)
}

function write(path: string, text: string): void {
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
