import type { Edition, Plate, VersionLedger } from '../../schemas/edition.ts'
import type { Casebook } from '../casebook.ts'
import type { DiagramName } from '../diagram-grammars.ts'
import { buildEdition, buildVersionEntry, listEntries, type Piece } from './edition.ts'

/** Files to write, by path from the folder of the content, and what was done; or why nothing was. */
export type Plan = { files: Map<string, string>; done: string } | { refusal: string }

/** Draws every state of a diagram for a version of this number and day. */
export type Draw = (name: DiagramName, version: number, date: string) => Plate[]

/** The next version of a piece as of today. */
export function publish(piece: Piece, today: string, casebook: Casebook, draw: Draw): Edition {
  const { version } = listEntries(casebook.versionLedger, piece.folder, piece.id).at(-1) ?? { version: 0 }
  const next = { ...piece, version: version + 1, lastChanged: today }
  return buildEdition(next, casebook, drawPiece(next, draw))
}

/** The pictures of a diagram; a text has none. */
export function drawPiece({ folder, id, version, lastChanged }: Piece, draw: Draw): Plate[] | undefined {
  // Only names of diagrams become pieces of that folder (see listDrawn).
  return folder === 'diagrams' ? draw(id as DiagramName, version, lastChanged) : undefined
}

/** The ledger with one version more. */
export function addEntry(ledger: VersionLedger, edition: Edition, correction?: string): VersionLedger {
  const entry = { ...buildVersionEntry(edition), ...(correction !== undefined && { correction }) }
  const entries = [...listEntries(ledger, edition.folder, edition.id), entry]
  return { ...ledger, [edition.folder]: { ...ledger[edition.folder], [edition.id]: entries } }
}
