import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Bytes on the line, by the two compressions that hosts send. */
export interface Bytes {
  brotli: number
  gzip: number
}

/** What the browser fetches for a page before the reader does anything, typefaces apart. */
export interface PageWeight {
  /** The page without a style that stands inside of it. */
  html: Bytes
  /** Sheets that the page names, or what the style inside of it adds. */
  style: Bytes
  /** The scripts that the page names, with what they import before they run. */
  script: Bytes
  /** Scripts that those can fetch afterwards: when the page is painted, or when the reader acts. */
  laterScripts: string[]
  /** Typefaces that the page asks for at once. */
  preloaded: string[]
}

const NOTHING: Bytes = { brotli: 0, gzip: 0 }
const INSIDE_STYLE = /<style>.*?<\/style>/s
const IS_PACKED = /\.(?:woff2|png|zip)$/

/** Weighs the files and pages of a built site; each file is compressed once. */
export class Scales {
  readonly #folder: string
  readonly #known = new Map<string, Bytes>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** A file by its path in the site. */
  weighFile(path: string): Bytes {
    const known = this.#known.get(path)
    if (known) return known
    const data = readFileSync(join(this.#folder, path))
    const bytes = IS_PACKED.test(path) ? { brotli: data.length, gzip: data.length } : weigh(data)
    this.#known.set(path, bytes)
    return bytes
  }

  /** Several files together. */
  weighFiles(paths: Iterable<string>): Bytes {
    return add(...[...paths].map((path) => this.weighFile(path)))
  }

  /** A page by its path in the folder, like "claims/index.html". */
  weighPage(path: string): PageWeight {
    const html = readFileSync(join(this.#folder, path), 'utf8')
    const links = [...html.matchAll(/<link\s[^>]*>/g)].map(([link]) => link)
    const addresses = (rel: RegExp): string[] =>
      links.filter((link) => rel.test(link)).map((link) => /href="([^"]+)"/.exec(link)?.[1] ?? '')
    const named = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) => address)
    const first = this.#follow(named.map(toPath), STATIC_IMPORT)
    const all = this.#follow(first, ANY_IMPORT)
    const whole = this.weighFile(path)
    const text = html.replace(INSIDE_STYLE, '')
    const alone = text === html ? whole : weigh(Buffer.from(text))
    const inside = { brotli: whole.brotli - alone.brotli, gzip: whole.gzip - alone.gzip }
    return {
      html: alone,
      style: add(inside, this.weighFiles(addresses(/rel="stylesheet"/).map(toPath))),
      script: this.weighFiles(first),
      laterScripts: [...all].filter((script) => !first.has(script)),
      preloaded: addresses(/rel="preload"[^>]*as="font"/).map(toPath),
    }
  }

  /** Scripts, and all that they import, and so on. */
  #follow(paths: Iterable<string>, imports: RegExp): Set<string> {
    const found = new Set(paths)
    // A set that grows is walked to its new end.
    for (const path of found) {
      const text = readFileSync(join(this.#folder, path), 'utf8')
      for (const [, name = ''] of text.matchAll(imports)) {
        const other = `assets/${name}`
        if (existsSync(join(this.#folder, other))) found.add(other)
      }
    }
    return found
  }
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g
const ANY_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`]\.\/([\w.-]+\.js)["'`]/g

function weigh(data: Buffer): Bytes {
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: data.length }
  return {
    brotli: brotliCompressSync(data, { params: size }).length,
    gzip: gzipSync(data, { level: constants.Z_BEST_COMPRESSION }).length,
  }
}

/** Sums of several weights. */
export function add(...all: readonly Bytes[]): Bytes {
  return all.reduce(
    (sum, { brotli, gzip }) => ({ brotli: sum.brotli + brotli, gzip: sum.gzip + gzip }),
    NOTHING,
  )
}

/** The path in the site of an address that a page of a site at "/" names. */
function toPath(address: string): string {
  return address.replace(/^\/+/, '').replace(/[?#].*$/, '')
}
