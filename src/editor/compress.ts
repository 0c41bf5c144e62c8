// npm run compress [folder]
// Writes a .gz and a .br beside every text of the built site, for hosts that send what lies ready, and says what a visit
// costs. Run it after a build; the manifest names neither, and npm run verify checks that they unpack to its files.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressFolder, type Weight } from '../release/compress.ts'
import { findKeptCopy, measureVisit, type Visit } from '../release/visit.ts'

const BYTES_PER_KB = 1000
const BYTES_PER_MB = 1_000_000
const MS_PER_SECOND = 1000
/** Pages whose weight is printed; of a kind with many the heaviest. */
const KINDS: readonly [name: string, page: RegExp][] = [
  ['front page', /^index\.html$/],
  ['list of claims', /^claims\/index\.html$/],
  ['claim', /^claims\/[^/]+\/index\.html$/],
  ['source', /^sources\/[^/]+\/index\.html$/],
  ['explainer', /^explainers\/[^/]+\/index\.html$/],
  ['diagram', /^diagrams\/.+\/index\.html$/],
]

const folder = process.argv[2] ?? 'dist'
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}/. Run "npm run build" first.`)
  process.exit(1)
}
const start = performance.now()
const weights = await compressFolder(folder)
const seconds = ((performance.now() - start) / MS_PER_SECOND).toFixed(0)
const texts = [...weights.values()].filter(({ plain, gzip, brotli }) => gzip < plain || brotli < plain)
const total = (kind: keyof Weight): string =>
  (texts.reduce((sum, weight) => sum + weight[kind], 0) / BYTES_PER_MB).toFixed(1)
console.log(
  `${String(texts.length)} texts in ${seconds} s: ${total('plain')} MB, as gzip ${total('gzip')} MB, as brotli ${total('brotli')} MB`,
)
console.log('\nKB as brotli                 page, style     script   font   first visit   as gzip')
for (const [name, pattern] of KINDS) {
  const visits = [...weights.keys()].filter((path) => pattern.test(path)).map(measure)
  const [heaviest] = visits.toSorted((a, b) => b.brotli - a.brotli)
  if (heaviest) console.log(formatVisit(visits.length > 1 ? `${name}, the heaviest` : name, heaviest))
}
const kept = findKeptCopy(weights)
if (kept)
  console.log(
    `copy for reading offline, once, after a first visit: ${formatKb(kept.brotli)}, as gzip ${formatKb(kept.gzip)}, plain ${formatKb(kept.plain)}`,
  )

/** A visit by its parts as brotli, and altogether by both compressions. */
interface Cost {
  parts: Visit
  brotli: number
  gzip: number
}

function measure(page: string): Cost {
  const html = readFileSync(join(folder, page), 'utf8')
  const parts = measureVisit(page, html, weights)
  return { parts, brotli: sum(parts), gzip: sum(measureVisit(page, html, weights, 'gzip')) }
}

function sum({ html, assets, font }: Visit): number {
  return html + assets + font
}

function formatVisit(name: string, { parts, brotli, gzip }: Cost): string {
  const columns: [bytes: number, width: number][] = [
    [parts.html, 13],
    [parts.assets, 11],
    [parts.font, 7],
    [brotli, 14],
    [gzip, 10],
  ]
  return name.padEnd(27) + columns.map(([bytes, width]) => formatKb(bytes).padStart(width)).join('')
}

function formatKb(bytes: number): string {
  return (bytes / BYTES_PER_KB).toFixed(1)
}
