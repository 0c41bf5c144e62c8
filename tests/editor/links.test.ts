import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isFresh } from '../../src/editor/links/cache.ts'
import { findToday } from '../../src/editor/today.ts'
import { TIMEOUT } from './run-script.ts'
import { startAnswering, type AnsweringServer } from './links/answering-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'links-'))
const today = findToday()
let server: AnsweringServer

beforeAll(async () => {
  server = await startAnswering()
})
beforeEach(() => {
  rmSync(join(folder, '.links.json'), { force: true })
  rmSync(join(folder, 'content'), { recursive: true, force: true })
  mkdirSync(join(folder, 'content/sources'), { recursive: true })
})
afterAll(() => {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes the record of a source whose address ends in a path of the server. */
function write(id: string, path: string, more = ''): void {
  const text = `id: ${id}
type: webpage
title: A page
authors: []
url: ${path.startsWith('/') ? server.origin + path : path}
kind: reporting
read: excerpt
confidence: high
accessed: "2026-11-21"
${more}`
  writeFileSync(join(folder, `content/sources/${id}.yaml`), text)
}

/** Runs the command as npm does; not all at once, for the server runs in this process. */
function run(
  words: string[],
  site?: string,
): Promise<{ code: number | null; output: string; complaint: string }> {
  const child = spawn(
    process.execPath,
    [resolve('src/editor/launch.mjs'), resolve('src/editor/links.ts'), '--pause', '0', ...words],
    { cwd: folder, env: { ...process.env, SITE_URL: site } },
  )
  const said = { output: '', complaint: '' }
  child.stdout.on('data', (part: Buffer) => (said.output += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said.complaint += part.toString()))
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, ...said })
    })
  })
}
const links = (...words: string[]) => run(words, 'https://example.org')

describe('npm run links', { timeout: TIMEOUT }, () => {
  it('names what is dead, moved and refused with source, file and line, and what to write', async () => {
    write('a-fine', '/fine')
    write('b-gone', '/gone')
    write('c-moved', '/moved')
    write('d-members', '/members')
    const { code, output, complaint } = await links()
    expect(code).toBe(1)
    expect(output).toContain(
      `dead     ${server.origin}/gone\n  404 (${today})\n  content/sources/b-gone.yaml:5  b-gone, url\n  if it is gone for you, too: dead: "${today}", and look for an archived copy: https://web.archive.org/web/*/${server.origin}/gone`,
    )
    expect(output).toContain(`if it is the work: url: ${server.origin}/fine`)
    expect(output).toContain('a program is refused: open it in a browser')
    expect(output).not.toContain('a-fine')
    expect(output).toMatch(/\n4 addresses: 1 ok, 1 moved, 1 dead, 1 blocked, 0 unsure\n$/)
    expect(complaint).toMatch(/^1 of 4 {2}/m)
    expect(complaint).toMatch(/^4 of 4 {2}/m)
  })

  it('changes no record', async () => {
    write('b-gone', '/gone')
    const before = readFileSync(join(folder, 'content/sources/b-gone.yaml'), 'utf8')
    await links()
    expect(readFileSync(join(folder, 'content/sources/b-gone.yaml'), 'utf8')).toBe(before)
  })

  it('asks nobody twice on one day, unless told to; a damaged file of answers is no harm', async () => {
    write('a-fine', '/fine')
    expect((await links()).code).toBe(0)
    const before = server.asked.length
    expect(await links()).toMatchObject({ code: 0, complaint: '1 answers of earlier runs still hold.\n' })
    expect(server.asked).toHaveLength(before)
    await links('--again')
    expect(server.asked).toHaveLength(before + 1)
    writeFileSync(join(folder, '.links.json'), '{"half')
    expect((await links()).code).toBe(0)
    expect(server.asked).toHaveLength(before + 2)
  })

  it('is silent about what is recorded as dead, and says when it answers again', async () => {
    const archived = `dead: "2026-11-21"\narchived: { url: "${server.origin}/fine", day: "2015-10-06" }\n`
    write('b-gone', '/gone', archived)
    expect(await links()).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^2 addresses: 1 ok, .*1 dead/),
    })
    write('b-gone', '/no-head', archived)
    expect(await links()).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^alive .*\n.*\n.*\n {2}it answers again/),
    })
  })

  it('says that there may be no network where nobody answers, and records nothing', async () => {
    const closed = await startAnswering()
    closed.stop()
    write('a-fine', `${closed.origin}/fine`)
    const { code, complaint } = await links()
    expect([code, existsSync(join(folder, '.links.json'))]).toEqual([2, false])
    expect(complaint).toContain('No address answered at all: is there a network? Nothing was recorded.')
  })

  it.each([
    ['an unknown option', ['--agian'], /^Unknown option '--agian'\. Say what to ask: npm run links -- /],
    ['a second folder', ['content', 'more'], /^One word too many: more\. Say what to ask/],
    [
      'a pause in words',
      ['--pause', '2s'],
      /^--pause 2s is no number of seconds up to 3600: write --pause 2\./,
    ],
    ['a pause of a year', ['--pause', '31536000'], /is no number of seconds up to 3600/],
    [
      'a folder without sources',
      ['contnet'],
      /^contnet\/sources does not exist\. Name the folder of the content\./,
    ],
  ])('refuses %s, says what would be right and asks nobody', async (_, words, complaint) => {
    write('a-fine', '/fine')
    const before = server.asked.length
    expect(await links(...words)).toEqual({
      code: 2,
      output: '',
      complaint: expect.stringMatching(complaint),
    })
    expect(server.asked).toHaveLength(before)
  })

  it('asks nobody while a source cannot be read, and names its line', async () => {
    write('a-fine', '/fine')
    write('b-gone', '/gone', 'kind: hearsay\n')
    const before = server.asked.length
    expect(await links()).toMatchObject({
      code: 2,
      complaint: expect.stringMatching(/^Nobody was asked: .*\nerror {2}content\/sources\/b-gone\.yaml:10\n/),
    })
    expect(server.asked).toHaveLength(before)
  })

  it('asks nobody before it can say who asks', async () => {
    write('a-fine', '/fine')
    const before = server.asked.length
    expect(await run([])).toMatchObject({
      code: 2,
      complaint: expect.stringMatching(/^Say where the site stands/),
    })
    expect(server.asked).toHaveLength(before)
    await links('--again')
    expect([...server.userAgents].at(-1)).toContain('+https://example.org/')
  })
})

describe('an answer of another day', () => {
  it.each([
    ['ok', '2026-11-01', '2026-11-30', true],
    ['ok', '2026-11-01', '2026-12-01', false],
    ['dead', '2026-11-21', '2026-11-21', true],
    ['dead', '2026-11-21', '2026-11-22', false],
    ['ok', '2026-11-22', '2026-11-21', false],
  ] as const)('that was %s on %s holds on %s: %s', (kind, day, on, holds) => {
    expect(isFresh({ kind, note: '', day }, on)).toBe(holds)
  })
})
