// npm run bench:search: size, speed and recall of the search, on the real content and on synthetic claims, beside other
// libraries. A benchmark, not a test. `-- 40 400` measures these numbers of claims only, `-- --write` puts the whole table
// into README.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { brotliCompressSync } from 'node:zlib'
import { parse } from 'yaml'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { buildSearchDocuments } from '../../src/domain/search/casebook-documents.ts'
import { buildSearchIndex } from '../../src/domain/search/build-index.ts'
import { openSearchIndex } from '../../src/domain/search/opened-index.ts'
import { readRequest, writeTable } from '../readme-table.ts'
import type { Note } from './ask-engine.ts'
import { engines } from './engines.ts'
import { measureRecall, type GoldenQuery } from './recall.ts'
import { buildTable, type Row } from './table.ts'

const SIZES = [40, 400, 4_000, 40_000]
/** Seconds for one search at one size: to be made ready, and to be asked. Then it is stopped. */
const READY_SECONDS = 120
const ASKING_SECONDS = 30

const { wanted, isWritten } = readRequest(
  'Say how many claims: npm run bench:search -- 40 400 (or --write for all)',
  (word) => /^[1-9]\d{0,5}$/.test(word),
)
const loads = loadavg().map((load) => load.toFixed(1))
reportReal()
const rows: Row[] = []
for (const claims of wanted.length > 0 ? wanted.map(Number) : SIZES)
  for (const name of Object.keys(engines)) {
    const row = await measure(name, claims)
    say(`${claims} claims, ${name}: ${row.asked.length} queries${row.stopped ? `, ${row.stopped}` : ''}`)
    rows.push(row)
  }
const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
const table = `${buildTable(rows)}

Measured on ${date} in one run on ${cpus().length} processors whose load was ${loads.join(', ')} (1, 5, 15 minutes).`
console.log(table)
if (isWritten) writeTable('npm run bench:search', table)

/** Asks a search in a process of its own, for as long as it may take. */
function measure(name: string, claims: number): Promise<Row> {
  const row: Row = { name, claims, bytes: [], asked: [], stopped: `not ready in ${READY_SECONDS} s` }
  const child = fork('tests/search/ask-engine.ts', [name, String(claims)])
  let timer = setTimeout(() => child.kill(), READY_SECONDS * 1000)
  child.on('message', (note: Note) => {
    if ('asked' in note) row.asked.push(note.asked)
    else {
      row.bytes = note.bytes
      row.stopped = `stopped after ${ASKING_SECONDS} s`
      clearTimeout(timer)
      timer = setTimeout(() => child.kill(), ASKING_SECONDS * 1000)
    }
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer)
      // It ended by itself: with all queries, or by an error, as where the memory does not suffice.
      if (!child.killed) row.stopped = code === 0 ? '' : 'failed'
      resolve(row)
    })
  })
}

/** The real index is read in parts: what it weighs, and how well it answers, with each. */
function reportReal(): void {
  const documents = buildSearchDocuments(buildCasebook(readContent('content').records))
  const golden = parse(readFileSync('tests/search/golden-queries.yaml', 'utf8')) as GoldenQuery[]
  const parts = buildSearchIndex(documents)
  say(`The real content: ${documents.length} documents, ${golden.length} golden queries`)
  for (const [at, part] of parts.entries()) {
    const { length } = brotliCompressSync(JSON.stringify(part))
    const { overall } = measureRecall(openSearchIndex(parts.slice(0, at + 1)), golden, 5)
    say(`part ${at + 1}: ${length} bytes as brotli, recall@5 so far ${(overall * 100).toFixed(1)} %`)
  }
}

/** Tells on the terminal what goes on; the table alone goes to where the output is sent. */
function say(sentence: string): void {
  console.error(sentence)
}
