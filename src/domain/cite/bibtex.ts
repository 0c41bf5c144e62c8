import type { CitationRecord } from './record.ts'

/**
 * Signs that mean something to LaTeX. A brace is written by name: BibTeX counts braces, escaped or not, and one
 * without its partner would swallow the rest of the file.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/**
 * An entry for BibLaTeX: several lines (importers do not recognise one line with a "%" in it), UTF-8, title and
 * organisation in double braces, so that neither capitals nor the name are touched. The address is verbatim.
 */
export function formatBibtex({
  id,
  title,
  author,
  siteName,
  date,
  version,
  url,
  place,
}: CitationRecord): string {
  const fields = [
    ['author', `{${escapeLatex(author)}}`],
    ['title', `{${escapeLatex(title)}}`],
    // The site, where another answers for it.
    ...(author === siteName ? [] : [['organization', `{${escapeLatex(siteName)}}`]]),
    ['date', date],
    ...(version === undefined ? [] : [['version', String(version)]]),
    ['url', encodeAddress(url)],
    ...(place === undefined ? [] : [['note', escapeLatex(place)]]),
    ['langid', 'english'],
  ]
  const lines = fields.map(([name = '', value = '']) => `  ${name} = {${value}},`)
  return [`@online{${id},`, ...lines, '}', ''].join('\n')
}

/** Text for LaTeX that prints as the same letters. */
export function escapeLatex(text: string): string {
  return (
    text
      .replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? sign)
      // Two hyphens, grave accents or apostrophes in a row would become a dash or a quotation mark.
      .replace(/([-`'])(?=\1)/g, '$1{}')
  )
}

/** An address has no brace of its own that the counting of braces could stumble over. */
function encodeAddress(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D')
}
