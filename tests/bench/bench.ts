// npm run bench: what a first visit of every kind of page weighs, and how long it takes on a slow phone. A benchmark, not
// a test: the bytes have budgets in tests/site/, the times depend on the machine. `-- --write` puts the table into README,
// `-- claim diagram` measures these kinds only.
import { existsSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { provideBrowser } from '../browser.ts'
import { readRequest, writeTable } from '../readme-table.ts'
import { budgets } from '../site/budgets.ts'
import { listFiles } from '../site/pages.ts'
import { Scales } from '../site/weights.ts'
import type { Timing } from './in-page.ts'
import { timedPages } from './kinds.ts'
import { measureVisit, warmUp } from './measure-visit.ts'
import { serveCompressed } from './serve.ts'
import { buildTable, type Row } from './table.ts'

const RUNS = 3
/** So many pages of a kind are weighed: those whose HTML is the largest, for the best compression takes its time. */
const WEIGHED = 8

const kinds = timedPages.map(({ kind }) => kind)
const { wanted, isWritten } = readRequest(
  `Say which kinds of page: npm run bench -- ${kinds.map((kind) => (kind.includes(' ') ? `"${kind}"` : kind)).join(' ')} (or --write for all)`,
  (word) => kinds.includes(word),
)
if (!existsSync('dist/index.html')) stop('There is no built site. Run npm run build first.')

const browser = await chromium.launch({
  executablePath: provideBrowser(),
  chromiumSandbox: false,
  args: ['--no-sandbox'],
})
const { server, origin } = await serveCompressed('dist')
const scales = new Scales('dist')
const paths = listFiles('dist').map((file) => file.split(/[\\/]/).slice(1).join('/'))
const load = loadavg()
const rows: Row[] = []
const failures: string[] = []
for (const { kind, path, act } of timedPages) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue
  const budget = budgets.find((each) => each.kind === kind)
  if (!budget) throw new Error(`No budget is of the kind "${kind}".`)
  const files = paths.filter((file) => budget.pages.test(file))
  const sizes = new Map(files.map((file) => [file, measureFast(file)]))
  const weighed = files.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, WEIGHED)
  say(`${kind}: weighing ${weighed.length} of ${files.length}`)
  const weights = weighed.map((file) => scales.weighPage(file))
  const timings: Timing[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    say(run === 0 ? `${kind}: compressing /${path}` : `${kind}: visit ${run} of ${RUNS}`)
    try {
      if (run === 0) await warmUp(browser, `${origin}/${path}`)
      else timings.push(await measureVisit(browser, `${origin}/${path}`, act))
    } catch (error) {
      failures.push((error as Error).message)
      say(failures.at(-1) ?? '')
    }
  }
  rows.push({ kind, pages: files.length, goal: budget.goal, weights, timings })
}
server.close()
server.closeAllConnections()
await browser.close()

const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
const loads = load.map((each) => each.toFixed(1)).join(', ')
const table = `${buildTable(rows)}

Measured on ${date}, medians of ${RUNS} runs on ${cpus().length} processors whose load was ${loads} (1, 5, 15 minutes).`
console.log(table)
if (failures.length > 0) stop(`Not every visit could be measured:\n${failures.join('\n')}`)
if (isWritten) writeTable('npm run bench', table)

/** About how much the HTML of a page weighs. */
function measureFast(file: string): number {
  return gzipSync(readFileSync(join('dist', file)), { level: 1 }).length
}

/** Tells on the terminal what goes on; the table alone goes to where the output is sent. */
function say(sentence: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${sentence}`)
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
