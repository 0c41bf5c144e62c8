import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { takeTurn } from './build-alone.ts'
import { listFiles } from './pages.ts'

/** Milliseconds until a build has begun to write pages, on a busy machine. */
const BEGUN = 300_000
const BUILD = ['src/editor/launch.mjs', 'src/editor/build.ts']
const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
const broken = mkdtempSync(join(tmpdir(), 'casebook-'))
const stampOf = (): string[] => listFiles('dist').map((file) => `${file} ${String(statSync(file).mtimeMs)}`)
let before: string[]
let endTurn: () => void

beforeAll(() => {
  endTurn = takeTurn()
  before = stampOf()
})
afterAll(() => {
  endTurn()
  rmSync(broken, { recursive: true, force: true })
})

describe('a build that fails leaves the last good site untouched', () => {
  it('because of errors in the content: it exits non-zero and names every one', () => {
    cpSync('content', broken, { recursive: true })
    const claim = join(broken, 'claims/serenity.mdx')
    writeFileSync(claim, readFileSync(claim, 'utf8').replace('verdict: unsupported', 'verdict: unsuported'))
    const source = join(broken, 'sources/aclu-2015.yaml')
    writeFileSync(source, readFileSync(source, 'utf8').replace('kind: advocacy', 'kind: advocate'))
    const { status, stdout } = spawnSync(process.execPath, BUILD, {
      env: { ...environment, CONTENT_DIR: broken },
      encoding: 'utf8',
    })
    expect(status).not.toBe(0)
    expect(stdout).toMatch(/claims\/serenity\.mdx:\d+\n.*unsuported/)
    expect(stdout).toMatch(/sources\/aclu-2015\.yaml:\d+\n.*advocate/)
    expect(stampOf()).toEqual(before)
  })

  it('because the system writes no more: it exits non-zero', () => {
    // As on a full disk, a write fails: here that of the first file of more than 5 MB, when all pages stand.
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 5000 && exec "$0" "$@"', process.execPath, ...BUILD],
      { env: environment, encoding: 'utf8' },
    )
    expect(stdout + stderr).toMatch(/EFBIG|ENOSPC/)
    expect(status).not.toBe(0)
    expect(stampOf()).toEqual(before)
  })

  it('because it is killed half-way, and while it runs no other begins', async () => {
    rmSync('.dist-next', { recursive: true, force: true })
    const build = spawn(process.execPath, BUILD, { env: environment, detached: true, stdio: 'ignore' })
    const ended = once(build, 'exit')
    await vi.waitUntil(() => existsSync('.dist-next/claims'), { timeout: BEGUN, interval: 50 })
    const { status, stderr } = spawnSync(process.execPath, BUILD, { env: environment, encoding: 'utf8' })
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^Process \d+ is building into dist\/: .+\n$/),
    ])
    expect(existsSync('.dist-next/claims')).toBe(true)
    // The whole group: the launcher, the build, and what it runs.
    process.kill(-(build.pid ?? 0), 'SIGKILL')
    await ended
    expect(existsSync('.dist-next')).toBe(true)
    expect(stampOf()).toEqual(before)
  })
})
