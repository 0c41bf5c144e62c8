import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeTogether } from '../../src/editor/write-together.ts'

let folder: string
const write = (...files: [string, string][]): void => {
  writeTogether(folder, new Map(files))
}
/** Every file and folder with what it holds. */
const list = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.slice(folder.length + 1), entry.isFile() ? readFileSync(file, 'utf8') : 'a folder']
    }),
  )

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'))
  write(['a.txt', 'old'], ['b.txt', 'old, too'])
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('files written together', () => {
  it('take the places of the old ones, and nothing else is left', () => {
    write(['a.txt', 'new'], ['deep/c.txt', 'new'])
    expect(list()).toEqual({ 'a.txt': 'new', 'b.txt': 'old, too', deep: 'a folder', 'deep/c.txt': 'new' })
  })

  it('are not written where one cannot be prepared: a file stands where its folder should be', () => {
    expect(() => {
      write(['b.txt', 'new'], ['a.txt/c.txt', 'new'])
    }).toThrow()
    expect(list()).toEqual({ 'a.txt': 'old', 'b.txt': 'old, too' })
  })

  it('are not written where a folder stands in the place of one', () => {
    mkdirSync(join(folder, 'c.txt'))
    expect(() => {
      write(['a.txt', 'new'], ['c.txt', 'new'])
    }).toThrow('EISDIR')
    expect(list()).toEqual({ 'a.txt': 'old', 'b.txt': 'old, too', 'c.txt': 'a folder' })
  })

  it('are put back where one cannot take its place after others did', () => {
    // The last file wants the place of the folder that the third one has made.
    expect(() => {
      write(['a.txt', 'new'], ['c.txt', 'new'], ['d/e.txt', 'new'], ['b.txt', 'new'], ['d', 'new'])
    }).toThrow()
    expect(list()).toEqual({ 'a.txt': 'old', 'b.txt': 'old, too', d: 'a folder' })
  })
})
