import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import type { Issue } from '../../src/domain/issue.ts'
import { findIssues } from '../../src/domain/rules/all.ts'

/** A slip of an editor: some text of a file becomes another, or the file goes (`to` is null). */
export interface Edit {
  file: string
  from: string | RegExp
  to: string | null
}

/** The errors in a copy of the real content after some edits; `lineOf` finds text in an edited file. */
export function checkEdited(edits: readonly Edit[]): {
  errors: Issue[]
  lineOf: (file: string, text: string) => number
} {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    cpSync('content', folder, { recursive: true })
    const edited = new Map(edits.map((edit) => [edit.file, apply(folder, edit)]))
    const { records, issues } = readContent(folder)
    const errors = [...issues, ...findIssues(buildCasebook(records))]
      .filter(({ severity }) => severity === 'error')
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
function apply(folder: string, { file, from, to }: Edit): string {
  const path = join(folder, file)
  if (to === null) {
    rmSync(path)
    return ''
  }
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, () => to)
  if (after === before) throw new Error(`${file} does not hold ${String(from)}: choose another place to edit`)
  writeFileSync(path, after)
  return after
}

function findLine(text: string, part: string): number {
  const line = text.split('\n').findIndex((each) => each.includes(part))
  if (line < 0) throw new Error(`the edited file does not hold “${part}”`)
  return line + 1
}
