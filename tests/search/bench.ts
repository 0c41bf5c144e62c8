// npm run bench:search: size, recall and speed of the search on the real content. A benchmark, not a test.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { buildSearchIndex } from '../../src/domain/search/build-index.ts'
import { buildSearchDocuments } from '../../src/domain/search/casebook-documents.ts'
import { openSearchIndex } from '../../src/domain/search/opened-index.ts'
import { search } from '../../src/domain/search/search.ts'
import { findSimilar } from '../../src/domain/search/similar.ts'
import { measureRecall, type GoldenQuery } from './recall.ts'

const ROUNDS = 20
const { records } = readContent('content')
const documents = buildSearchDocuments(buildCasebook(records))
const json = JSON.stringify(buildSearchIndex(documents))
const golden = parse(readFileSync('tests/search/golden-queries.yaml', 'utf8')) as GoldenQuery[]

const opening = performance.now()
const opened = openSearchIndex(JSON.parse(json) as ReturnType<typeof buildSearchIndex>)
const openingTime = performance.now() - opening
const times = Array.from({ length: ROUNDS }, () =>
  golden.map(({ query }) => {
    const begun = performance.now()
    search(opened, query, { findSimilar, limit: 30 })
    return performance.now() - begun
  }),
)
  .flat()
  .sort((a, b) => a - b)
const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(2)} ms`
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

console.table({
  documents: documents.length,
  'golden queries': golden.length,
  'index, raw': kilobytes(json.length),
  'index, gzip': kilobytes(gzipSync(json).length),
  'index, brotli': kilobytes(brotliCompressSync(json).length),
  'opening the index': `${openingTime.toFixed(1)} ms`,
  'query, median': at(0.5),
  'query, 95 %': at(0.95),
})
for (const k of [1, 3, 5]) {
  const { overall, byKind } = measureRecall(opened, golden, k)
  console.log(`recall@${String(k)}: ${percent(overall)}`)
  if (k === 3)
    console.table(Object.fromEntries(Object.entries(byKind).map(([kind, share]) => [kind, percent(share)])))
}
