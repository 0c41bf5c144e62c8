// npm run validate [-- --quiet] [folder]: reads content/, prints every issue at once, exits 1 if one of them stops
// the build. With --quiet it says nothing where there is no error.
import { buildCasebook } from '../domain/casebook.ts'
import { formatIssues } from '../domain/issue.ts'
import { findIssues } from '../domain/rules/all.ts'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { readContent } from '../content-files.ts'

const words = process.argv.slice(2)
const isQuiet = words.includes('--quiet')
const { records, issues } = readContent(words.find((word) => !word.startsWith('--')) ?? CONTENT_FOLDER)
issues.push(...findIssues(buildCasebook(records)))
const isWrong = issues.some((issue) => issue.severity === 'error')
if (isWrong || !isQuiet) console.log(formatIssues(issues))
if (isWrong) process.exit(1)
