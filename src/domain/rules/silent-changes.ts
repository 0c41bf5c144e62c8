import type { Casebook } from '../casebook.ts'
import { listShared } from '../records.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { compareWithLast } from '../versions/changed.ts'
import { lacksRecord, listFollowers } from '../versions/diagram-passages.ts'
import { findEdition, listEntries, listPieces, type Folder, type Piece } from '../versions/edition.ts'

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
export function findSilentChanges(casebook: Casebook): Issue[] {
  const { records, editions } = casebook
  // Without the ledger nobody knows what was published; it has an issue of its own.
  if (records.unreadIds.has('versions')) return []
  const unclear = new Set([...records.unreadIds, ...listShared(records)])
  const changed: Piece[] = []
  return listPieces(records).flatMap((piece) => {
    if (piece.folder === 'claims' && unclear.has(piece.id)) return []
    // The command that revises one piece takes the diagrams along that show the same records.
    if (changed.some(({ folder, id }) => listFollowers(folder, id).some((name) => name === piece.id)))
      return []
    const shown = piece.folder === 'diagrams' ? findEdition(editions, piece, piece.version)?.passages : []
    if (lacksRecord(shown ?? [], unclear)) return []
    const issues = findSilentChange(piece, casebook)
    if (issues.length > 0) changed.push(piece)
    return issues
  })
}

function findSilentChange(piece: Piece, casebook: Casebook): Issue[] {
  const { folder, id, version, place } = piece
  const last = listEntries(casebook.versionLedger, folder, id).at(-1)
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
        `${id} calls itself version ${version}, and version ${last.version} is the last one recorded`,
        `version: ${last.version}; npm run revise raises the number by itself`,
      ),
    ]
  const became = compareWithLast(piece, casebook)
  if (became === 'more')
    return [
      buildIssue(
        UNRECORDED,
        place('version'),
        `${id} shows more than in version ${version} of ${last.date}, and all that it showed`,
        'npm run revise -- --record, when it is finished',
      ),
    ]
  if (became === 'other')
    return [
      buildIssue(
        SILENT,
        place('version'),
        `${id} has changed since version ${version} was published on ${last.date}`,
        `the text of version ${version}, or npm run revise -- ${id} --class fact --note "…" (verdict, fact, void or typo)`,
      ),
    ]
  return piece.lastChanged === last.date
    ? []
    : [
        buildIssue(
          SILENT,
          place('lastChanged'),
          `${id} says it changed on ${piece.lastChanged}, and version ${version} is of ${last.date}`,
          `lastChanged: "${last.date}"; npm run revise sets the date by itself`,
        ),
      ]
}
