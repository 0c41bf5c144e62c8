import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { takeTurn } from './build-alone.ts'
import { listFiles } from './pages.ts'

/** Milliseconds until a build has begun to write pages, on a busy machine. */
const BEGUN = 300_000
const BUILD = ['src/editor/launch.mjs', 'src/editor/build.ts']
const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
/** A casebook with two slips. */
const broken = mkdtempSync(join(tmpdir(), 'casebook-'))
const stampOf = (folder = 'dist'): string[] =>
  listFiles(folder).map((file) => `${file} ${statSync(file).mtimeMs}`)
let before: string[]
let endTurn: () => void

beforeAll(() => {
  cpSync('content', broken, { recursive: true })
  const claim = join(broken, 'claims/serenity.mdx')
  writeFileSync(claim, readFileSync(claim, 'utf8').replace('verdict: unsupported', 'verdict: unsuported'))
  const source = join(broken, 'sources/aclu-2015.yaml')
  writeFileSync(source, readFileSync(source, 'utf8').replace('kind: advocacy', 'kind: advocate'))
  endTurn = takeTurn()
  before = stampOf()
})
afterAll(() => {
  endTurn()
  rmSync(broken, { recursive: true, force: true })
})

describe('a build that fails leaves the last good site untouched', () => {
  it('because of errors in the content: it exits non-zero and names every one', () => {
    const { status, stdout } = spawnSync(process.execPath, BUILD, {
      env: { ...environment, CONTENT_DIR: broken },
      encoding: 'utf8',
    })
    expect(status).not.toBe(0)
    expect(stdout).toMatch(/claims\/serenity\.mdx:\d+\n.*unsuported/)
    expect(stdout).toMatch(/sources\/aclu-2015\.yaml:\d+\n.*advocate/)
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

describe('wherever a build breaks off, the site before stands as it stood', () => {
  const top = mkdtempSync(join(process.cwd(), '.test-broken-'))
  const dist = join(top, 'dist')
  const kept = join(top, 'kept')
  /** Pictures and references that a build left behind when all its pages stood. */
  let made: string[]
  const LAST = 'the last good site'
  const expectLast = (): void => {
    expect(listFiles(dist).map((file) => readFileSync(file, 'utf8'))).toEqual([LAST, LAST])
  }
  /** Builds a small casebook, or another; what it writes first of what fits `at` is where it breaks off. */
  const build = async (at: string, how: 'full' | 'killed', content = 'tests/casebooks/long-bridge') => {
    const child = spawn(process.execPath, BUILD, {
      env: {
        ...environment,
        CONTENT_DIR: content,
        OUT_DIR: dist,
        KEPT_DIR: kept,
        NODE_OPTIONS: `--import=${pathToFileURL('tests/site/break-off.mjs').href}`,
        BREAK_AT: at,
        BREAK_HOW: how,
      },
      // A group of its own, which is killed as a whole.
      detached: true,
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, said }
  }

  beforeAll(() => {
    // What shows that a build has made the folder.
    mkdirSync(join(dist, 'data'), { recursive: true })
    for (const file of ['index.html', 'data/manifest.json']) writeFileSync(join(dist, file), LAST)
  })
  afterAll(() => {
    rmSync(top, { recursive: true, force: true })
  })

  const CARD = '-next/cards/.*\\.png$'
  const PAGE = '-next/.*\\.html$'
  const RELEASE = '/data/manifest\\.json$'
  const PLACE = '/dist$'

  it.each([
    ['its first card is drawn', CARD],
    ['its first page is written', PAGE],
    ['its release is made', RELEASE],
  ])('because the disk is full when %s', async (_when, at) => {
    const { code, said } = await build(at, 'full')
    expect(said).toContain('ENOSPC')
    expect(code).toBeGreaterThan(0)
    expectLast()
    made = stampOf(kept)
  })

  it.each([
    ['its first card is drawn', CARD],
    ['its release is made', RELEASE],
  ])('because it is killed when %s', async (_when, at) => {
    expect((await build(at, 'killed')).code).toBeNull()
    expectLast()
  })

  it('or is brought back first of all by the next build, because it was killed while one folder replaced another', async () => {
    expect((await build(PLACE, 'killed')).code).toBeNull()
    expect(existsSync(dist)).toBe(false)
    expect((await build('no file', 'full', broken)).said).toContain('unsuported')
    expectLast()
  })

  it('and no card, picture or citation that one of these builds made was made again by the next', () => {
    expect(made.filter((file) => file.includes('pictures')).length).toBeGreaterThan(10)
    expect(made.filter((file) => file.includes('references')).length).toBeGreaterThan(2)
    expect(stampOf(kept)).toEqual(made)
  })
})
