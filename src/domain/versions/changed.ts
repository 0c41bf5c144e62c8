import type { Casebook } from '../casebook.ts'
import { findEdition, listEntries, type Piece } from './edition.ts'
import { hashPassages, isAddition } from './hash.ts'

type Kept = Pick<Casebook, 'editions' | 'versionLedger'>

/**
 * What became of a piece since its last version: the same, more than before (a diagram with a link, step or claim more), or
 * something else. In which order a diagram has its records says nothing: of claims it is the order of their files.
 */
export function compareWithLast(piece: Piece, { editions, versionLedger }: Kept): 'same' | 'more' | 'other' {
  const { folder, id, passages } = piece
  const last = listEntries(versionLedger, folder, id).at(-1)
  if (hashPassages(passages) === last?.text) return 'same'
  const kept = folder === 'diagrams' ? findEdition(editions, piece, last?.version)?.passages : undefined
  if (!kept || !isAddition(kept, passages)) return 'other'
  return isAddition(passages, kept) ? 'same' : 'more'
}
