// npm run bench:beside -- dist:claims/political-opinions/ ../other/_site:posts/one/ …: how long the same text takes on a
// slow phone as a page of this site and as pages that other programs built, each written as its folder, a colon, and the
// path of the page there. All are visited in turns, so that what else the machine does falls on all alike.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { provideBrowser } from '../browser.ts'
import type { Timing } from './in-page.ts'
import { measureVisit, warmUp } from './measure-visit.ts'
import { serveCompressed } from './serve.ts'

const VISITS = 9
const BYTES_PER_KB = 1000

const wanted = process.argv.slice(2).map((word) => {
  const [folder = '', path = ''] = word.split(':')
  if (!word.includes(':') || !existsSync(join(folder, path, 'index.html'))) {
    console.error(`"${word}" names no page: write folder:path/, where the folder holds path/index.html.`)
    process.exit(1)
  }
  return { folder, path }
})
if (wanted.length === 0) {
  console.error('Name the pages to measure, each as folder:path/, like dist:claims/serenity/.')
  process.exit(1)
}

const browser = await chromium.launch({
  executablePath: provideBrowser(),
  chromiumSandbox: false,
  args: ['--no-sandbox'],
})
const pages = await Promise.all(
  wanted.map(async ({ folder, path }) => {
    const { server, origin } = await serveCompressed(folder)
    return { name: `${folder}:${path}`, server, address: `${origin}/${path}`, timings: [] as Timing[] }
  }),
)
for (const { address } of pages) await warmUp(browser, address)
for (let visit = 1; visit <= VISITS; visit += 1) {
  console.error(`visit ${visit} of ${VISITS}`)
  for (const { address, timings } of pages) timings.push(await measureVisit(browser, address))
}

console.log('| page | KB fetched | first paint | largest paint | of them the fastest and the slowest | CLS |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const { name, timings } of pages) {
  const list = (of: keyof Timing): number[] =>
    timings.map((each) => each[of] ?? NaN).toSorted((a, b) => a - b)
  const middle = (of: keyof Timing): number => list(of)[Math.floor(VISITS / 2)] ?? NaN
  const largest = list('largestPaint').map((each) => each.toFixed(0))
  const cells = [
    name,
    (middle('bytes') / BYTES_PER_KB).toFixed(1),
    middle('firstPaint').toFixed(0),
    middle('largestPaint').toFixed(0),
    `${largest[0] ?? ''}–${largest.at(-1) ?? ''}`,
    middle('shift').toFixed(3),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
for (const { server } of pages) {
  server.close()
  server.closeAllConnections()
}
await browser.close()
