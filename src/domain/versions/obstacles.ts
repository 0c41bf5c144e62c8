import { correctionClasses, type Correction } from '../../schemas/correction.ts'
import type { Edition, Run, VersionEntry, VersionLedger } from '../../schemas/edition.ts'
import { buildCasebook, type Casebook } from '../casebook.ts'
import { formatChoices } from '../issue.ts'
import { findIssues } from '../rules/all.ts'
import { listEntries, type Piece } from './edition.ts'
import { hashPassages } from './hash.ts'
import { listPlateWords } from './plates.ts'
import { drawPiece, type Draw } from './publish.ts'
import type { RevisionRequest } from './revise.ts'

/** A piece, whether it says what it said, and the diagrams with its records that say something else. */
interface Edited {
  piece: Piece
  isSame: boolean
  moved: readonly Piece[]
}

/** Why a piece cannot become its next version as asked; undefined where it can. */
export function findObstacle(
  { piece, isSame, moved: diagrams }: Edited,
  last: VersionEntry,
  frozen: Edition,
  { class: kind, note }: RevisionRequest,
  draw: Draw,
): string | undefined {
  if (!correctionClasses.some((each) => each === kind))
    return `There is no class "${kind}": ${formatChoices(kind, correctionClasses)}.`
  if (note.trim().length < 3) return 'The note is missing: say what was wrong, and what stands there now.'
  if (piece.version !== last.version)
    return `${piece.file} calls itself version ${piece.version}. Set it back to ${last.version}: this command raises it.`
  if (isSame && !hasOtherPictures(piece, frozen, draw)) {
    const [diagram] = diagrams
    const next = diagram ? `Only the diagram ${diagram.id} has: revise that one.` : 'Edit the file first.'
    return `${piece.id} says what it said in version ${last.version} of ${last.date}: nothing has changed. ${next}`
  }
  const moved = findMovedVerdict(frozen, piece)
  if (moved !== undefined && kind !== 'verdict' && kind !== 'void')
    return `${moved} of ${piece.id} has changed: --class verdict.`
  if (moved === undefined && kind === 'verdict')
    return `No verdict of ${piece.id} has changed: --class fact, void or typo.`
  return undefined
}

/** Why none of the pieces can be published on this day: it lies before what is known of one of them. */
export function findEarlyClock(
  pieces: readonly Piece[],
  ledger: VersionLedger,
  today: string,
): string | undefined {
  const known = pieces.flatMap(({ folder, id, lastChecked }) => [
    ...listEntries(ledger, folder, id).map(({ version, date }) => [date, `version ${version} of ${id}`]),
    [lastChecked, `the last check of ${folder === 'diagrams' ? 'a claim' : id}`],
  ])
  const [day, what] = known.find(([date = '']) => today < date) ?? []
  return day && what && `Today is ${today} by the clock of this machine, before ${what} on ${day}.`
}

/** Whether the pictures of a diagram say something else than those kept, as where a sentence that they share is reworded. */
function hasOtherPictures(piece: Piece, { pictures }: Edition, draw: Draw): boolean {
  const drawn = drawPiece(piece, draw)
  return hashPassages(listPlateWords(drawn)) !== hashPassages(listPlateWords(pictures))
}

/** What the rules of the newsroom say of the note: it is published like any other words of ours. */
export function findWrongNote({ records }: Casebook, correction: Correction): string | undefined {
  const where = 'the note'
  const filed = { fields: correction, file: where, place: () => where }
  const issues = findIssues(buildCasebook({ ...records, corrections: [filed, ...records.corrections] }))
  const wrong = issues.find((issue) => issue.where === where && issue.rule !== 'corrections-log')
  return wrong && `The note has ${wrong.found}. Wanted: ${wrong.wanted}.`
}

/** Names a verdict that is another one now, or of which we are more or less sure: readers are told of both as one class. */
function findMovedVerdict(
  before: Pick<Edition, 'passages'>,
  after: Pick<Edition, 'passages'>,
): string | undefined {
  const verdictAt = ({ passages }: Pick<Edition, 'passages'>, at: string): string =>
    JSON.stringify(passages.find((passage) => passage.at === at)?.runs.filter(isLabel))
  return ['verdict2015', 'verdictNow', 'confidence'].find(
    (when) => verdictAt(before, `verdicts/${when}`) !== verdictAt(after, `verdicts/${when}`),
  )
}

/** The scales alone: why a verdict was reached may be worded anew. */
function isLabel(run: Run): boolean {
  return typeof run === 'object' && 'label' in run
}
