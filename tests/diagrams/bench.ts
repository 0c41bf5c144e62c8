// npm run bench:diagrams: script bytes of each diagram's page, and the work that a change of view makes in a browser, at
// full speed and slowed down four times. A benchmark, not a test. Times are of the main thread's own clock, so that
// other programs on the machine do not count.
import { existsSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { readContent } from '../../src/content-files.ts'
import { buildGround, WIDTHS } from '../../src/diagrams/link-map/ground.ts'
import { layoutLinkMap } from '../../src/diagrams/link-map/layout.ts'
import { buildLinkMapView } from '../../src/diagrams/link-map/view.ts'
import { linkStates } from '../../src/domain/diagram-grammars.ts'
import { bands } from '../../src/schemas/scales.ts'
import { startServer } from '../../src/editor/server.ts'
import { provideBrowser } from '../browser.ts'
import { diagramPages } from '../pages/diagram-pages.ts'
import { ACTS, measureChanges } from './measure-changes.ts'

const ROUNDS = 60
const SPEEDS = [1, 4]

if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Run npm run build first.')
  process.exit(1)
}
const executablePath = provideBrowser()
const { server, port } = await startServer({ folder: 'dist', base: '/', port: 0 })
const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--no-sandbox'] })

const bytes: Record<string, Record<string, string>> = {}
const changes: Record<string, Record<string, string>> = {}
for (const { name, path } of diagramPages) {
  // A page of its own context: nothing that diagrams share is in the cache.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await page.goto(new URL(path, `http://localhost:${String(port)}/`).href)
  await page.waitForSelector('.diagram.ready')
  await page.waitForLoadState('networkidle')
  const scripts = await Promise.all(bodies)
  const sum = (compress: (body: Buffer) => Buffer): string =>
    `${(scripts.reduce((total, body) => total + compress(body).length, 0) / 1024).toFixed(1)} KB`
  bytes[name] = {
    'script, gzip': sum((body) => gzipSync(body)),
    brotli: sum((body) => brotliCompressSync(body)),
  }
  await page.locator('.picture').scrollIntoViewIfNeeded()
  const session = await context.newCDPSession(page)
  for (const act of ACTS) {
    const row: Record<string, string> = {}
    for (const rate of SPEEDS) {
      await session.send('Emulation.setCPUThrottlingRate', { rate })
      const works = await measureChanges(page, session, act)
      for (const part of ['frame', 'later'] as const) {
        const times = works.map((work) => work[part])
        if (times.length > 0)
          row[`${part} at ${String(rate)}x`] = `${format(times, 0.5)} (p95 ${format(times, 0.95)})`
      }
    }
    if (Object.keys(row).length > 0) changes[`${name}, ${act}`] = row
  }
  await context.close()
}
console.table(bytes)
console.log(`Work of a change in ms, median and p95. frame: script, style, layout and paint until the picture has changed.
later: the longest task after that frame (words, panel, tables, address).`)
console.table(changes)

const graph = readContent('content').records.graph.fields
const everything = { states: linkStates.join(','), bands: bands.join(',') }
const view = buildLinkMapView({ lens: 'evidenceNow', ...everything })
for (const width of WIDTHS) {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now()
    layoutLinkMap(buildGround(graph, width), view)
    return performance.now() - begun
  })
  console.log(
    `link-map, layout alone at ${String(width)} px: median ${format(times, 0.5)} ms, p95 ${format(times, 0.95)} ms`,
  )
}
await browser.close()
server.close()
server.closeAllConnections()

function format(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
}
