import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listBelow } from './content-listing.ts'
import type { Reading } from './content-records.ts'
import type { Filed } from './domain/records.ts'
import { buildIssue } from './domain/issue.ts'
import { editionFile } from './domain/versions/edition.ts'
import { editionSchema, type Edition } from './schemas/edition.ts'

/**
 * Reads every file in content/versions/. They are written by a command and make up most of the content, so they are
 * read as plain JSON, without the line numbers that editors need elsewhere.
 */
export function readEditions(folder: string, { issues }: Reading): Filed<Edition>[] {
  const names = listBelow(join(folder, 'versions'))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return names.flatMap((path) => {
    const edition = parseEdition(readFileSync(path, 'utf8'))
    if (edition && join(folder, editionFile(edition)) === path)
      return [{ fields: edition, file: path, place: () => path }]
    const found = edition
      ? `the file holds version ${edition.version} of ${edition.id}, with the slug "${edition.slug}"`
      : 'the file does not hold a frozen version'
    const wanted = edition ? `the file name ${editionFile(edition)}` : 'the file as npm run revise wrote it'
    issues.push(buildIssue('frozen-version', path, found, wanted))
    return []
  })
}

function parseEdition(text: string): Edition | undefined {
  try {
    return editionSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
