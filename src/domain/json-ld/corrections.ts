import type { Correction } from '../../schemas/correction.ts'
import { correctionPath } from '../addresses.ts'
import type { Casebook } from '../casebook.ts'
import { findCorrectionPlace } from '../lists.ts'
import type { Absolute, Thing } from './thing.ts'

/** The corrections of one page as its log entries tell them; undefined where it has none. */
export function buildCorrections(
  isOf: (correction: Correction) => boolean,
  casebook: Casebook,
  absolute: Absolute,
): Thing[] | undefined {
  const { corrections, labels } = casebook
  const own = corrections.filter(isOf).map(({ id, class: kind, note, date }) => ({
    '@type': 'CorrectionComment',
    '@id': absolute(correctionPath(id)),
    url: absolute(findCorrectionPlace(casebook, id)),
    name: labels.corrections[kind].word,
    text: note,
    datePublished: date,
  }))
  return own.length === 0 ? undefined : own
}
