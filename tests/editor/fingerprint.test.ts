import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkQuotation } from '../../src/domain/quotation.ts'
import { fingerprintSchema } from '../../src/schemas/fingerprint.ts'
import { runScript, TIMEOUT } from './run-script.ts'

const TEXT = 'Everybody is measured by a score.\n\n• It isn’t so – not yet.\n'
const folder = mkdtempSync(join(tmpdir(), 'project-'))
const prints = join(folder, 'content/fingerprints')
const fingerprint = (...words: string[]): ReturnType<typeof runScript> =>
  runScript('fingerprint.ts', words, folder)

beforeAll(() => {
  mkdirSync(join(folder, 'content/sources'), { recursive: true })
  writeFileSync(join(folder, 'content/sources/a-text.yaml'), 'id: a-text\n')
  writeFileSync(join(folder, 'text.txt'), TEXT)
  // The apostrophe of Windows-1252.
  writeFileSync(join(folder, 'windows.txt'), Buffer.from('It isn\x92t so, not yet.', 'latin1'))
  writeFileSync(join(folder, 'nothing.txt'), '')
  writeFileSync(join(folder, 'empty.txt'), ' \n***\n')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('npm run fingerprint', { timeout: TIMEOUT }, () => {
  it.each([
    ['no words', [], /^Say which source and which file: npm run fingerprint -- /],
    [
      'a source without a record',
      ['b-text', 'text.txt'],
      /^content\/sources\/b-text\.yaml does not exist\. Write the source record first\./,
    ],
    [
      'a file that is not there',
      ['a-text', 'gone.txt'],
      /^gone\.txt is no file\. Name the text file that was read\./,
    ],
    ['a folder', ['a-text', 'content'], /^content is no file\. Name the text file that was read\./],
    ['a file that is not UTF-8', ['a-text', 'windows.txt'], /^windows\.txt is not UTF-8\. Save it as UTF-8/],
    [
      'a file without words',
      ['a-text', 'empty.txt'],
      /^empty\.txt cannot be fingerprinted: it holds no words\.$/m,
    ],
    ['an empty file', ['a-text', 'nothing.txt'], /^nothing\.txt cannot be fingerprinted: it is empty\.$/m],
    [
      'a day that does not exist',
      ['a-text', 'text.txt', '2026-02-30'],
      /this day does not exist in the calendar/,
    ],
  ])('refuses %s, says what to do and writes nothing', (_, words, complaint) => {
    expect(fingerprint(...words)).toMatchObject({ code: 1, complaint: expect.stringMatching(complaint) })
    expect(existsSync(prints)).toBe(false)
  })

  it('writes hashes from which a quotation can be checked, and not the text', () => {
    const sha256 = createHash('sha256').update(TEXT).digest('hex')
    expect(fingerprint('a-text', 'text.txt', '2026-11-21')).toEqual({
      code: 0,
      output: `content/fingerprints/a-text.json: 2 paragraphs, SHA-256 ${sha256}\n`,
      complaint: '',
    })
    expect(readdirSync(prints)).toEqual(['a-text.json'])
    const written = readFileSync(join(prints, 'a-text.json'), 'utf8')
    expect(written).not.toMatch(/score|Everybody/i)
    const print = fingerprintSchema.parse(JSON.parse(written))
    expect(print).toMatchObject({
      source: 'a-text',
      sha256,
      bytes: Buffer.byteLength(TEXT),
      retrieved: '2026-11-21',
    })
    const quotation = { source: 'a-text', paragraph: 'It isn’t so – not yet', words: 'so – not yet.' }
    expect(checkQuotation(quotation, new Map([['a-text', print]]))).toEqual({
      isSound: true,
      match: 'exact',
      paragraph: 1,
    })
  })

  it('writes the same bytes for the same text', () => {
    const before = readFileSync(join(prints, 'a-text.json'))
    fingerprint('a-text', 'text.txt', '2026-11-21')
    expect(readFileSync(join(prints, 'a-text.json')).equals(before)).toBe(true)
  })
})
