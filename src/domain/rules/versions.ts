import { editionFolders } from '../../schemas/edition.ts'
import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { buildVersionEntry, editionFile, findEdition, listEntries, listPieces } from '../versions/edition.ts'

/** Versions are numbered from 1 without a gap. */
export function findVersionGaps({ records, versionLedger }: Casebook): Issue[] {
  return editionFolders.flatMap((folder) =>
    Object.entries(versionLedger[folder]).flatMap(([id, entries]) =>
      entries.flatMap(({ version }, i) =>
        version === i + 1
          ? []
          : [
              buildIssue(
                'version-gap',
                records.versionLedger.place(folder, id, i),
                `${id} has version ${version} where version ${i + 1} belongs`,
                `version ${i + 1}; numbers run from 1 without a gap`,
              ),
            ],
      ),
    ),
  )
}

/** No version is of a day before that of the version before it. */
export function findFallingDates({ records, versionLedger }: Casebook): Issue[] {
  return editionFolders.flatMap((folder) =>
    Object.entries(versionLedger[folder]).flatMap(([id, entries]) =>
      entries.flatMap(({ version, date }, i) => {
        const before = entries[i - 1]
        if (!before || date >= before.date) return []
        const found = `version ${version} of ${id} is of ${date}, version ${before.version} of ${before.date}`
        return [
          buildIssue(
            'version-date',
            records.versionLedger.place(folder, id, i),
            found,
            'the day on which npm run revise wrote it; days of versions never fall',
          ),
        ]
      }),
    ),
  )
}

/** What was published keeps its page: an explainer its file, a diagram its entry; of a claim the other ledger tells. */
export function findVanishedPages({ records, versionLedger }: Casebook): Issue[] {
  const { explainers, diagrams, unreadIds } = records
  const kinds = [
    {
      folder: 'explainers',
      ids: explainers.map(({ slug }) => slug),
      found: 'has no file',
      wanted: 'its file',
    },
    {
      folder: 'diagrams',
      ids: diagrams.map(({ fields }): string => fields.id),
      found: 'is not in diagrams.yaml',
      wanted: 'its entry',
    },
  ] as const
  return kinds.flatMap(({ folder, ids, found, wanted }) =>
    Object.keys(versionLedger[folder])
      // Of a list that cannot be read nobody knows what it holds.
      .filter((id) => !ids.includes(id) && !unreadIds.has(id) && !unreadIds.has(folder))
      .map((id) =>
        buildIssue(
          'vanished-page',
          records.versionLedger.place(folder, id),
          `${folder.slice(0, -1)} ${id} was published and ${found}`,
          `${wanted}; what was published stays`,
        ),
      ),
  )
}

/** A version that was published is kept as it was, letter for letter. */
export function findAlteredEditions({ records, editions, versionLedger }: Casebook): Issue[] {
  // A ledger that cannot be read has an issue of its own.
  if (records.unreadIds.has('versions')) return []
  const pieces = new Map(listPieces(records).map((piece) => [`${piece.folder} ${piece.id}`, piece]))
  const missing = editionFolders.flatMap((folder) =>
    Object.entries(versionLedger[folder]).flatMap(([id, entries]) => {
      const piece = pieces.get(`${folder} ${id}`)
      if (!piece) return []
      return entries.flatMap(({ version }, i) =>
        findEdition(editions, piece, version) || records.unreadIds.has(`${id} v${version}`)
          ? []
          : [
              buildIssue(
                'frozen-version',
                records.versionLedger.place(folder, id, i),
                `version ${version} of ${id} has no file`,
                `content/${editionFile({ ...piece, version })} as it was written; it is never removed`,
              ),
            ],
      )
    }),
  )
  const altered = records.editions.flatMap(({ fields, file }) => {
    const entry = listEntries(versionLedger, fields.folder, fields.id).find(
      ({ version }) => version === fields.version,
    )
    const name = `version ${fields.version} of ${fields.id}`
    if (!entry)
      return [
        buildIssue(
          'frozen-version',
          file,
          `${name} is not in versions.yaml`,
          'only files that npm run revise wrote',
        ),
      ]
    const { text, file: whole, date } = buildVersionEntry(fields)
    if (text === entry.text && whole === entry.file && date === entry.date) return []
    return [
      buildIssue(
        'frozen-version',
        file,
        `${name} is not as it was published on ${entry.date}`,
        'the file as it was written; a published version is never edited',
      ),
    ]
  })
  return [...missing, ...altered]
}
