import type { CitationRecord } from './record.ts'

/**
 * An entry in RIS: type ELEC, lines that end in CR and LF, tag, two spaces, hyphen, space. RIS has no escapes and needs
 * none: a title is one line. The author has no comma, so no program takes it for family and given name.
 */
export function formatRis({
  id,
  title,
  author,
  siteName,
  date,
  version,
  url,
  place,
  language,
}: CitationRecord): string {
  const lines = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', siteName],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ...(version === undefined ? [] : [['ET', String(version)]]),
    ['UR', url],
    ...(place === undefined ? [] : [['N1', place]]),
    ['LA', language],
    ['ER', ''],
  ]
  return lines.map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`).join('')
}
