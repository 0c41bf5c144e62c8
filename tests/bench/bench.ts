// npm run bench: what a first visit of every kind of page weighs, and how long it takes on a slow phone. A benchmark, not
// a test: the bytes have budgets in tests/site/, the times depend on the machine. `-- --write` puts the table into README.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { chromium } from '@playwright/test'
import { provideBrowser } from '../browser.ts'
import { budgets } from '../site/budgets.ts'
import { listFiles } from '../site/pages.ts'
import { Scales } from '../site/weights.ts'
import { timedPages } from './kinds.ts'
import { measureVisit, type Timing } from './measure-visit.ts'
import { serveCompressed } from './serve.ts'
import { buildTable, type Row } from './table.ts'

const RUNS = 3
const BEGIN = '<!-- npm run bench -->'
const END = '<!-- end of npm run bench -->'

if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Run npm run build first.')
  process.exit(1)
}
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
for (const { kind, path, act } of timedPages) {
  const budget = budgets.find((each) => each.kind === kind)
  if (!budget) throw new Error(`No budget is of the kind "${kind}".`)
  const weights = paths.filter((file) => budget.pages.test(file)).map((file) => scales.weighPage(file))
  const timings: Timing[] = []
  for (let run = 0; run < RUNS; run += 1) timings.push(await measureVisit(browser, `${origin}/${path}`, act))
  rows.push({ kind, goal: budget.goal, weights, timings })
}
await browser.close()
server.close()
server.closeAllConnections()

const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
const loads = load.map((each) => each.toFixed(1)).join(', ')
const table = `${buildTable(rows)}

Measured on ${date}, medians of ${String(RUNS)} runs on ${String(cpus().length)} processors whose load was ${loads} (1, 5, 15 minutes).`
console.log(table)
if (process.argv.includes('--write')) {
  const readme = readFileSync('README.md', 'utf8')
  const [before, rest] = readme.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`README.md lacks "${BEGIN}" or "${END}".`)
  writeFileSync('README.md', `${before}${BEGIN}\n\n${table}\n\n${END}${after}`)
}
