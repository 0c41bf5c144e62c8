import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { overwriteFile, toSitePath } from '../../src/release/files.ts'

let top: string
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => {
  rmSync(top, { recursive: true, force: true })
})

describe('a file that is written anew', () => {
  it.each([
    ['shorter', 'ab'],
    ['longer', 'abcdefgh'],
    ['empty', ''],
  ])('holds what was written and no rest of before where that is %s', (_, text) => {
    const file = join(top, 'page.html')
    writeFileSync(file, '12345')
    overwriteFile(file, Buffer.from(text), 5)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('must stand there already', () => {
    expect(() => {
      overwriteFile(join(top, 'none.html'), Buffer.from('a'), 1)
    }).toThrow(/none\.html/)
  })
})

it.each([
  ['index.html', ''],
  ['claims/index.html', 'claims/'],
  ['404.html', '404.html'],
  ['claims/serenity.json', 'claims/serenity.json'],
  ['data/my-index.html', 'data/my-index.html'],
])('%s stands at /%s', (path, address) => {
  expect(toSitePath(path)).toBe(address)
})
