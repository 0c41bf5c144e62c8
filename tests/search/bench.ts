// npm run bench:search: size, recall and speed of the search, on the real content and on synthetic claims, beside other
// libraries. A benchmark, not a test. `npm run bench:search -- 40 400` measures these numbers of claims only.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import type { SearchDocument } from '../../src/domain/search/document.ts'
import { buildSearchDocuments } from '../../src/domain/search/casebook-documents.ts'
import { buildSearchIndex } from '../../src/domain/search/build-index.ts'
import { openSearchIndex } from '../../src/domain/search/opened-index.ts'
import { findWords, isChinese } from '../../src/domain/search/words.ts'
import { engines } from './engines.ts'
import { findQuantile, measure } from './measure.ts'
import { measureRecall, type GoldenQuery } from './recall.ts'
import { buildSyntheticClaims } from './synthetic-claims.ts'
import { buildQueries, queryKinds } from './synthetic-queries.ts'
import { buildLanguage } from './synthetic-words.ts'

const SEED = 2015
const LANGUAGE_SIZE = 50_000
const QUERIES_PER_KIND = 40
/** Time for one engine at one size, in milliseconds. */
const MOST_TIME = 12_000
/** A phone of some years is about four times as slow as this machine. */
const SLOW_DOWN = 4
const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [40, 400, 4_000, 40_000]

const percent = (share: number): string => `${(share * 100).toFixed(share < 1 ? 1 : 0)} %`
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`
const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`
const pack = (file: string): number => gzipSync(file).length

const real = buildSearchDocuments(buildCasebook(readContent('content').records))
reportReal(real)
const language = buildLanguage(listWords(real), LANGUAGE_SIZE, SEED)
for (const size of sizes) reportSynthetic(size)

function reportReal(documents: readonly SearchDocument[]): void {
  const golden = parse(readFileSync('tests/search/golden-queries.yaml', 'utf8')) as GoldenQuery[]
  const parts = buildSearchIndex(documents)
  console.log(
    `The real content: ${String(documents.length)} documents, ${String(golden.length)} golden queries`,
  )
  console.table(
    parts.map((part, at) => {
      const json = JSON.stringify(part)
      const opened = openSearchIndex(parts.slice(0, at + 1))
      return {
        part: at + 1,
        gzip: kilobytes(pack(json)),
        brotli: kilobytes(brotliCompressSync(json).length),
        'recall@5 with the parts so far': percent(measureRecall(opened, golden, 5).overall),
      }
    }),
  )
}

function reportSynthetic(size: number): void {
  const claims = buildSyntheticClaims(size, language, SEED + size)
  const queries = buildQueries(claims, QUERIES_PER_KIND, SEED)
  console.log(`${String(size)} synthetic claims; bytes by gzip; times in Node, for each letter typed`)
  for (const [name, open] of Object.entries(engines)) {
    const engine = open(claims)
    const { recall, keystrokes, queries: asked } = measure(engine, queries, MOST_TIME)
    const bytes = engine.files.map(pack)
    const row = {
      'first answer': kilobytes(bytes[0] ?? 0),
      all: kilobytes(bytes.reduce((total, each) => total + each, 0)),
      files: bytes.length,
      opening: milliseconds(engine.openingTime),
      p50: milliseconds(findQuantile(keystrokes, 0.5)),
      p95: milliseconds(findQuantile(keystrokes, 0.95)),
      [`p95 x ${String(SLOW_DOWN)}`]: milliseconds(SLOW_DOWN * findQuantile(keystrokes, 0.95)),
      queries: asked,
      ...Object.fromEntries(queryKinds.map((kind) => [kind, percent(recall[kind] ?? 0)])),
    }
    // One by one: at the largest size the slowest takes minutes.
    console.table({ [name]: row })
  }
}

/** The words of the documents, the most used first; Chinese has no spelling to learn from. */
function listWords(documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const { passages } of documents)
    for (const { text } of passages)
      for (const { word } of findWords(text))
        if (!isChinese(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}
