import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'

/** A source that a published version names keeps its record: its page has an address that people cite. */
export function findVanishedSources({ records, editions, sourceById }: Casebook): Issue[] {
  const { place } = records.versionLedger
  const named = new Map<string, { folder: string; id: string; version: number }>()
  for (const { folder, id, version, words } of editions)
    for (const source of Object.keys(words.sources)) named.set(source, { folder, id, version })
  return [...named].flatMap(([source, { folder, id, version }]) => {
    if (sourceById.has(source) || records.unreadIds.has(source)) return []
    const found = `version ${version} of ${id} names the source "${source}", which has no record any more`
    const wanted = `content/sources/${source}.yaml as it was; what was published stays`
    return [buildIssue('vanished-source', place(folder, id), found, wanted)]
  })
}
