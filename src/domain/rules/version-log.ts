import { editionFolders } from '../../schemas/edition.ts'
import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { findEdition, listEntries, type Folder } from '../versions/edition.ts'
import { isAddition } from '../versions/hash.ts'
import { correctedOf } from '../versions/history.ts'

/** Each version after the first was made by one correction or only added to a diagram; each correction made a version. */
export function findUnloggedVersions({ records, editions, versionLedger }: Casebook): Issue[] {
  const { corrections, unreadIds } = records
  // A ledger that cannot be read has an issue of its own.
  if (unreadIds.has('versions')) return []
  const isOf =
    (folder: Folder, id: string, version: number) =>
    ({ fields }: (typeof corrections)[number]) =>
      correctedOf(fields, folder) === id && fields.version === version
  // A diagram may gain something without a correction: a link, a step, a claim.
  const isGrown = (folder: Folder, id: string, version: number): boolean => {
    const [before, after] = [version - 1, version].map((each) => findEdition(editions, { folder, id }, each))
    return folder === 'diagrams' && before && after ? isAddition(before.passages, after.passages) : false
  }
  const unlogged = editionFolders.flatMap((folder) =>
    Object.entries(versionLedger[folder]).flatMap(([id, entries]) =>
      entries.flatMap(({ version, correction }, i) => {
        const isIt = isOf(folder, id, version)
        const count = corrections.filter((each) => each.fields.id === correction || isIt(each)).length
        if (version === 1 || count === 1 || (count === 0 && isGrown(folder, id, version))) return []
        // A log, or an entry of it, that could not be read may hold what is missing.
        if (unreadIds.has('corrections') || unreadIds.has(correction ?? '')) return []
        return [
          buildIssue(
            'corrections-log',
            records.versionLedger.place(folder, id, i),
            `version ${version} of ${id} has ${count === 0 ? 'no entry' : `${count} entries`} in corrections.yaml`,
            'one entry, as npm run revise writes it; entries are never removed',
          ),
        ]
      }),
    ),
  )
  const unmade = corrections.flatMap(({ fields, place }) => {
    const { version } = fields
    const folder = editionFolders.find((each) => correctedOf(fields, each) !== undefined) ?? 'claims'
    const id = correctedOf(fields, folder) ?? ''
    if (listEntries(versionLedger, folder, id).some((entry) => entry.version === version)) return []
    const found = `correction ${fields.id} names version ${version} of ${id}, which was never published`
    return [buildIssue('corrections-log', place('version'), found, 'a version that npm run revise made')]
  })
  return [...unlogged, ...unmade]
}
