import type { Casebook } from '../casebook.ts'
import { schemaPath, DATA_PATH } from './addresses.ts'
import { COLUMNS_VERSION, type TableEntry } from './columns.ts'
import type { Absolute, Row } from './row.ts'
import { findDataDate } from './tables.ts'

/** The licence of our text and data, and what it does not cover. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  exception: 'Words quoted from others belong to their authors and are not covered.',
} as const

/** What stands at the top of every file: whose it is, under which licence, of which version and day. */
export interface FileHead {
  title: string
  licence: typeof LICENCE
  source: { name: string; url: string }
  version: string
  date: string
}

/** The head of a file of data. `url` is the site path of the page that shows the same. */
export function buildHead(
  casebook: Casebook,
  absolute: Absolute,
  { title, path = DATA_PATH }: { title: string; path?: string },
): FileHead {
  return {
    title,
    licence: LICENCE,
    source: { name: casebook.site.name, url: absolute(path) },
    version: COLUMNS_VERSION,
    date: findDataDate(casebook),
  }
}

/** What a reader sees of a diagram: its name, and how the address of the diagram writes it. */
export interface ShownState {
  name: string
  view: string
}

/**
 * A table as an object for JSON. `path` is the page that shows the same, where it is not /data/; `state` what that page
 * shows of a diagram.
 */
export function buildTableFile(
  { entry, rows }: { entry: TableEntry; rows: readonly Row[] },
  casebook: Casebook,
  absolute: Absolute,
  { path, state }: { path?: string; state?: ShownState } = {},
): object {
  const head = buildHead(casebook, absolute, { title: entry.title, ...(path === undefined ? {} : { path }) })
  return {
    $schema: absolute(schemaPath(entry.name)),
    kind: 'data',
    ...head,
    ...(state === undefined ? {} : { state }),
    rows,
  }
}
