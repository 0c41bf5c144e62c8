// npm run bench:diagrams: script bytes of each diagram's page, and the work that a change of view makes in a browser
// slowed down four times. A benchmark, not a test. Times are of the main thread's own clock, so that
// other programs on the machine do not count.
import { existsSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { readContent } from '../../src/content-files.ts'
import { buildGround, WIDTHS } from '../../src/diagrams/link-map/ground.ts'
import { layoutLinkMap } from '../../src/diagrams/link-map/layout.ts'
import { buildLinkMapView } from '../../src/diagrams/link-map/view.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView } from '../../src/domain/diagram-view.ts'
import { startServer } from '../../src/editor/server.ts'
import { readWords } from '../../src/editor/words.ts'
import { provideBrowser } from '../browser.ts'
import { diagramPages } from '../pages/diagram-pages.ts'
import { ACTS, measureChanges } from './measure-changes.ts'

const ROUNDS = 60
/** How much slower than this machine a phone is taken to be. */
const SLOW_DOWN = 4

readWords({ options: {}, most: 0, usage: 'It measures all diagrams: npm run bench:diagrams', code: 1 })
if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Run npm run build first.')
  process.exit(1)
}
const executablePath = provideBrowser()
const { server, port } = await startServer({ folder: 'dist', base: '/', port: 0 })
const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--no-sandbox'] })

console.log(`Work of a change in ms at a quarter of the speed, median and p95. frame: script, style, layout and paint until the picture has changed.
later: the longest task after that frame (words, panel, tables, address). It takes about a minute for each diagram.`)
for (const { name, path } of diagramPages) {
  // A page of its own context: nothing that diagrams share is in the cache.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await page.goto(new URL(path, `http://localhost:${port}/`).href)
  await page.waitForSelector('.diagram.ready')
  await page.waitForLoadState('networkidle')
  const scripts = await Promise.all(bodies)
  const sum = (compress: (body: Buffer) => Buffer): string =>
    `${(scripts.reduce((total, body) => total + compress(body).length, 0) / 1024).toFixed(1)} KB`
  const [gzip, brotli] = [sum((body) => gzipSync(body)), sum((body) => brotliCompressSync(body))]
  console.log(`\n${name}: script of its page ${gzip} as gzip, ${brotli} as brotli`)
  const changes: Record<string, Record<string, string>> = {}
  await page.locator('.picture').scrollIntoViewIfNeeded()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
  for (const act of ACTS) {
    const row: Record<string, string> = {}
    const works = await measureChanges(page, session, act)
    for (const part of ['frame', 'later'] as const) {
      const times = works.map((work) => work[part])
      if (times.length > 0) row[part] = `${format(times, 0.5)} (p95 ${format(times, 0.95)})`
    }
    if (Object.keys(row).length > 0) changes[act] = row
  }
  await context.close()
  // At once: whoever stops it early keeps what was measured.
  console.table(changes)
}

const graph = readContent('content').records.graph.fields
const everything = buildInitialView(
  buildGrammar('link-map', { graph, events: [], claims: [], scoreItems: [] }),
)
const view = buildLinkMapView({ ...everything, lens: 'evidenceNow' })
for (const width of WIDTHS) {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now()
    layoutLinkMap(buildGround(graph, width), view)
    return performance.now() - begun
  })
  console.log(
    `link-map, layout alone at ${width} px: median ${format(times, 0.5)} ms, p95 ${format(times, 0.95)} ms`,
  )
}
await browser.close()
server.close()
server.closeAllConnections()

function format(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
}
