// npm run bench:diagrams: script bytes of each diagram's page, and how long a change of view takes in a browser, from
// the event to the finished layout of the page, at full speed and slowed down four times. A benchmark, not a test.
import { existsSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { readContent } from '../../src/content-files.ts'
import { buildGround, WIDTHS } from '../../src/diagrams/link-map/ground.ts'
import { layoutLinkMap } from '../../src/diagrams/link-map/layout.ts'
import { buildLinkMapView } from '../../src/diagrams/link-map/view.ts'
import { linkStates } from '../../src/domain/diagram-grammars.ts'
import { bands } from '../../src/schemas/scales.ts'
import { startServer } from '../../src/editor/server.ts'
import { provideBrowser } from '../browser.ts'
import { diagramPages } from '../pages/diagram-pages.ts'

const ROUNDS = 60
const SLOW_DOWN = 4

if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Run npm run build first.')
  process.exit(1)
}
const executablePath = provideBrowser()
const { server, port } = await startServer({ folder: 'dist', base: '/', port: 0 })
const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--no-sandbox'] })

const rows: Record<string, Record<string, string>> = {}
for (const { name, path, state } of diagramPages) {
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
  const session = await page.context().newCDPSession(page)
  const quick = await timeChanges(page, state)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
  const slow = await timeChanges(page, state)
  rows[name] = {
    'script, gzip': sum((body) => gzipSync(body)),
    brotli: sum((body) => brotliCompressSync(body)),
    'change, median': format(quick, 0.5),
    'change, p95': format(quick, 0.95),
    'median at 4x': format(slow, 0.5),
    'p95 at 4x': format(slow, 0.95),
  }
  await context.close()
}
console.table(rows)

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
    `link-map, layout alone at ${String(width)} px: median ${format(times, 0.5)}, p95 ${format(times, 0.95)}`,
  )
}
await browser.close()
server.close()
server.closeAllConnections()

/** Milliseconds that each change of view takes, between a state and the initial one. */
function timeChanges(page: Page, state: string): Promise<number[]> {
  return page.evaluate(
    ([query, rounds]) =>
      Array.from({ length: rounds }, (_, i) => {
        const diagram = document.querySelector('.diagram')
        const begun = performance.now()
        diagram?.dispatchEvent(new CustomEvent('diagram-view', { detail: i % 2 === 0 ? query : '' }))
        diagram?.getBoundingClientRect()
        return performance.now() - begun
      }),
    [state, ROUNDS] as const,
  )
}

function format(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`
}
