import { correctionClasses, type Correction } from '../../schemas/correction.ts'
import type { Edition, VersionEntry, VersionLedger } from '../../schemas/edition.ts'
import { buildCasebook, type Casebook } from '../casebook.ts'
import { formatChoices } from '../issue.ts'
import { findIssues } from '../rules/all.ts'
import { compareEditions } from './difference.ts'
import {
  buildEdition,
  buildVersionEntry,
  editionFile,
  hashPassages,
  listEntries,
  listPieces,
} from './edition.ts'
import type { Piece } from './edition.ts'
import { addCorrection, formatEdition, formatVersionLedger, setField } from './files.ts'

/** What an editor asks for: which piece was corrected, how, and what the log shall say. */
export interface RevisionRequest {
  id: string
  class: string
  note: string
  /** Day of the revision, like "2026-11-30". */
  today: string
}

/** Files to write, by path from the folder of the content, and what was done; or why nothing was. */
export type Plan = { files: Map<string, string>; done: string } | { refusal: string }

/**
 * Makes what an editor wrote the next version. The version before it stands frozen since it was published, so that the
 * file may have been edited already. `readText` gives a file of the content as it stands.
 */
export function planRevision(
  casebook: Casebook,
  request: RevisionRequest,
  readText: (file: string) => string,
): Plan {
  const pieces = listPieces(casebook.records)
  const piece = pieces.find(({ id }) => id === request.id)
  if (!piece) {
    const ids = pieces.map(({ id }) => id)
    return { refusal: `There is no claim or explainer "${request.id}": ${formatChoices(request.id, ids)}.` }
  }
  const last = listEntries(casebook.versionLedger, piece.folder, piece.id).at(-1)
  const frozen = casebook.editions.find(
    ({ folder, id, version }) => folder === piece.folder && id === piece.id && version === last?.version,
  )
  if (!last || !frozen) return { refusal: `${piece.id} was never published: npm run revise -- --record.` }
  const refusal = findObstacle(piece, last, frozen, request)
  if (refusal !== undefined) return { refusal }

  const version = last.version + 1
  const next = buildEdition({ ...piece, version, lastChanged: request.today }, casebook)
  const correction: Correction = {
    id: `c${String(Math.max(0, ...casebook.corrections.map(({ id }) => Number(id.slice(1)))) + 1)}`,
    date: request.today,
    ...(piece.folder === 'claims' ? { claim: piece.id } : { explainer: piece.id }),
    class: request.class as Correction['class'],
    version,
    note: request.note.replace(/\s+/g, ' ').trim(),
  }
  const wrongNote = findWrongNote(casebook, correction)
  if (wrongNote !== undefined) return { refusal: wrongNote }
  const article = `${piece.folder}/${piece.slug}.mdx`
  const written = setField(
    setField(readText(article), 'version', String(version)),
    'lastChanged',
    `"${request.today}"`,
  )
  const changed = compareEditions(frozen, next).length
  return {
    files: new Map([
      [editionFile(next), formatEdition(next)],
      ['versions.yaml', formatVersionLedger(addEntry(casebook.versionLedger, next))],
      ['corrections.yaml', addCorrection(readText('corrections.yaml'), correction)],
      [article, written],
    ]),
    done: `${piece.id} is version ${String(version)} now (${correction.id}, ${request.class}): ${String(changed)} ${changed === 1 ? 'passage differs' : 'passages differ'} from version ${String(last.version)}.`,
  }
}

/** Records the first version of everything that has none. */
export function planRecord(casebook: Casebook): Plan {
  const fresh = listPieces(casebook.records).filter(
    ({ folder, id }) => listEntries(casebook.versionLedger, folder, id).length === 0,
  )
  const [wrong] = fresh.filter(({ version }) => version !== 1)
  if (wrong)
    return {
      refusal: `${wrong.file} calls itself version ${String(wrong.version)}: a first version is version: 1.`,
    }
  if (fresh.length === 0) return { refusal: 'Every claim and explainer has its versions recorded already.' }
  const editions = fresh.map((piece) => buildEdition(piece, casebook))
  const ledger = editions.reduce(addEntry, casebook.versionLedger)
  return {
    files: new Map([
      ...editions.map((edition): [string, string] => [editionFile(edition), formatEdition(edition)]),
      ['versions.yaml', formatVersionLedger(ledger)],
    ]),
    done: `Recorded version 1 of ${fresh.map(({ id }) => id).join(', ')}.`,
  }
}

function findObstacle(
  piece: Piece,
  last: VersionEntry,
  frozen: Edition,
  { class: kind, note, today }: RevisionRequest,
): string | undefined {
  if (!correctionClasses.some((each) => each === kind))
    return `There is no class "${kind}": ${formatChoices(kind, correctionClasses)}.`
  if (note.trim().length < 3) return 'The note is missing: say what was wrong, and what stands there now.'
  if (piece.version !== last.version)
    return `${piece.file} calls itself version ${String(piece.version)}. Set it back to ${String(last.version)}: this command raises it.`
  if (hashPassages(piece.passages) === last.text)
    return `${piece.id} says what it said in version ${String(last.version)} of ${last.date}: nothing has changed. Edit the file first.`
  if (today < last.date || today < piece.lastChecked)
    return `Today is ${today} by the clock of this machine, before version ${String(last.version)} of ${last.date} or the last check on ${piece.lastChecked}.`
  const moved = findMovedVerdict(frozen, piece)
  if (moved !== undefined && kind !== 'verdict' && kind !== 'void')
    return `${moved} of ${piece.id} has changed: --class verdict.`
  if (moved === undefined && kind === 'verdict')
    return `No verdict of ${piece.id} has changed: --class fact, void or typo.`
  return undefined
}

/** What the rules of the newsroom say of the note: it is published like any other words of ours. */
function findWrongNote({ records }: Casebook, correction: Correction): string | undefined {
  const where = 'the note'
  const filed = { fields: correction, file: where, place: () => where }
  const issues = findIssues(buildCasebook({ ...records, corrections: [filed, ...records.corrections] }))
  const wrong = issues.find((issue) => issue.where === where && issue.rule !== 'corrections-log')
  return wrong && `The note has ${wrong.found}. Wanted: ${wrong.wanted}.`
}

/** Names a verdict that is another one now. */
function findMovedVerdict(
  before: Pick<Edition, 'passages'>,
  after: Pick<Edition, 'passages'>,
): string | undefined {
  const verdictAt = ({ passages }: Pick<Edition, 'passages'>, at: string): string =>
    JSON.stringify(passages.find((passage) => passage.at === at)?.runs[0])
  return ['verdict2015', 'verdictNow'].find(
    (when) => verdictAt(before, `verdicts/${when}`) !== verdictAt(after, `verdicts/${when}`),
  )
}

function addEntry(ledger: VersionLedger, edition: Edition): VersionLedger {
  const entries = [...listEntries(ledger, edition.folder, edition.id), buildVersionEntry(edition)]
  return { ...ledger, [edition.folder]: { ...ledger[edition.folder], [edition.id]: entries } }
}
