// The last step of npm run build: makes of the pages in a folder a whole release. Usage: complete.ts <folder>
// It is a process of its own, so that what rendering needed of the memory is free again.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { PACKAGE_PATH, SBOM_PATH } from '../domain/data/addresses.ts'
import { readPackage } from '../domain/data/data-package.ts'
import { lockSchema } from '../release/lock.ts'
import { packRelease } from '../release/pack.ts'
import { buildSbom, formatSbom } from '../release/sbom.ts'
import { divideSheet } from '../release/sheets.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder with the pages: complete.ts <folder>')
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const self = readJson('package.json') as { name: string; version: string }
const { siteName, ...head } = readPackage(readFileSync(join(folder, PACKAGE_PATH), 'utf8'))

const wardrobe = await divideSheet(folder)
writeFileSync(
  join(folder, SBOM_PATH),
  formatSbom(buildSbom(lockSchema.parse(readJson('package-lock.json')), self)),
)
const title = `${siteName}: every file with its hash`
await packRelease({ folder, content: CONTENT_FOLDER, wardrobe, title, version: self.version, ...head })
