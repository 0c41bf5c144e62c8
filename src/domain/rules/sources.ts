import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'

/** A source whose address is dead has one, and an archived copy to open instead or a note why there is none. */
export function findLostSources({ records }: Casebook): Issue[] {
  return records.sources.flatMap(({ fields: { id, url, urlNote, archived, dead }, place }) => {
    if (dead === undefined) return []
    if (url === null)
      return [
        buildIssue(
          'lost-source',
          place('dead'),
          `${id} has no address that could be dead`,
          'no "dead", or a url',
        ),
      ]
    return archived || urlNote
      ? []
      : [
          buildIssue(
            'lost-source',
            place('dead'),
            `the address of ${id} is dead, and nothing can be opened instead`,
            'an archived copy in "archived", or in urlNote why there is none',
          ),
        ]
  })
}
