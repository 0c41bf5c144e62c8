import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFolder, restoreFolder } from '../../src/editor/replace-folder.ts'

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
