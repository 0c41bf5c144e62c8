import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import type { Issue } from '../../src/domain/issue.ts'
import { findIssues } from '../../src/domain/rules/all.ts'
import { DRAFT_RULES } from '../../src/domain/rules/silent-changes.ts'

/** Milliseconds for a test that reads all content; it takes one second on a quiet machine. */
export const TIMEOUT = 60_000

/** Files that the slips are made in: a claim, a source, and a source of which little is known. */
export const CLAIM = 'claims/friends-and-your-score.mdx'
export const SOURCE = 'sources/aclu-2015.yaml'
export const EMPTY_SOURCE = 'sources/falkvinge-opinions-2015.yaml'

/** A slip of an editor: some text of a file becomes another, or the file goes (`to` is null). */
export interface Edit {
  file: string
  from: string | RegExp
  to: string | null
  /** How the file is saved; as UTF-8 where nothing is said. */
  encoding?: 'latin1'
}

/** One kind of slip: what was edited, and for each expected issue the text at its line, what was found, what is wanted. */
export interface BadInput extends Edit {
  name: string
  /** `at` is null where the issue has no line. */
  issues: { at: string | null; found: string; wanted: string }[]
}

export const slip = (
  name: string,
  file: string,
  from: string | RegExp,
  to: string | null,
  ...issues: [at: string | null, found: string, wanted: string][]
): BadInput => ({
  name,
  file,
  from,
  to,
  issues: issues.map(([at, found, wanted]) => ({ at, found, wanted })),
})

/**
 * The errors in a copy of the real content, or of another casebook, after some edits; `lineOf` finds text in an edited
 * file. That a published text was changed is left out: every slip in one changes it (see
 * tests/domain/rules/silent-changes.test.ts).
 */
export function checkEdited(
  edits: readonly Edit[],
  casebook = 'content',
): {
  errors: Issue[]
  lineOf: (file: string, text: string) => number
} {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    cpSync(casebook, folder, { recursive: true })
    const edited = new Map(edits.map((edit) => [edit.file, apply(folder, edit)]))
    const { records, issues } = readContent(folder)
    const errors = [...issues, ...findIssues(buildCasebook(records))]
      .filter(({ severity, rule }) => severity === 'error' && !DRAFT_RULES.includes(rule))
      .map((issue) => ({
        ...issue,
        where: issue.where.replace(`${folder}/`, ''),
        found: issue.found.replace(`${folder}/`, ''),
      }))
    const lineOf = (file: string, text: string): number => findLine(edited.get(file) ?? '', text)
    return { errors, lineOf }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Makes the edit and returns the new text. An edit that changes nothing would prove nothing. */
function apply(folder: string, { file, from, to, encoding }: Edit): string {
  const path = join(folder, file)
  if (to === null) {
    rmSync(path)
    return ''
  }
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, () => to)
  if (after === before) throw new Error(`${file} does not hold ${from}: choose another place to edit`)
  writeFileSync(path, after, encoding ?? 'utf8')
  return after
}

function findLine(text: string, part: string): number {
  const at = text.indexOf(part)
  if (at < 0) throw new Error(`the edited file does not hold “${part}”`)
  return text.slice(0, at).split('\n').length
}

/** The slip gives the issues of its case and no other one. */
export function expectIssues({ issues, ...edit }: BadInput): void {
  const { errors, lineOf } = checkEdited([edit])
  const wantedIssues = issues.map(({ at, found, wanted }) => ({
    where: at === null ? edit.file : `${edit.file}:${lineOf(edit.file, at)}`,
    found: expect.stringContaining(found) as string,
    wanted: expect.stringContaining(wanted) as string,
  }))
  expect(errors.map(({ where, found, wanted }) => ({ where, found, wanted }))).toEqual(wantedIssues)
}
