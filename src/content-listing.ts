import { existsSync, readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from './content-records.ts'
import { splitSlug } from './domain/addresses.ts'
import { isHidden } from './domain/hidden.ts'
import { buildIssue } from './domain/issue.ts'

/** Whether there is a file; where there is none, that becomes an issue. */
export function exists(path: string, { issues, unreadIds }: Reading): boolean {
  if (existsSync(path)) return true
  unreadIds.add(splitSlug(path))
  issues.push(buildIssue('file', path, 'the file does not exist', 'this file; see content/README.md'))
  return false
}

/** The files of a folder with an ending; any other becomes an issue. */
export function listFiles(folder: string, ending: string, { issues }: Reading): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isHidden(entry.name) && !entry.isSymbolicLink())
    .map(({ name }) => name)
    .sort()
  for (const name of names.filter((each) => !each.endsWith(ending)))
    issues.push(
      buildIssue('file', join(folder, name), 'nothing reads this file', `a name that ends in ${ending}`),
    )
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name))
}

/** Every link in the content becomes an issue: it may lead out of the folder, and its text would stand in no manifest. */
export function refuseLinks(folder: string, { issues }: Reading): void {
  if (!existsSync(folder)) return
  for (const { parentPath, name } of listBelow(folder).filter((entry) => !entry.isFile()))
    issues.push(
      buildIssue('file', join(parentPath, name), 'a link, which a release cannot hold', 'the file itself'),
    )
}

/** Whatever stands below a folder at any depth and is no folder. Links are not followed, as Node would by itself. */
export function listBelow(folder: string): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isHidden(name))
  return entries.flatMap((entry) => (entry.isDirectory() ? listBelow(join(folder, entry.name)) : [entry]))
}
