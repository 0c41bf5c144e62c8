import type { Correction } from '../../schemas/correction.ts'
import type { Casebook } from '../casebook.ts'
import { findCorrectionPlace } from '../lists.ts'
import type { Absolute } from './thing.ts'

/** Where the log tells of the corrections of one page, newest first; undefined where it has none. */
export function listCorrections(
  isOf: (correction: Correction) => boolean,
  casebook: Casebook,
  absolute: Absolute,
): string[] | undefined {
  const own = casebook.corrections.filter(isOf).map(({ id }) => absolute(findCorrectionPlace(casebook, id)))
  return own.length === 0 ? undefined : own
}
