import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparePaths } from './files.ts'

/** A package of which a part is shipped to readers, with what its licence wants beside it. */
export interface Notice {
  name: string
  version: string
  /** An SPDX expression. */
  licence: string
  /** Where the package is at home. */
  address: string
  /** The whole text of its licence, with the notices that it wants kept. */
  text: string
}

/** What the bundler says of a file that it made: the modules of a script, or the file that an asset was. */
export interface BundledFile {
  type: 'chunk' | 'asset'
  modules?: Readonly<Record<string, { renderedLength: number }>>
  originalFileNames?: readonly string[]
}

/** Files that hold a licence, or what it wants said. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)\b/i
/** The typeface comes without the names of its authors; the same typeface in another package has them. */
const BETTER_TEXTS: Readonly<Record<string, string>> = {
  '@fontsource-variable/source-serif-4': 'node_modules/@expo-google-fonts/source-serif-4/LICENSE_FONT',
}
const OWN = 'LICENSE'
/** Of our own, that of the program: what the pages say is another newsroom’s where the casebook is. */
const OF_PROGRAM = /^MIT License$.+^SOFTWARE\.$/ms
const STYLES = 'src/citation-styles/LICENSE.txt'
const RULE = '='.repeat(80)

/** The folders of the packages of which something is in these files, as the lock names folders. */
export function findPackages(files: readonly BundledFile[]): string[] {
  const paths = files.flatMap(({ type, modules = {}, originalFileNames = [] }) =>
    type === 'asset'
      ? originalFileNames
      : Object.keys(modules).filter((path) => (modules[path]?.renderedLength ?? 0) > 0),
  )
  const folders = paths.map((path) => /.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
  return [...new Set(folders.filter((folder) => folder !== undefined))].toSorted(comparePaths)
}

/** Reads the notice of an installed package; throws if it brings no licence, for then it must not be shipped. */
export function readNotice(folder: string): Notice {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string; homepage?: string }
  const better = BETTER_TEXTS[name]
  const files = better
    ? [better]
    : readdirSync(folder)
        .filter((file) => LICENCE_FILE.test(file))
        .toSorted(comparePaths)
        .map((file) => join(folder, file))
  if (license === undefined || files.length === 0 || !files.every(existsSync))
    throw new Error(`A part of ${name} is shipped to readers, and the package brings no text of its licence.`)
  return {
    name,
    version,
    licence: license,
    address: homepage ?? `https://www.npmjs.com/package/${name}`,
    text: files.map(readLines).join('\n\n'),
  }
}

/** The file with the licence of the program and of everything by others that the site ships. */
export function formatLicences(notices: readonly Notice[]): string {
  const parts = [
    `This site is made with works of others. Their licences ask that their notices stand beside each copy: here
they are, for everything that the pages and scripts of this site contain. The list is made when the site is
built, from the scripts themselves and from the packages that are installed.`,
    `The program that makes this site\n\n${OF_PROGRAM.exec(readLines(OWN))?.[0] ?? readLines(OWN)}`,
    ...notices.map(
      ({ name, version, licence, address, text }) =>
        `${name} ${version}\nLicence: ${licence}\n${address}\n\n${text}`,
    ),
    `The styles of the citations (${STYLES} of the program)
None of their files is shipped; they say how a citation is written.\n\n${readLines(STYLES)}`,
  ]
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`
}

function readLines(file: string): string {
  return readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trim()
}
