import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { noteUnread, type Reading } from './content-records.ts'
import { splitSlug } from './domain/addresses.ts'
import { isHidden } from './domain/hidden.ts'
import { buildIssue } from './domain/issue.ts'

/** What stands at the top of the content. What the folders may hold, each of their readers says. */
const FOLDERS = ['claims', 'explainers', 'fingerprints', 'pages', 'sources', 'versions']
const LISTS = ['corrections', 'diagrams', 'glossary', 'labels', 'ledger', 'links', 'score', 'site', 'spread']
const FILES = [...LISTS, 'versions'].map((name) => `${name}.yaml`)
/** What is for editors, and read by nobody else. */
const MANUAL = 'README.md'

/** Whether there is a file; where there is none, that becomes an issue. */
export function exists(path: string, { issues, unreadIds }: Reading): boolean {
  const what = statSync(path, { throwIfNoEntry: false })
  if (what?.isFile()) return true
  unreadIds.add(splitSlug(path))
  // Of a folder in its place refuseStrangers tells.
  if (!what)
    issues.push(buildIssue('file', path, 'the file does not exist', 'this file; see content/README.md'))
  return false
}

/** The files of a folder with an ending; any other becomes an issue. */
export function listFiles(folder: string, ending: string, reading: Reading): string[] {
  const entries = listEntries(folder)
  const isRead = (entry: Dirent): boolean => entry.isFile() && entry.name.endsWith(ending)
  for (const entry of entries.filter((each) => !isRead(each)))
    refuseStranger(
      entry,
      entry.isFile() ? `a name that ends in ${ending}` : `its files in ${folder}/ itself`,
      reading,
    )
  return entries.filter(isRead).map(({ name }) => join(folder, name))
}

/** What stands at the top of the content under a name that is not read there becomes an issue: it may be misspelt. */
export function refuseStrangers(folder: string, reading: Reading): void {
  for (const entry of listEntries(folder)) {
    const { name } = entry
    if (entry.isDirectory() ? FOLDERS.includes(name) : [...FILES, MANUAL].includes(name)) continue
    const near = [...FOLDERS.map((each) => `${each}/`), ...FILES].filter(
      (each) => splitSlug(each.replace(/\/$/, '')) === splitSlug(name),
    )
    const all = `one of ${FILES.join(', ')}, or in one of the folders ${FOLDERS.join(', ')}`
    refuseStranger(entry, near.join(' or ') || all, reading)
  }
}

/** What stands where nothing reads it is there all the same: nobody who names a record in it is to blame. */
function refuseStranger(entry: Dirent, wanted: string, { issues, unreadIds }: Reading): void {
  const path = join(entry.parentPath, entry.name)
  noteUnread(path, entry.isFile() ? readFileSync(path, 'utf8') : '', { unreadIds })
  const found = `nothing reads this ${entry.isFile() ? 'file' : 'folder'}`
  issues.push(buildIssue('file', path, found, wanted))
}

/** What stands in a folder, sorted, without links, which have a rule of their own. */
function listEntries(folder: string): Dirent[] {
  return readFolder(folder)
    .filter((entry) => !entry.isSymbolicLink())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Every link in the content becomes an issue: it may lead out of the folder, and its text would stand in no manifest. */
export function refuseLinks(folder: string, { issues }: Reading): void {
  for (const { parentPath, name } of listBelow(folder).filter((entry) => !entry.isFile()))
    issues.push(
      buildIssue('file', join(parentPath, name), 'a link, which a release cannot hold', 'the file itself'),
    )
}

/** Whatever stands below a folder at any depth and is no folder. Links are not followed, as Node would by itself. */
export function listBelow(folder: string): Dirent[] {
  return readFolder(folder).flatMap((entry) =>
    entry.isDirectory() ? listBelow(join(folder, entry.name)) : [entry],
  )
}

/** What stands in a folder and is not hidden; nothing where there is no folder. */
function readFolder(folder: string): Dirent[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isHidden(name))
}
