import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

const top = mkdtempSync(join(tmpdir(), 'check-citations-'))
const site = join(top, 'site')
/** Stands in for pandoc: reads everything without a word, and finds no entry. */
const pandoc = join(top, 'pandoc')
const check = (...words: string[]): ReturnType<typeof runScript> =>
  runScript('check-citations.ts', words, '.', { PATH: `${top}${delimiter}${process.env['PATH'] ?? ''}` })

beforeAll(() => {
  writeFileSync(pandoc, '#!/bin/sh\necho "[]"\n')
  chmodSync(pandoc, 0o755)
  mkdirSync(join(site, 'empty'), { recursive: true })
  writeFileSync(join(site, 'cite.bib'), '')
})
afterAll(() => {
  rmSync(top, { recursive: true, force: true })
})

describe('npm run check:citations', { timeout: TIMEOUT }, () => {
  it.each([
    ['an unknown option', ['--all'], /^Unknown option '--all'\. Say what to read: npm run check:citations/],
    ['a second folder', [site, 'dist'], /^One word too many: dist\. Say what to read/],
    ['a folder that is not there', [join(top, 'gone')], /^There is no .*gone\/ to check\./],
    ['a file', [pandoc], /^There is no .*pandoc\/ to check\./],
    ['a folder without citations', [join(site, 'empty')], /empty\/ holds no \.bib and no \.csl\.json\./],
  ])('refuses %s', (_, words, complaint) => {
    expect(check(...words)).toEqual({ code: 1, output: '', complaint: expect.stringMatching(complaint) })
  })

  it('takes a file without an entry for a fault, though pandoc reads it', () => {
    expect(check(site)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/cite\.bib: not one entry\n.* read 1 citation files: 1 with a warning/),
    })
  })
})
