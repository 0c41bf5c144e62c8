import citeproc from 'citeproc'
import { buildCslItem, type CslItem } from './csl-json.ts'
import type { CitationRecord } from './record.ts'

/** A piece of a reference, ready to set. */
export interface Run {
  text: string
  isItalic: boolean
}

/** Where a name that is both author and site is left out: every manual wants it said once. */
export type Omitted = 'author' | 'container-title'

/** References that were written already, by what they are written from. */
export type MadeReferences = Pick<Map<string, Run[]>, 'get'> & { set: (key: string, runs: Run[]) => void }

/**
 * A writer of references in one style of the Citation Style Language, by citeproc. Making one costs a tenth of a second
 * and a reference some milliseconds. It gives nothing if the style has no bibliography.
 */
export function buildWriter(style: string, locale: string): (item: CslItem) => Run[] | undefined {
  let item: CslItem | undefined
  let written = 0
  const engine = new citeproc.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => item ?? {} },
    keepBibliography(style),
    'en-US',
    true,
  )
  return (printed) => {
    written += 1
    // A name of its own for every writing: the item before is forgotten, not told apart as 2026a and 2026b.
    item = { ...printed, id: String(written) }
    engine.updateItems([item.id])
    const bibliography = engine.makeBibliography()
    const entry = bibliography ? bibliography[1][0] : undefined
    return entry === undefined ? undefined : readRuns(entry)
  }
}

/**
 * Gives references in one style, whose writer is `write`: each is written once, and none that is in `made`. Rejects if
 * the style has no bibliography.
 */
export function buildStyle(
  write: (item: CslItem) => Run[] | undefined | Promise<Run[] | undefined>,
  omitted: Omitted,
  made: MadeReferences = new Map<string, Run[]>(),
): (record: CitationRecord) => Promise<Run[]> {
  const begun = new Map<string, Promise<Run[]>>()
  const make = async (key: string, item: CslItem, path: string): Promise<Run[]> => {
    const runs = await write(item)
    if (!runs) throw new Error(`${path} cannot be cited: the style writes no reference.`)
    made.set(key, runs)
    begun.delete(key)
    return runs
  }
  return async (record) => {
    const printed = { ...buildPrinted({ ...record, url: ADDRESS }, omitted), id: '' }
    const key = JSON.stringify(printed)
    let runs = made.get(key)
    if (!runs) {
      // Several pages may ask for the same one while it is written.
      const making = begun.get(key) ?? make(key, printed, record.path)
      begun.set(key, making)
      runs = await making
    }
    return runs.map((run) => ({ ...run, text: run.text.replaceAll(ADDRESS, () => record.url) }))
  }
}

/**
 * The part of a style that writes a list of references. Without their order, and with a note in the text that is only a
 * title, a reference costs half: citeproc writes the note three times, to tell items apart, of which here is ever only one.
 */
function keepBibliography(style: string): string {
  return style
    .replace(
      /<citation\b[\s\S]*?<\/citation>/,
      '<citation><layout><text variable="title"/></layout></citation>',
    )
    .replaceAll(/<sort>[\s\S]*?<\/sort>/g, '')
}

/**
 * Stands for the address while a reference is written: that of a page, of its kept version and of a place in it differ in
 * nothing else, so it is written once.
 */
const ADDRESS = 'https://address.invalid/'

/** The item as a style should print it, for every place in a page the same; titles keep their letters where they look like markup. */
function buildPrinted(record: CitationRecord, omitted: Omitted): CslItem {
  const { author, 'container-title': site, version, ...item } = buildCslItem({ ...record, place: undefined })
  const left = record.author === record.siteName ? omitted : undefined
  return {
    ...item,
    // Guarded, so that words of a title are not read as a tag.
    title: record.title.replace(/<(?=\/?[a-z])/gi, `<${GUARD}`),
    ...(author === undefined || left === 'author' ? {} : { author }),
    ...(site === undefined || left === 'container-title' ? {} : { 'container-title': site }),
    ...(version === undefined ? {} : { version: `version ${version}` }),
  }
}

/** Stands between "<" and a letter while citeproc works, and is taken out again. */
const GUARD = '\u200b'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** Reads the HTML that citeproc writes: italics are kept, other tags are dropped, entities become letters. */
export function readRuns(html: string): Run[] {
  const runs: Run[] = []
  let depth = 0
  for (const part of html.trim().split(/(<[^>]+>)/)) {
    if (part === '<i>') depth += 1
    else if (part === '</i>') depth -= 1
    else if (part !== '' && !part.startsWith('<'))
      runs.push({ text: readLetters(part), isItalic: depth % 2 === 1 })
  }
  return runs
}

function readLetters(text: string): string {
  return text
    .replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replaceAll(GUARD, '')
}
