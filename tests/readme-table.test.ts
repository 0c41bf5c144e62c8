import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { formatTable, readRequest, writeTable } from './readme-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'readme-'))
const file = join(folder, 'README.md')
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => {
  vi.restoreAllMocks()
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

  it('is asked for in parts or whole', () => {
    expect(ask('--write')).toEqual({ wanted: [], isWritten: true })
    expect(ask('claim', '40')).toEqual({ wanted: ['claim', '40'], isWritten: false })
  })

  it.each([
    ['a part, as README takes the whole', ['claim', '--write'], 'README takes the whole table'],
    ['a misspelt option', ['--wirte'], "Unknown option '--wirte'. Say what."],
    ['what cannot be measured', ['claim', 'abc'], '"abc" is nothing to measure. Say what.'],
  ])('is refused for %s', (_, words, complaint) => {
    expect(() => ask(...words)).toThrow('ended with 1')
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(complaint))
  })
})

/** What is read of some words after the name of a command; throws where it ends the process. */
function ask(...words: string[]): ReturnType<typeof readRequest> {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`)
  })
  const { argv } = process
  process.argv = ['node', 'bench.ts', ...words]
  try {
    return readRequest('Say what.', (word) => word === 'claim' || word === '40')
  } finally {
    process.argv = argv
  }
}
