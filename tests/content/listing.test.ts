import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { isHidden } from '../../src/domain/hidden.ts'

const CASEBOOK = 'tests/casebooks/long-bridge'
let folder: string
const listIssues = (): string[][] =>
  readContent(folder).issues.map(({ where, found, wanted }) => [where, found, wanted])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(CASEBOOK, folder, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a folder of content', () => {
  it('may hold what a system or a program left there under a name with a dot', () => {
    for (const path of ['.DS_Store', '.git/HEAD', 'claims/.one.mdx.part', 'versions/.old/one.json']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), 'no record')
    }
    symlinkSync('/etc/hostname', join(folder, '.git/link'))
    expect(listIssues()).toEqual([])
  })

  it.each([
    ['an article that stands elsewhere', 'claims/elsewhere.mdx', 'site.yaml'],
    ['a file that is gone', 'sources/gone.yaml', 'gone.yaml'],
    ['a list that stands elsewhere', 'more.yaml', 'glossary.yaml'],
    ['a folder', 'versions/more', 'sources'],
  ])('holds no link to %s: the release would lack it', (_, link, to) => {
    mkdirSync(dirname(join(folder, link)), { recursive: true })
    symlinkSync(join(folder, to), join(folder, link))
    expect(listIssues()).toEqual([
      [join(folder, link), 'a link, which a release cannot hold', 'the file itself'],
    ])
  })

  it('is read through a link, which is named', () => {
    renameSync(join(folder, 'glossary.yaml'), join(folder, '.glossary'))
    symlinkSync('.glossary', join(folder, 'glossary.yaml'))
    expect(listIssues()).toEqual([
      [join(folder, 'glossary.yaml'), 'a link, which a release cannot hold', 'the file itself'],
    ])
  })
})

it.each([
  ['.DS_Store', true],
  ['.git/HEAD', true],
  ['claims/.one.mdx.part', true],
  ['claims\\.one.mdx.part', true],
  ['claims/one.mdx', false],
])('%s was written by no editor: %s', (path, is) => {
  expect(isHidden(path)).toBe(is)
})
