// npm run bench:scale -- 30 100 300: writes a casebook of so many claims, builds it with nothing kept and once more with
// what the first build kept, and prints what that took. A benchmark, not a test: the times depend on the machine.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDrawing } from '../../src/editor/drawing.ts'
import { formatTable } from '../readme-table.ts'
import { measureBuild } from './measure-build.ts'
import { measureMap } from './measure-map.ts'
import { writeSyntheticCasebook } from './synthetic-casebook.ts'

const USAGE =
  'Say how many claims: npm run bench:scale -- 300 (several numbers are built one after the other)'
const HEAD = [
  'claims',
  'kept before',
  'seconds',
  'of a processor',
  'ms of a processor per claim',
  'peak MB',
  'files',
]
const MS_PER_SECOND = 1000

const counts = process.argv.slice(2).map(Number)
if (counts.length === 0 || counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error(USAGE)
  process.exit(1)
}
const draw = await loadDrawing()
const rows: string[][] = []
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'))
  const content = join(folder, 'content')
  const kept = join(folder, 'kept')
  try {
    say(`${count} claims: writing the casebook`)
    mkdirSync(content)
    writeSyntheticCasebook(content, count, draw)
    for (const before of ['nothing', 'all']) {
      say(`${count} claims: building, ${before} kept before`)
      const out = join(folder, `dist-${before}`)
      const { seconds, worked, megabytes, files } = measureBuild({ content, out, kept })
      rows.push([
        String(count),
        before,
        seconds.toFixed(1),
        worked.toFixed(1),
        ((worked * MS_PER_SECOND) / count).toFixed(0),
        megabytes.toFixed(0),
        String(files),
      ])
      say(`${seconds.toFixed(1)} s, ${worked.toFixed(1)} s of a processor, ${megabytes.toFixed(0)} MB`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const { nodes, links, milliseconds } = measureMap()
const loads = loadavg().map((load) => load.toFixed(1))
console.log(`${formatTable(HEAD, rows, ['kept before'])}

A link map of ${nodes} things and ${links} links is laid out for a phone in ${milliseconds.map((each) => each.toFixed(0)).join(', wide in ')} ms of a processor.

Measured on ${new Date().toISOString().slice(0, 10)} on ${cpus().length} processors; their load in the last 15 minutes was ${loads[2] ?? '?'}.`)

/** Tells on the terminal what goes on; the table alone goes to where the output is sent. */
function say(sentence: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${sentence}`)
}
