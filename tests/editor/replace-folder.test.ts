import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuseForeign, replaceFolder, restoreFolder } from '../../src/editor/replace-folder.ts'
import { runScript, TIMEOUT } from './run-script.ts'

let top: string
const at = (name: string): string => join(top, name)
const make = (name: string, text: string): void => {
  mkdirSync(at(name))
  writeFileSync(join(at(name), 'index.html'), text)
}
const read = (name: string): string => readFileSync(join(at(name), 'index.html'), 'utf8')
const replace = (): void => {
  replaceFolder(at('next'), at('dist'), at('last'))
}

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'swap-'))
})
afterEach(() => {
  rmSync(top, { recursive: true, force: true })
})

describe('a new site takes the place of the last one', () => {
  it('whole, and nothing else is left', () => {
    make('dist', 'last')
    make('next', 'new')
    replace()
    expect(read('dist')).toBe('new')
    expect([existsSync(at('next')), existsSync(at('last'))]).toEqual([false, false])
  })

  it('also where there was none', () => {
    make('next', 'new')
    replace()
    expect(read('dist')).toBe('new')
  })

  it('or the last one stays, if the new one cannot be moved', () => {
    make('dist', 'last')
    expect(replace).toThrow('ENOENT')
    expect(read('dist')).toBe('last')
  })

  it('or the last one comes back, if it was killed between the two steps', () => {
    make('dist', 'last')
    renameSync(at('dist'), at('last'))
    restoreFolder(at('dist'), at('last'))
    expect(read('dist')).toBe('last')
    restoreFolder(at('dist'), at('last'))
    expect(read('dist')).toBe('last')
  })
})

describe('a folder to build into', () => {
  it.each<[string, () => void]>([
    ['is not there yet', () => undefined],
    [
      'is empty',
      () => {
        mkdirSync(at('mine'))
      },
    ],
    [
      'holds the site that a build has made',
      () => {
        make('mine', 'last')
        mkdirSync(at('mine/data'))
        writeFileSync(at('mine/data/manifest.json'), '{}')
      },
    ],
  ])('may be one that %s', (_, prepare) => {
    prepare()
    expect(() => {
      refuseForeign(at('mine'))
    }).not.toThrow()
  })

  it.each<[string, string, RegExp]>([
    ['files of somebody else', 'mine/precious.txt', /mine\/ holds what no build has made/],
    ['pages that are no release of ours', 'mine/index.html', /mine\/ holds what no build has made/],
    ['a manifest of something else', 'mine/data/manifest.json', /mine\/ holds what no build has made/],
    ['a file in its place', 'mine', /mine is a file\. Name a folder/],
  ])('is refused with %s, before anything is written', { timeout: TIMEOUT }, (_, file, complaint) => {
    mkdirSync(dirname(at(file)), { recursive: true })
    writeFileSync(at(file), 'precious')
    const variables = { OUT_DIR: at('mine'), CONTENT_DIR: at('no-content') }
    expect(runScript('build.ts', [], '.', variables)).toMatchObject({
      code: 1,
      output: '',
      complaint: expect.stringMatching(complaint),
    })
    expect(readFileSync(at(file), 'utf8')).toBe('precious')
    expect(readdirSync(top)).toEqual(['mine'])
  })
})
