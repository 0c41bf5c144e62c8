// Started by bench.ts, once for each search and number of claims, so that a slow one can be stopped and none works in the
// memory of another. Tells what it finds out as it goes.
import { gzipSync } from 'node:zlib'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { buildSearchDocuments } from '../../src/domain/search/casebook-documents.ts'
import type { SearchDocument } from '../../src/domain/search/document.ts'
import { findWords, isChinese } from '../../src/domain/search/words.ts'
import { engines } from './engines.ts'
import { ask, warmUp, type Asked } from './measure.ts'
import { buildRandom } from './random.ts'
import { buildSyntheticClaims } from './synthetic-claims.ts'
import { buildQueries } from './synthetic-queries.ts'
import { buildLanguage } from './synthetic-words.ts'

/** What is told: once that the search is ready, with the bytes of its files as gzip, then every query. */
export type Note = { bytes: number[] } | { asked: Asked }

const SEED = 2015
const LANGUAGE_SIZE = 50_000
const QUERIES_PER_KIND = 40
const WARM_UP_PER_KIND = 2

const [name = '', size = ''] = process.argv.slice(2)
const open = engines[name]
if (!open) throw new Error(`"${name}" is no search. There are: ${Object.keys(engines).join(', ')}.`)
const real = buildSearchDocuments(buildCasebook(readContent('content').records))
const language = buildLanguage(listWords(real), LANGUAGE_SIZE, SEED)
const claims = buildSyntheticClaims(Number(size), language, SEED + Number(size))
const engine = open(claims)
const isSlow = warmUp(engine, buildQueries(claims, WARM_UP_PER_KIND, SEED + 1))
await tell({ bytes: engine.files.map((file) => gzipSync(file).length) })
const random = buildRandom(SEED)
for (const query of buildQueries(claims, QUERIES_PER_KIND, SEED))
  await tell({ asked: ask(engine, query, isSlow, random) })
process.disconnect()

function tell(note: Note): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(note, undefined, undefined, () => {
      resolve()
    })
  })
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
