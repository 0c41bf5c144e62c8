// npm run check:citations [folder]
// A check before a release: pandoc, the program with which most papers are written, reads every .bib and .csl.json of a
// built site, and must find an entry in each and nothing to warn of. Where pandoc is not installed, it says so and skips.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { OUT_FOLDER } from '../deployment.ts'
import { citationFormats } from '../domain/cite/files.ts'
import { readWords } from './words.ts'

const READERS: Readonly<Record<string, string>> = { bib: 'biblatex', 'csl.json': 'csljson' }

const { positionals } = readWords({
  options: {},
  most: 1,
  usage: 'Say what to read: npm run check:citations -- [folder]',
  code: 1,
})
const folder = positionals[0] ?? OUT_FOLDER
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  stop(`There is no ${folder}/ to check. Run "npm run build" first.`)
const { error, stdout: version } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' })
if (error) {
  console.log(
    'Skipped: pandoc is not installed, so the citations were not read with it. See https://pandoc.org/',
  )
  process.exit(0)
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
  const reader = READERS[citationFormats.find((format) => name.endsWith(`.${format}`)) ?? '']
  return reader === undefined ? [] : [{ name, reader }]
})
const complaints = files.flatMap(({ name, reader }) => checkFile(join(folder, name), reader))
if (files.length === 0) stop(`${folder}/ holds no .bib and no .csl.json.`)
for (const complaint of complaints) console.log(complaint)
console.log(
  `${version.split('\n')[0] ?? 'pandoc'} read ${files.length} citation files: ${complaints.length} with a warning or without all their entries.`,
)
process.exit(complaints.length === 0 ? 0 : 1)

/** What pandoc says against a file, with its name. */
function checkFile(path: string, reader: string): string[] {
  const { status, stdout, stderr } = spawnSync('pandoc', ['-f', reader, '-t', 'csljson', path], {
    encoding: 'utf8',
  })
  const said = stderr.trim()
  if (status !== 0 || said !== '') return [`${path}: ${said || `pandoc ended with ${status}`}`]
  const [wanted, found] = [countEntries(readFileSync(path, 'utf8'), reader), countEntries(stdout, 'csljson')]
  if (wanted === 0) return [`${path}: not one entry`]
  return found === wanted ? [] : [`${path}: ${wanted} entries, of which pandoc found ${found}`]
}

function countEntries(text: string, reader: string): number {
  return reader === 'biblatex' ? (text.match(/^@/gm) ?? []).length : (JSON.parse(text) as unknown[]).length
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
