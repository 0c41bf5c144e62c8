import type { Correction } from '../../schemas/correction.ts'
import type { Casebook } from '../casebook.ts'
import { formatChoices } from '../issue.ts'
import { compareWithLast } from './changed.ts'
import { listFollowers } from './diagram-passages.ts'
import { compareEditions } from './difference.ts'
import { editionFile, findEdition, listEntries, listPieces, type Piece } from './edition.ts'
import { addCorrection, formatEdition, formatVersionLedger, setField } from './files.ts'
import { findEarlyClock, findObstacle, findWrongNote } from './obstacles.ts'
import { addEntry, publish, type Draw, type Plan } from './publish.ts'

/** What an editor asks for: which piece was corrected, how, and what the log shall say. */
export interface RevisionRequest {
  id: string
  class: string
  note: string
  /** Day of the revision, like "2026-11-30". */
  today: string
}

/** What a plan needs from outside: the files of the content as they stand, and the pictures of a diagram. */
export interface Tools {
  readText: (file: string) => string
  draw: Draw
}

/**
 * Makes what an editor wrote the next version. The version before it stands frozen since it was published, so that the
 * file may have been edited already. Diagrams that show the same records become new versions with it.
 */
export function planRevision(casebook: Casebook, request: RevisionRequest, tools: Tools): Plan {
  const pieces = listPieces(casebook.records)
  const piece = pieces.find(({ id }) => id === request.id)
  if (!piece) {
    const ids = pieces.map(({ id }) => id)
    return {
      refusal: `There is no claim, explainer or diagram "${request.id}": ${formatChoices(request.id, ids)}.`,
    }
  }
  const last = listEntries(casebook.versionLedger, piece.folder, piece.id).at(-1)
  const frozen = findEdition(casebook.editions, piece, last?.version)
  if (!last || !frozen) return { refusal: `${piece.id} was never published: npm run revise -- --record.` }
  const followers = listFollowers(piece.folder, piece.id)
  const moved = pieces.filter(
    (each) =>
      each.folder === 'diagrams' &&
      followers.some((name) => name === each.id) &&
      compareWithLast(each, casebook) !== 'same',
  )
  const isSame = compareWithLast(piece, casebook) === 'same'
  const refusal = findObstacle({ piece, isSame, moved }, last, frozen, request, tools.draw)
  if (refusal !== undefined) return { refusal }

  const version = last.version + 1
  const names = { claims: 'claim', explainers: 'explainer', diagrams: 'diagram' } as const
  const correction: Correction = {
    id: `c${Math.max(0, ...casebook.corrections.map(({ id }) => Number(id.slice(1)))) + 1}`,
    date: request.today,
    [names[piece.folder]]: piece.id,
    class: request.class as Correction['class'],
    version,
    note: request.note.replace(/\s+/g, ' ').trim(),
  }
  const wrongNote = findWrongNote(casebook, correction)
  if (wrongNote !== undefined) return { refusal: wrongNote }

  const early = findEarlyClock([piece, ...moved], casebook.versionLedger, request.today)
  if (early !== undefined) return { refusal: early }
  const editions = [piece, ...moved].map((each) => publish(each, request.today, casebook, tools.draw))
  const [next = frozen, ...others] = editions
  const ledger = editions.reduce(
    (before, edition) => addEntry(before, edition, edition === next ? undefined : correction.id),
    casebook.versionLedger,
  )
  const changed = compareEditions(frozen, next).length
  const along = others.map(({ id }) => ` The diagram ${id} has a new version, too.`).join('')
  return {
    files: new Map([
      ...editions.map((edition): [string, string] => [editionFile(edition), formatEdition(edition)]),
      ['versions.yaml', formatVersionLedger(ledger)],
      ['corrections.yaml', addCorrection(tools.readText('corrections.yaml'), correction)],
      ...listArticle(piece, version, request.today, tools),
    ]),
    done: `${piece.id} is version ${version} now (${correction.id}, ${request.class}): ${changed} ${changed === 1 ? 'passage differs' : 'passages differ'} from version ${last.version}.${along}`,
  }
}

/** The file of a piece with its new number and day; a diagram has no file of its own. */
function listArticle(
  { folder, slug }: Piece,
  version: number,
  today: string,
  { readText }: Tools,
): [string, string][] {
  if (folder === 'diagrams') return []
  const article = `${folder}/${slug}.mdx`
  const numbered = setField(readText(article), 'version', String(version))
  return [[article, setField(numbered, 'lastChanged', `"${today}"`)]]
}
