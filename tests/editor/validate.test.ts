import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
const change = (file: string, from: string, to: string): void => {
  const path = join(folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

beforeAll(() => {
  cpSync('content', folder, { recursive: true })
  change('claims/serenity.mdx', 'verdict: unsupported', 'verdict: unsuported')
  change('claims/aclu-update.mdx', '<Cite of="aclu-2015" />', '<Cite of="aclu" />')
  change('sources/alternet-2015.yaml', 'kind: fact-check', 'kind: factcheck')
  change('site.yaml', 'email: null', 'email: desk')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('npm run validate', { timeout: TIMEOUT }, () => {
  it('exits with 1 and prints every error at once, with file, line and what would be right', () => {
    const { code, output } = runScript('validate.ts', [folder])
    expect(code).toBe(1)
    expect(output).toMatch(
      /error {2}\S+claims\/serenity\.mdx:\d+\n {2}unknown verdict "unsuported"\n {2}wanted: one of supported, /,
    )
    expect(output).toMatch(
      /error {2}\S+claims\/aclu-update\.mdx:\d+\n {2}unknown source "aclu"\n {2}wanted: .*aclu-2015/,
    )
    expect(output).toMatch(
      /error {2}\S+sources\/alternet-2015\.yaml:\d+\n.*"factcheck"\n {2}wanted: one of advocacy, /,
    )
    expect(output).toMatch(/error {2}\S+site\.yaml:\d+\n.*"desk"\n {2}wanted: an e-mail address/)
    expect(output).toMatch(
      /error {2}\S+claims\/aclu-update\.mdx:\d+\n {2}B13 has changed since version 2 was published/,
    )
    expect(output).toMatch(/\n6 errors, \d+ warnings?\n$/)
  })

  it('says the same where it is told to be quiet', () => {
    expect(runScript('validate.ts', ['--quiet', folder])).toMatchObject({
      code: 1,
      output: expect.stringMatching(/\n6 errors/),
    })
  })

  it('exits with 0 for content without errors, and is quiet about it if asked', () => {
    expect(runScript('validate.ts', [])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/0 errors, \d+ warnings?\n$/),
    })
    expect(runScript('validate.ts', ['--quiet'])).toEqual({ code: 0, output: '', complaint: '' })
  })

  it.each([
    ['an unknown option', ['--quite'], "Unknown option '--quite'"],
    ['a second folder', [folder, 'content'], 'One word too many: content'],
  ])('exits with 2 for %s, which it would otherwise pass over', (_, words, complaint) => {
    expect(runScript('validate.ts', words)).toEqual({
      code: 2,
      output: '',
      complaint: `${complaint}. Say what to read: npm run validate -- [--quiet] [folder]\n`,
    })
  })

  it.each([
    ['there is not', 'no-folder', 'it does not exist'],
    ['is a file', 'content/claims/ability-to-pay.mdx', 'it is a file'],
    ['holds no casebook', 'content/sources', 'it has none of site.yaml, labels.yaml, ledger.yaml'],
  ])('exits with 2 for a folder that %s, and says why nothing can be read', (_, wrong, why) => {
    expect(runScript('validate.ts', [wrong])).toEqual({
      code: 2,
      output: '',
      complaint: `${wrong} is no folder of content: ${why}. Name the folder of a casebook, or none for content/.\n`,
    })
  })

  it('reads the folder of the project where CONTENT_DIR is empty, as where there is none', () => {
    expect(runScript('validate.ts', ['--quiet'], '.', { CONTENT_DIR: '' })).toMatchObject({ code: 0 })
  })
})
