import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findPackages, formatLicences, readNotice } from '../../src/release/licences.ts'

const folder = mkdtempSync(join(tmpdir(), 'licences-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a package as npm installs it. */
function install(name: string, about: Record<string, string>, files: Record<string, string>): string {
  const at = join(folder, name)
  mkdirSync(at, { recursive: true })
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...about }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text)
  return at
}

describe('the packages that are shipped', () => {
  it('are those of which a script holds something, or of which a file is given away', () => {
    const modules = {
      '/home/x/node_modules/held/a.js': { renderedLength: 3 },
      '/home/x/node_modules/@scope/held/deep/a.js': { renderedLength: 1 },
      '/home/x/node_modules/shaken/a.js': { renderedLength: 0 },
      '/home/x/src/own.ts': { renderedLength: 9 },
    }
    expect(
      findPackages([
        { type: 'chunk', modules },
        { type: 'asset', originalFileNames: ['node_modules/a/node_modules/letters/x.woff2'] },
        { type: 'asset', originalFileNames: ['src/own.css'] },
      ]),
    ).toEqual(['node_modules/@scope/held', 'node_modules/held', 'node_modules/letters'])
  })
})

describe('a notice', () => {
  it('is every file that the package brings about its licence', () => {
    const at = install(
      'two',
      { license: 'Apache-2.0', homepage: 'https://example.org/' },
      { LICENSE: 'Do as you like.\r\n', NOTICE: 'By A.\n', 'README.md': 'Read.' },
    )
    expect(readNotice(at)).toEqual({
      name: 'two',
      version: '1.2.3',
      licence: 'Apache-2.0',
      address: 'https://example.org/',
      text: 'Do as you like.\n\nBy A.',
    })
  })

  it.each([
    ['brings no text of its licence', { license: 'MIT' }, {}],
    ['names no licence', {}, { LICENSE: 'Do as you like.' }],
  ])('stops the build where the package %s', (_, about, files) => {
    expect(() => readNotice(install('bare', about, files))).toThrow(
      'A part of bare is shipped to readers, and the package brings no text of its licence.',
    )
  })

  it('of the typeface names its authors, whom the package itself leaves out', () => {
    expect(readNotice('node_modules/@fontsource-variable/source-serif-4').text).toMatch(
      /^Copyright \d{4} The Source Serif 4 Project Authors/,
    )
  })
})

it('the file of licences holds that of the program, each notice whole, and that of the citation styles', () => {
  const notice = readNotice('node_modules/fuse.js')
  const text = formatLicences([notice])
  expect(text).toContain('The program that makes this site\n\nMIT License\n\nCopyright')
  // What the pages say is under the licence that their newsroom chose.
  expect(text).not.toContain('content/')
  expect(text).toContain(`fuse.js ${notice.version}\nLicence: Apache-2.0\nhttp`)
  expect(text).toContain(notice.text)
  expect(text).toContain('https://creativecommons.org/licenses/by-sa/3.0/')
})
