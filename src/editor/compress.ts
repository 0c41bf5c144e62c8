// npm run compress [folder]
// Writes a .gz and a .br beside every text of the built site, for hosts that send what lies ready, and says what a visit
// costs. Run it after a build; the manifest names neither, and npm run verify checks that they unpack to its files.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUT_FOLDER } from '../deployment.ts'
import { compressFolder, type Weight } from '../release/compress.ts'
import { findKeptCopy, measureVisit, type Visit } from '../release/visit.ts'
import { readWords } from './words.ts'

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

const { positionals } = readWords({
  options: {},
  most: 1,
  usage: 'Say what to compress: npm run compress -- [folder]',
  code: 1,
})
const folder = positionals[0] ?? OUT_FOLDER
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
  `${texts.length} texts in ${seconds} s: ${total('plain')} MB, as gzip ${total('gzip')} MB, as brotli ${total('brotli')} MB`,
)
console.log('\nKB as brotli                 page, style     script   font   first visit   as gzip')
for (const [name, pattern] of KINDS) {
  const pages = [...weights.keys()].filter((path) => pattern.test(path))
  const visits = pages.map((page) => ({ page, visit: measure(page, 'brotli') }))
  const [heaviest] = visits.toSorted((a, b) => sum(b.visit) - sum(a.visit))
  if (heaviest) {
    const asGzip = sum(measure(heaviest.page, 'gzip'))
    console.log(formatVisit(pages.length > 1 ? `${name}, the heaviest` : name, heaviest.visit, asGzip))
  }
}
const kept = findKeptCopy(weights)
if (kept)
  console.log(
    `copy for reading offline, once, after a first visit: ${formatKb(kept.brotli)}, as gzip ${formatKb(kept.gzip)}, plain ${formatKb(kept.plain)}`,
  )

function measure(page: string, packing: keyof Weight): Visit {
  return measureVisit(page, readFileSync(join(folder, page), 'utf8'), weights, packing)
}

function sum({ html, assets, font }: Visit): number {
  return html + assets + font
}

function formatVisit(name: string, visit: Visit, asGzip: number): string {
  const columns: [bytes: number, width: number][] = [
    [visit.html, 13],
    [visit.assets, 11],
    [visit.font, 7],
    [sum(visit), 14],
    [asGzip, 10],
  ]
  return name.padEnd(27) + columns.map(([bytes, width]) => formatKb(bytes).padStart(width)).join('')
}

function formatKb(bytes: number): string {
  return (bytes / BYTES_PER_KB).toFixed(1)
}
