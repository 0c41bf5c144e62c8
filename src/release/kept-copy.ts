import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { KEPT_COPY_PAGE } from '../domain/data/addresses.ts'
import { formatDate } from '../domain/partial-date.ts'
import { comparePaths, hash, readText, toSitePath, type Files } from './files.ts'
import type { ManifestFile } from './manifest.ts'

/** Where the service worker stands: at the top, for it serves only what is below it. */
export const WORKER_PATH = 'offline.js'
/** Path of the page for addresses that are not in the copy, as the worker knows it. */
const MISSING = 'offline/missing/'
/** Texts that pages need: themselves, style, scripts, search index. The script that sends the height is for frames. */
const KEPT = /(?:^|\/)index\.html$|^assets\/(?!height-|kept-).+\.(?:css|js)$|^search-index\/.+\.json$/
/** Frames, kept versions and single states of diagrams are many, and seldom read. */
const LEFT_OUT = /^embed\/.+\/|\/v\d+\/|^diagrams\/[^/]+\/(?!links\/|names\/|pairs\/)[^/]+\//
/** The one file that is no text. */
const TYPEFACE = /^assets\/.+\.woff2$/
/** Letters of a hash: enough to tell one release from the next. */
const NAME_LETTERS = 16

/** The copy of the site that a browser keeps for reading offline. */
export interface KeptCopy {
  /** All its texts as one file: for a reader one request, and either all of one release or nothing. */
  json: string
  /** Site path of that file. */
  path: string
  /** Site paths of what is fetched beside it. */
  fetched: string[]
}

/** What is left out first where the copy would be too large: pages of single sources, then of single claims; no list. */
const SPARED = [/^claims\/(?!by\/|page\/).+\/index/, /^sources\/(?!page\/).+\/index/]
/** No page of ours may fill a phone: two and a half times what three dozen claims take. */
const MOST_BYTES = 30_000_000
const BYTES_PER_MB = 1_000_000

/** The paths of what the copy holds and of what is fetched beside it, as far as that is not too much to keep. */
export function chooseKept(files: readonly ManifestFile[], most = MOST_BYTES): string[] {
  const wanted = files.filter(({ path }) => isKept(path) || TYPEFACE.test(path))
  const rank = ({ path }: ManifestFile): number => SPARED.findIndex((spared) => spared.test(path))
  let bytes = 0
  return wanted
    .toSorted((a, b) => rank(a) - rank(b) || comparePaths(a.path, b.path))
    .filter((file) => (bytes += file.bytes) <= most || rank(file) < 0)
    .map(({ path }) => path)
}

/** What is left out of the copy because it would be too large, as a sentence for readers; "" where nothing is. */
export function formatLeftOut(
  files: readonly ManifestFile[],
  chosen: readonly string[],
  most = MOST_BYTES,
): string {
  const kept = new Set(chosen)
  const left = files.filter(({ path }) => isKept(path) && !kept.has(path)).map(({ path }) => path)
  const count = (spared: RegExp): number =>
    new Set(left.filter((path) => spared.test(path)).map((path) => path.split('/')[1])).size
  const [claims = 0, sources = 0] = SPARED.map(count)
  if (claims + sources === 0) return ''
  const parts = [
    ...(claims > 0 ? [`${claims} of its claims`] : []),
    ...(sources > 0 ? [`${sources} of its sources`] : []),
  ]
  return `This site is larger than a browser should keep: ${most / BYTES_PER_MB} MB. The copy holds all lists, explainers and diagrams, but not the pages of ${parts.join(' and ')}; these need a network.`
}

function isKept(path: string): boolean {
  return KEPT.test(path) && !LEFT_OUT.test(path)
}

/** Makes the copy of a built site; `date` is the day of its data and `base` its path, with slashes at both ends. */
export function buildKeptCopy(files: Files, { date, base }: { date: string; base: string }): KeptCopy {
  const link = `<a href="${base}${KEPT_COPY_PAGE}">Reading offline</a>`
  const copy = `the copy of ${formatDate(date)} that this browser keeps`
  const fromCopy = `This page comes from ${copy}, because the site did not answer. Later corrections are not in it. ${link}`
  const missing = `<b>The page you asked for is not in ${copy}</b>, and the site did not answer. <a href="#in-the-copy">The list below</a> leads to what is in it.`
  const paths = [...files.keys()].filter(isKept)
  const texts = paths.toSorted(comparePaths).map((path): [string, string] => {
    const text = readText(files, path)
    return path.endsWith('.html') ? [toSitePath(path), addNote(text, fromCopy)] : [path, text]
  })
  texts.push([MISSING, addNote(readText(files, `${KEPT_COPY_PAGE}index.html`), missing)])
  const json = JSON.stringify(Object.fromEntries(texts))
  return {
    json,
    path: `assets/kept-${hash(json).slice(0, NAME_LETTERS)}.json`,
    fetched: [...files.keys()].filter((path) => TYPEFACE.test(path)).toSorted(comparePaths),
  }
}

/** What the copy costs a reader, in bytes: fetched with the compression that every host has, and kept. */
export function measureKeptCopy(
  { json, fetched }: KeptCopy,
  files: Files,
): { fetched: number; space: number } {
  const others = fetched.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0)
  return { fetched: gzipSync(json).length + others, space: Buffer.byteLength(json) + others }
}

/** The service worker that keeps one copy, as a script. */
export async function buildWorker({ json, path, fetched }: KeptCopy): Promise<string> {
  const integrity = `sha256-${createHash('sha256').update(json).digest('base64')}`
  const release = hash(json).slice(0, NAME_LETTERS)
  const { outputFiles } = await build({
    entryPoints: ['src/offline/worker.ts'],
    define: { COPY: JSON.stringify({ path, integrity, release, fetched, missing: MISSING }) },
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

function addNote(html: string, note: string): string {
  return html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="kept-note" role="note">${note}</p>`)
}
