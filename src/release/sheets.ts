import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutInLots, startThreads } from '../threads.ts'
import { nameSheet, type Dress, type Wardrobe } from './dress-page.ts'
import { hash, listPaths } from './files.ts'
import { listNeeds } from './scope-needs.ts'
import { shortenProperties } from './sheet-properties.ts'
import { SCOPE } from './selectors.ts'
import { addScripts, joinNames, type Names } from './sheet-names.ts'
import { keepRules } from './sheet-rules.ts'

/** Letters of a hash in the name of a file: enough to tell one release from the next. */
const HASH_LETTERS = 8
const SHEET = /^assets\/style\.[\w-]+\.css$/
const PAGE = /\.html$/
const SCOPES = new RegExp(SCOPE, 'g')
/** What a scope is called in the end, before its number: their names make up a twentieth of a page. */
const SHORT = 'data-s'
/** Digits and letters. */
const RADIX = 36
/** What every thread must know: the folder of the built site, and the path of its one style sheet. */
export interface SheetWork {
  folder: string
  sheet: string
}

/** What those of some pages hold that have the style sheet; undefined where none has. */
export type Found = Names | undefined

/**
 * Divides the one style sheet of the site built in `folder`: every kind of page gets a sheet of its own with the rules
 * that may apply there and no others, so that a visit begins with a sixth to two thirds of the bytes. Gives what the
 * pages are to be dressed with, which still name the one sheet. Throws where the build left no sheet, or several.
 */
export async function divideSheet(folder: string): Promise<Wardrobe> {
  const all = listPaths(folder)
  const [sheet, ...more] = all.filter((path) => SHEET.test(path))
  if (sheet === undefined || more.length > 0) throw new Error(`${folder} has no style sheet, or several.`)
  const css = readFileSync(join(folder, sheet), 'utf8')
  const short = new Map(
    [...new Set(css.match(SCOPES))].toSorted().map((scope, i) => [scope, SHORT + i.toString(RADIX)]),
  )
  const written = new Map<string, string>()
  /** Writes the sheet of one kind of page, unless another kind has the same. */
  const writeSheet = (kind: string, names: Names): Dress => {
    addScripts(names, (name) => readScript(folder, name))
    const long = shortenProperties(keepRules(css, names), names.words)
    const own = long.replaceAll(SCOPES, (scope) => short.get(scope) ?? scope)
    const path = written.get(own) ?? `assets/${kind}.${hash(own).slice(0, HASH_LETTERS)}.css`
    written.set(own, path)
    writeFileSync(join(folder, path), own)
    const scopes = [...listNeeds(long, names.words)].map(
      ([scope, needs]) => [scope, { short: short.get(scope) ?? scope, needs }] as const,
    )
    return { path, scopes: new Map(scopes) }
  }
  const threads = startThreads<readonly string[], Found>(new URL('sheet-thread.ts', import.meta.url), {
    folder,
    sheet,
  } satisfies SheetWork)
  try {
    const kinds = [
      ...Map.groupBy(
        all.filter((path) => PAGE.test(path)),
        nameSheet,
      ),
    ]
    const read = await Promise.all(
      kinds.map(async ([kind, paths]) => {
        const lots = await Promise.all(cutInLots(paths).map(threads.ask))
        return [kind, lots.filter((names) => names !== undefined)] as const
      }),
    )
    const dresses = read.flatMap(([kind, lots]) =>
      lots.length > 0 ? [[kind, writeSheet(kind, joinNames(lots))] as const] : [],
    )
    rmSync(join(folder, sheet))
    return { sheet, dresses: new Map(dresses) }
  } finally {
    await threads.end()
  }
}

function readScript(folder: string, name: string): string | undefined {
  const file = join(folder, 'assets', name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
