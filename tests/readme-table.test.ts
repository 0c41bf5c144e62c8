import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatTable, readRequest, writeTable } from './readme-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'readme-'))
const file = join(folder, 'README.md')
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a table in README', () => {
  it('is Markdown with words to the left and numbers to the right', () => {
    expect(formatTable(['page', 'KB'], [['front', '23.7']], ['page'])).toBe(
      '| page | KB |\n| --- | --: |\n| front | 23.7 |',
    )
  })

  it('takes the place of the one before, and nothing else is touched', () => {
    const around = (table: string): string =>
      `Before\n\n<!-- npm run a -->\n\n${table}\n\n<!-- end of npm run a -->\n\nAfter\n`
    writeFileSync(file, around('old'))
    writeTable('npm run a', 'new', file)
    expect(readFileSync(file, 'utf8')).toBe(around('new'))
  })

  it.each(['', '<!-- npm run a -->', '<!-- end of npm run a -->'])(
    'is refused beside the marks "%s"',
    (text) => {
      writeFileSync(file, text)
      expect(() => {
        writeTable('npm run a', 'new', file)
      }).toThrow('lacks "<!-- npm run a -->" or "<!-- end of npm run a -->"')
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )

  it('is written whole or not at all', () => {
    expect(readRequest(['--write'])).toEqual({ wanted: [], isWritten: true })
    expect(readRequest(['claim', '40'])).toEqual({ wanted: ['claim', '40'], isWritten: false })
    expect(() => readRequest(['claim', '--write'])).toThrow('README takes the whole table')
  })
})
