// A step of npm run build, beside the rendering of pages: has the casebook checked, then writes what stands beside its
// pages and needs none of their components: files for programs, and social cards. Usage: beside.ts <folder of the site>
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readContent } from '../content-files.ts'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { BASE_PATH, SITE_URL } from '../deployment.ts'
import { buildCasebook } from '../domain/casebook.ts'
import { listFilesBeside } from '../domain/data/files-beside.ts'
import type { DrawnCard } from '../pictures/cards.ts'
import { cutInLots } from '../threads.ts'
import { readSheetsAsText } from './drawing.ts'
import { runSteps } from './steps.ts'

const [folder = ''] = process.argv.slice(2)
if (folder === '') throw new Error('Name the folder of the site: beside.ts <folder>')
// In a process of its own: what the rules need of the memory is free again when the first card is drawn.
await runSteps([['src/editor/validate.ts', '--quiet', CONTENT_FOLDER]])

const casebook = buildCasebook(readContent(CONTENT_FOLDER).records)
readSheetsAsText()
const { listCards } = await import('../pictures/cards.ts')
const { drawCard } = await import('../pictures/draw.ts')
const top = new URL(BASE_PATH, SITE_URL)
const absolute = (path: string): string => new URL(path, top).href
const made = new Set<string>()

try {
  for (const lot of cutInLots(listCards(casebook))) await Promise.all(lot.map(writeCard))
} catch (error) {
  // Most likely a letter that no typeface has: a sentence for the editor.
  console.error((error as Error).message)
  process.exit(1)
}
for (const file of listFilesBeside(casebook, absolute)) write(file.path, file.write())

async function writeCard(card: DrawnCard): Promise<void> {
  write(card.file, await drawCard(card, casebook, absolute))
}

function write(path: string, data: Uint8Array | string): void {
  const file = join(folder, path)
  const parent = dirname(file)
  if (!made.has(parent)) mkdirSync(parent, { recursive: true })
  made.add(parent)
  writeFileSync(file, data)
}
