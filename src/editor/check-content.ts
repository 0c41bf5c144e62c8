import { readContent } from '../content-files.ts'
import { buildCasebook, type Casebook } from '../domain/casebook.ts'
import { findFutureDays } from '../domain/future-days.ts'
import { formatIssues } from '../domain/issue.ts'
import { findIssues } from '../domain/rules/all.ts'
import { findLatestToday } from './today.ts'

/**
 * Reads a folder of content and prints every issue at once; a quiet check says nothing where there is no error. Ends this
 * process with exit code 1 where an issue stops the build.
 */
export function checkContent(folder: string, isQuiet: boolean): Casebook {
  const { records, issues } = readContent(folder)
  const casebook = buildCasebook(records)
  issues.push(...findIssues(casebook), ...findFutureDays(casebook, findLatestToday()))
  const isWrong = issues.some((issue) => issue.severity === 'error')
  if (isWrong || !isQuiet) console.log(formatIssues(issues))
  if (isWrong) process.exit(1)
  return casebook
}
