// Reads citations back with another's program, as a reader's reference manager would.
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

/** What all forms of a citation must agree on; undefined where a form does not say it. */
export interface ReadCitation {
  type: string
  title: string
  author: string | undefined
  date: string
  version: string | undefined
  url: string
  note: string | undefined
}

interface Item {
  type: string
  title: string
  author?: { literal?: string; family?: string; given?: string }[]
  issued: { 'date-parts': number[][] }
  version?: string
  edition?: string
  URL: string
  note?: string
}

/** Every entry of a .bib file. */
export const readBibtex = (text: string): ReadCitation[] => read(text, '@biblatex/text')

/** Every entry of a .ris file. */
export const readRis = (text: string): ReadCitation[] => read(text, '@ris/file')

/** Every item of a .csl.json file. */
export const readCslJson = (text: string): ReadCitation[] => (JSON.parse(text) as Item[]).map(flatten)

function read(text: string, forceType: string): ReadCitation[] {
  return (new Cite(text, { forceType }).data as unknown as Item[]).map(flatten)
}

function flatten({ type, title, author, issued, version, edition, URL, note }: Item): ReadCitation {
  const names = author?.map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' '))
  return {
    type,
    title: readMarkup(title),
    author: names?.join('; '),
    date: (issued['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
    version: version ?? edition,
    url: URL,
    note,
  }
}

/** citation-js turns the braces that keep a title's capitals into a tag of CSL. */
function readMarkup(title: string): string {
  return title.replace(/^<span class="nocase">([\s\S]*)<\/span>$/, '$1')
}
