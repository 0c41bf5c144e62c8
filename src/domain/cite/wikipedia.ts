import { formatDate } from '../partial-date.ts'
import type { CitationRecord } from './record.ts'

/** Signs that would end a parameter, open a link or a template, or begin a tag in wikitext. */
const ESCAPES: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
  '>': '&gt;',
}

/**
 * The template of Wikipedia. The fields for an archived copy and for the day of reading are left empty for the editor
 * to fill in: we know of no archived copy, and the day is theirs. The author is left out where it is the site itself.
 */
export function formatWikipedia({
  title,
  author,
  siteName,
  date,
  version,
  url,
  language,
}: CitationRecord): string {
  const fields = [
    ['url', url],
    ['title', escapeWikitext(title)],
    ...(author === siteName ? [] : [['author', escapeWikitext(author)]]),
    ['website', escapeWikitext(siteName)],
    ['date', formatDate(date)],
    ...(version === undefined ? [] : [['version', String(version)]]),
    ['language', language],
    ['access-date', ''],
    ['archive-url', ''],
    ['archive-date', ''],
  ]
  return `{{cite web${fields.map(([name = '', value = '']) => ` |${name}=${value}`).join('')}}}`
}

/** Text that a wiki shows as the same letters. */
export function escapeWikitext(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[|[\]{}<>]/g, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll("''", '&#39;&#39;')
}
