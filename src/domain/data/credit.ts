import type { Casebook } from '../casebook.ts'
import { formatDate } from '../partial-date.ts'
import { COLUMNS_VERSION } from './columns.ts'
import type { Absolute } from './row.ts'
import { LICENCE } from './table-json.ts'
import { findDataDate } from './tables.ts'

/** What a picture says of itself wherever it goes: source, address, version, day and licence; and that a model is one. */
export function formatCredit(
  casebook: Casebook,
  absolute: Absolute,
  { path, isModel = false }: { path: string; isModel?: boolean },
): string[] {
  const what = isModel ? 'A model, not data. As of' : 'Data as of'
  return [
    `Source: ${casebook.site.name}, ${absolute(path)}`,
    `${what} ${formatDate(findDataDate(casebook))}, version ${COLUMNS_VERSION}. Licence: ${LICENCE.title}, ${LICENCE.url}`,
  ]
}
