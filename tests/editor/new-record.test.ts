import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

const top = mkdtempSync(join(tmpdir(), 'new-record-'))
const folder = join(top, 'content')
const make = (words: string[], content = folder): ReturnType<typeof runScript> =>
  runScript('new-record.ts', words, '.', { CONTENT_DIR: content })
const list = (): string[] => readdirSync(top, { recursive: true, encoding: 'utf8' }).sort()

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  cpSync('tests/casebooks/long-bridge', folder, { recursive: true })
})
afterAll(() => {
  rmSync(top, { recursive: true, force: true })
})

describe('npm run new', { timeout: TIMEOUT }, () => {
  it('writes a claim with the scales of its casebook', () => {
    expect(make(['claim', 'N98', 'new-claim'])).toMatchObject({ code: 0, complaint: '' })
    expect(readFileSync(join(folder, 'claims/new-claim.mdx'), 'utf8')).toMatch(/^theme: # one of \w/m)
  })

  it.each([
    ['no words', [], /^Say what to make: npm run new -- claim A18/],
    ['an unknown option', ['casebook', '--help'], /^Unknown option '--help'\. Say what to make/],
    ['a word too much', ['claim', 'N98', 'new', 'claim'], /^One word too many: claim\. Say what to make/],
    ['a second word for an id', ['source', 'some', 'paper'], /^Say what to make/],
    [
      'an id that is given',
      ['claim', 'N01', 'new-claim'],
      /^N01 is the id of a claim already .* N04 is free\./,
    ],
    ['a letter of nobody', ['claim', 'Z98', 'new-claim'], /^Z is the letter of no claimant/],
    ['a file for a casebook', ['casebook', 'package.json'], /^package\.json is a file\. Name a folder/],
    ['a name of hyphens', ['source', 'a--b'], /^"a--b" is no name: an id has small letters/],
    ['a name that is too long', ['explainer', 'a'.repeat(300)], /^The name has 300 letters/],
  ])('refuses %s and writes nothing', (_, words, complaint) => {
    const before = list()
    expect(make(words)).toMatchObject({ code: 1, output: '', complaint: expect.stringMatching(complaint) })
    expect([list(), existsSync('--help')]).toEqual([before, false])
  })

  it.each([
    ['claim', ['claim', 'N98', 'new-claim']],
    ['source', ['source', 'a-paper']],
  ])('makes no folder of a misspelt one, for a %s', (_, words) => {
    const before = list()
    const missing = join(top, 'contnet')
    expect(make(words, missing)).toMatchObject({
      code: 1,
      output: '',
      complaint: expect.stringContaining(`${missing} is no folder of content: it does not exist. Name`),
    })
    expect(list()).toEqual(before)
  })

  it('writes no claim with empty scales where labels.yaml has a slip; its line is named', () => {
    const labels = join(folder, 'labels.yaml')
    writeFileSync(labels, readFileSync(labels, 'utf8').replace(/^themes:/m, 'theme:'))
    const { code, complaint } = make(['claim', 'N98', 'new-claim'])
    expect([code, existsSync(join(folder, 'claims/new-claim.mdx'))]).toEqual([1, false])
    expect(complaint).toMatch(/^Nothing was written\.\nerror {2}.*labels\.yaml:\d+\n/)
  })
})
