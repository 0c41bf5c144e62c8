import { editionFolders, type VersionLedger } from '../../schemas/edition.ts'
import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { listFollowers } from '../versions/diagram-passages.ts'
import {
  buildVersionEntry,
  editionFile,
  findEdition,
  hashPassages,
  isAddition,
  listEntries,
  listPieces,
  type Folder,
  type Piece,
} from '../versions/edition.ts'
import { correctedOf } from '../versions/history.ts'

const SILENT = 'silent-change'
const UNRECORDED = 'unrecorded-version'
/** Rules that a draft may break while its editor looks at it; they stop a build all the same. */
export const DRAFT_RULES: readonly string[] = [SILENT, UNRECORDED]

/** How an editor calls one of each. */
const NAMES: Readonly<Record<Folder, string>> = {
  claims: 'claim',
  explainers: 'explainer',
  diagrams: 'diagram',
}

/** What was published is never changed without a new version and an entry in the log of corrections. */
export function findSilentChanges({ records, versionLedger }: Casebook): Issue[] {
  const changed: Piece[] = []
  return listPieces(records).flatMap((piece) => {
    // The command that revises one piece takes the diagrams along that show the same records.
    if (changed.some(({ folder, id }) => listFollowers(folder, id).some((name) => name === piece.id)))
      return []
    const issues = findSilentChange(piece, versionLedger)
    if (issues.length > 0) changed.push(piece)
    return issues
  })
}

function findSilentChange(piece: Piece, versionLedger: VersionLedger): Issue[] {
  const { folder, id, version, place } = piece
  const last = listEntries(versionLedger, folder, id).at(-1)
  if (!last) {
    const found = `${NAMES[folder]} ${id} has no recorded version`
    return [
      buildIssue(UNRECORDED, place('version'), found, 'npm run revise -- --record, when it is finished'),
    ]
  }
  if (version !== last.version)
    return [
      buildIssue(
        SILENT,
        place('version'),
        `${id} calls itself version ${String(version)}, and version ${String(last.version)} is the last one recorded`,
        `version: ${String(last.version)}; npm run revise raises the number by itself`,
      ),
    ]
  if (hashPassages(piece.passages) !== last.text)
    return [
      buildIssue(
        SILENT,
        place('version'),
        `${id} has changed since version ${String(version)} was published on ${last.date}`,
        `the text of version ${String(version)}, or npm run revise -- ${id} --class fact --note "…" (verdict, fact, void or typo)`,
      ),
    ]
  return piece.lastChanged === last.date
    ? []
    : [
        buildIssue(
          SILENT,
          place('lastChanged'),
          `${id} says it changed on ${piece.lastChanged}, and version ${String(version)} is of ${last.date}`,
          `lastChanged: "${last.date}"; npm run revise sets the date by itself`,
        ),
      ]
}

/** Versions are numbered from 1 without a gap, and what was published stays. */
export function findVersionGaps({ records, versionLedger }: Casebook): Issue[] {
  const { place } = records.versionLedger
  const known = new Set(listPieces(records).map(({ folder, id }) => `${folder} ${id}`))
  return editionFolders.flatMap((folder) =>
    Object.entries(versionLedger[folder]).flatMap(([id, entries]) => {
      const gaps = entries.flatMap(({ version }, i) =>
        version === i + 1
          ? []
          : [
              buildIssue(
                'version-gap',
                place(folder, id, i),
                `${id} has version ${String(version)} where version ${String(i + 1)} belongs`,
                `version ${String(i + 1)}; numbers run from 1 without a gap`,
              ),
            ],
      )
      // A claim without a file is an issue of the ledger of claims.
      const isGone = folder === 'explainers' && !known.has(`${folder} ${id}`) && !records.unreadIds.has(id)
      if (!isGone) return gaps
      const found = `explainer ${id} was published and has no file`
      return [
        ...gaps,
        buildIssue('version-gap', place(folder, id), found, 'its file; what was published stays'),
      ]
    }),
  )
}

/** A version that was published is kept as it was, letter for letter. */
export function findAlteredEditions({ records, editions, versionLedger }: Casebook): Issue[] {
  const pieces = new Map(listPieces(records).map((piece) => [`${piece.folder} ${piece.id}`, piece]))
  const missing = editionFolders.flatMap((folder) =>
    Object.entries(versionLedger[folder]).flatMap(([id, entries]) => {
      const piece = pieces.get(`${folder} ${id}`)
      if (!piece) return []
      return entries.flatMap(({ version }, i) =>
        findEdition(editions, piece, version) || records.unreadIds.has(`${id} v${String(version)}`)
          ? []
          : [
              buildIssue(
                'frozen-version',
                records.versionLedger.place(folder, id, i),
                `version ${String(version)} of ${id} has no file`,
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
    const name = `version ${String(fields.version)} of ${fields.id}`
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

/** Each version after the first was made by one correction or only added to a diagram; each correction made a version. */
export function findUnloggedVersions({ records, editions, versionLedger }: Casebook): Issue[] {
  const { corrections } = records
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
        return [
          buildIssue(
            'corrections-log',
            records.versionLedger.place(folder, id, i),
            `version ${String(version)} of ${id} has ${count === 0 ? 'no entry' : `${String(count)} entries`} in corrections.yaml`,
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
    const found = `correction ${fields.id} names version ${String(version)} of ${id}, which was never published`
    return [buildIssue('corrections-log', place('version'), found, 'a version that npm run revise made')]
  })
  return [...unlogged, ...unmade]
}
