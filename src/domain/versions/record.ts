import type { Casebook } from '../casebook.ts'
import { compareWithLast } from './changed.ts'
import { buildEdition, editionFile, listEntries, listPieces } from './edition.ts'
import { formatEdition, formatVersionLedger } from './files.ts'
import { findEarlyClock } from './obstacles.ts'
import { addEntry, publish, type Draw, type Plan } from './publish.ts'

/**
 * Records the first version of everything that has none, and the next of a diagram that only gained something. A text
 * says itself of which day it is; a diagram is of `today`, like "2026-11-30".
 */
export function planRecord(casebook: Casebook, today: string, draw: Draw): Plan {
  const pieces = listPieces(casebook.records)
  const fresh = pieces.filter(
    ({ folder, id }) => listEntries(casebook.versionLedger, folder, id).length === 0,
  )
  const grown = pieces.filter((piece) => compareWithLast(piece, casebook) === 'more')
  const [wrong] = fresh.filter(({ version }) => version !== 1)
  if (wrong)
    return {
      refusal: `${wrong.file} calls itself version ${wrong.version}: a first version is version: 1.`,
    }
  if (fresh.length + grown.length === 0)
    return { refusal: 'Every claim, explainer and diagram has its versions recorded already.' }
  const texts = fresh.filter(({ folder }) => folder !== 'diagrams')
  const diagrams = [...fresh.filter(({ folder }) => folder === 'diagrams'), ...grown]
  const refusal = findEarlyClock(diagrams, casebook.versionLedger, today)
  if (refusal !== undefined) return { refusal }
  const editions = [
    ...texts.map((piece) => buildEdition(piece, casebook)),
    ...diagrams.map((piece) => publish(piece, today, casebook, draw)),
  ]
  const ledger = editions.reduce((before, edition) => addEntry(before, edition), casebook.versionLedger)
  return {
    files: new Map([
      ...editions.map((edition): [string, string] => [editionFile(edition), formatEdition(edition)]),
      ['versions.yaml', formatVersionLedger(ledger)],
    ]),
    done: `Recorded ${editions.map(({ id, version }) => `version ${version} of ${id}`).join(', ')}.`,
  }
}
