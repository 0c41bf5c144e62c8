import { formatDate } from '../partial-date.ts'
import type { CitationRecord } from './record.ts'

/** One line for a caption or a script: who, what, version, date, address, licence. */
export function formatCredit({ title, siteName, date, version, url }: CitationRecord): string {
  const of = [version === undefined ? '' : `version ${version}`, formatDate(date)].filter(Boolean)
  return `${siteName}: ${title} (${of.join(', ')}). ${url}. CC BY 4.0.`
}
