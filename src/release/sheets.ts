import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform, type Selector } from 'lightningcss'
import { hash, readFolder, readText, type Files } from './files.ts'

/** Letters of a hash in the name of a file: enough to tell one release from the next. */
const HASH_LETTERS = 8
const SHEET_NAME = 'style.css'
const SHEET = /^assets\/style\.[\w-]+\.css$/
const PAGE = /\.html$/
/** Attributes of a scoped style; every other attribute a browser or a script may set at any time. */
const SCOPE = /^data-astro-cid-/
const SCOPES = /data-astro-cid-\w+/g
/** The same with what stands around it in a tag. */
const SCOPE_IN_TAG = / (data-astro-cid-\w+)(?:="")?(?=[^<>]*>)/g
/** What a scope is called in the end, before its number: their names make up a twentieth of a page. */
const SHORT = 'data-s'
/** Digits and letters. */
const RADIX = 36
/** What a tag, an attribute and a name in a script look like in the files that the build writes. */
const TAG = /<([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g
const ATTRIBUTE = /([^\s=/"'>]+)(?:="([^"]*)")?/g
const WORD = /[\w-]+/g
const SCRIPT = /[\w.-]+\.js\b/g
/** What a diagram draws anew from, in the page. */
const FACTS = /<script type="application\/json"[^>]*>([^<]*)/g
/** What is put into a page after this: the note that it comes from a copy kept for reading offline. */
const LATER = ['kept-note']

/** What pages of one kind hold that a selector may name. */
interface Names {
  tags: Set<string>
  classes: Set<string>
  ids: Set<string>
  scopes: Set<string>
  /**
   * Every word of the scripts that run there and of the facts they draw from: a class that one of them sets is among
   * these, or begins with one that ends in a hyphen.
   */
  words: Set<string>
}

/**
 * Which pages share a style sheet: those of one address and below it, except that all claims share one, and all sources,
 * apart from their lists; so do the short addresses, which only lead on. Diagrams and explainers differ too much.
 */
export function nameSheet(path: string): string {
  const [first = '', second = '', ...below] = path.split('/').slice(0, -1)
  if (first === '') return path === 'index.html' ? 'front' : 'error'
  if (/^[a-z]\d{2,}$/.test(first)) return 'short'
  if (second === '') return first
  if (first === 'claims' || first === 'sources') return below.length === 0 ? `${first}-one` : `${first}-more`
  return `${first}-${second}`
}

/**
 * Divides the one style sheet of the site built in `folder`: every kind of page gets a sheet of its own with the rules
 * that may apply there and no others, so that a visit begins with a sixth to two thirds of the bytes. Throws where the
 * build left no sheet, or several.
 */
export function splitSheet(folder: string): void {
  const files = readFolder(folder)
  const [sheet, ...more] = [...files.keys()].filter((path) => SHEET.test(path))
  if (sheet === undefined || more.length > 0) throw new Error(`${folder} has no style sheet, or several.`)
  const css = readText(files, sheet)
  const named = [...files.keys()].filter((path) => PAGE.test(path) && readText(files, path).includes(sheet))
  const paths = new Map<string, string>()
  const scopes = [...new Set(css.match(SCOPES))].toSorted()
  const shorten = (scope: string): string => SHORT + scopes.indexOf(scope).toString(RADIX)
  for (const [kind, pages] of Map.groupBy(named, nameSheet)) {
    const long = keepRules(css, readNames(pages, files))
    const used = new Set(long.match(SCOPES))
    const own = long.replaceAll(SCOPES, shorten)
    const path = paths.get(own) ?? `assets/${kind}.${hash(own).slice(0, HASH_LETTERS)}.css`
    paths.set(own, path)
    writeFileSync(join(folder, path), own)
    for (const page of pages) {
      const html = readText(files, page).replaceAll(sheet, path)
      const shortened = html.replaceAll(SCOPE_IN_TAG, (_, scope: string) =>
        used.has(scope) ? ` ${shorten(scope)}` : '',
      )
      writeFileSync(join(folder, page), shortened)
    }
  }
  rmSync(join(folder, sheet))
}

/** The rules of a sheet whose selectors can match what the names stand for; its layers keep their order. */
function keepRules(css: string, names: Names): string {
  const { code } = transform({
    filename: SHEET_NAME,
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some((each) => canMatch(each, names)) ? undefined : []),
      },
    },
  })
  const layers = new Set([...css.matchAll(/@layer ([\w-]+)/g)].map(([, layer = '']) => layer))
  // Again without a visitor: what it left empty goes.
  const kept = transform({ filename: SHEET_NAME, code, minify: true }).code.toString()
  return layers.size === 0 ? kept : `@layer ${[...layers].join(',')};${kept}`
}

/** Whether pages with these names may hold an element that a selector matches; what it excludes does not count. */
function canMatch(selector: Selector, names: Names): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return names.classes.has(part.name) || isScripted(part.name, names)
    if (part.type === 'id') return names.ids.has(part.name) || isScripted(part.name, names)
    if (part.type === 'type') return names.tags.has(part.name) || isScripted(part.name, names)
    if (part.type === 'attribute') return !SCOPE.test(part.name) || names.scopes.has(part.name)
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
      return part.selectors.some((each) => canMatch(each, names))
    return true
  })
}

/** Whether a script can set a name: it holds the word, or its beginning up to a hyphen. */
function isScripted(name: string, { words }: Names): boolean {
  if (words.has(name)) return true
  const begins = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index + 1))
  return begins.some((begin) => words.has(begin))
}

/** What some pages hold, and the scripts that they load at once or later. */
function readNames(paths: readonly string[], files: Files): Names {
  const names: Names = {
    tags: new Set(),
    classes: new Set(LATER),
    ids: new Set(),
    scopes: new Set(),
    words: new Set(),
  }
  const scripts = new Map<string, string>()
  for (const path of paths) {
    const page = readText(files, path)
    findScripts(page, files, scripts)
    for (const [, facts = ''] of page.matchAll(FACTS)) addWords(facts, names.words)
    for (const [, tag = '', attributes = ''] of page.matchAll(TAG)) {
      names.tags.add(tag.toLowerCase())
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        if (name === 'class') for (const each of value.split(/\s+/)) names.classes.add(each)
        if (name === 'id') names.ids.add(value)
        if (SCOPE.test(name)) names.scopes.add(name)
      }
    }
  }
  for (const script of scripts.values()) addWords(script, names.words)
  return names
}

function addWords(text: string, words: Set<string>): void {
  for (const [word] of text.matchAll(WORD)) words.add(word)
}

/** Adds the scripts that a text names, and those that they name. */
function findScripts(text: string, files: Files, found: Map<string, string>): void {
  for (const [name] of text.matchAll(SCRIPT)) {
    const path = `assets/${name}`
    if (found.has(path) || !files.has(path)) continue
    const script = readText(files, path)
    found.set(path, script)
    findScripts(script, files, found)
  }
}
