// A step of npm run build, beside the rendering of pages: has the casebook checked, then writes what stands beside its
// pages and needs none of their components: pictures, and files for programs. Usage: beside.ts <folder of the site>
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { BASE_PATH, SITE_URL } from '../deployment.ts'
import { listTextsBeside, type FileBeside } from '../domain/data/files-beside.ts'
import { cutInLots } from '../threads.ts'
import { checkContent } from './check-content.ts'
import { readSheetsAsText } from './drawing.ts'

const [folder = ''] = process.argv.slice(2)
if (folder === '') throw new Error('Name the folder of the site: beside.ts <folder>')

const casebook = checkContent(CONTENT_FOLDER, true)
readSheetsAsText()
const { listPictureFiles } = await import('../pictures/files.ts')
const top = new URL(BASE_PATH, SITE_URL)
const absolute = (path: string): string => new URL(path, top).href
const made = new Set<string>()

try {
  for (const lot of cutInLots(listPictureFiles(casebook, absolute))) await Promise.all(lot.map(writeFile))
} catch (error) {
  // Most likely a letter that no typeface has: a sentence for the editor.
  console.error((error as Error).message)
  process.exit(1)
}
for (const file of listTextsBeside(casebook, absolute)) await writeFile(file)

async function writeFile({ path, write }: FileBeside): Promise<void> {
  const data = await write()
  const file = join(folder, path)
  const parent = dirname(file)
  if (!made.has(parent)) mkdirSync(parent, { recursive: true })
  made.add(parent)
  writeFileSync(file, data)
}
