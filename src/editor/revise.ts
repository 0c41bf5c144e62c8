// npm run revise -- <claim id, explainer slug or diagram name> --class verdict|fact|void|typo --note "what was wrong" [folder]
// Makes an edited claim, explainer or diagram the next version and logs the correction. Run it after the edit.
// npm run revise -- --record [folder]
// Records the first version of every new claim, explainer and diagram.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '../content-files.ts'
import { CONTENT_FOLDER, findWrongFolder } from '../content-folder.ts'
import { buildCasebook } from '../domain/casebook.ts'
import { findFutureDays } from '../domain/future-days.ts'
import { formatIssues } from '../domain/issue.ts'
import { findIssues } from '../domain/rules/all.ts'
import { DRAFT_RULES } from '../domain/rules/silent-changes.ts'
import type { Plan } from '../domain/versions/publish.ts'
import { planRecord } from '../domain/versions/record.ts'
import { planRevision } from '../domain/versions/revise.ts'
import { loadDrawing } from './drawing.ts'
import { findLatestToday, findToday } from './today.ts'
import { readWords } from './words.ts'
import { writeTogether } from './write-together.ts'

const USAGE =
  'Say what was corrected: npm run revise -- A09 --class fact --note "…" (or --record for what is new)'
const { values, positionals } = readWords({
  options: {
    class: { type: 'string' },
    note: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
  most: 2,
  usage: USAGE,
  code: 1,
})
const folder = (values.record ? positionals[0] : positionals[1]) ?? CONTENT_FOLDER
const wrong = findWrongFolder(folder)
if (wrong !== undefined) stop(`${wrong} ${USAGE}`)
const { records, issues } = readContent(folder)
const casebook = buildCasebook(records)
const future = findFutureDays(casebook, findLatestToday())
const errors = [...issues, ...findIssues(casebook), ...future].filter(
  ({ severity, rule }) => severity === 'error' && !DRAFT_RULES.includes(rule),
)
if (errors.length > 0)
  stop(`Nothing was changed: what has errors cannot be published.\n${formatIssues(errors)}`)

const draw = (await loadDrawing())(casebook)
const plan = makePlan()
if ('refusal' in plan) stop(plan.refusal)
writeTogether(folder, plan.files)
console.log(plan.done)

function makePlan(): Plan {
  const today = findToday()
  if (values.record) return planRecord(casebook, today, draw)
  const [id = ''] = positionals
  if (!id || values.class === undefined || values.note === undefined) return { refusal: USAGE }
  const readText = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return planRevision(casebook, { id, class: values.class, note: values.note, today }, { readText, draw })
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
