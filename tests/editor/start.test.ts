import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'start-'))
/** In place of a build: says what it was told to build into, and ends all where the port is one to be refused. */
const BUILD = `import { mkdirSync, writeFileSync } from 'node:fs'
const out = process.env.OUT_DIR ?? 'dist'
mkdirSync(out, { recursive: true })
writeFileSync(out + '/index.html', 'built into ' + out)
console.log('built')
if (process.env.PORT !== '0') process.exit(3)`

beforeAll(() => {
  mkdirSync(join(folder, 'src/editor'), { recursive: true })
  writeFileSync(join(folder, 'src/editor/launch.mjs'), BUILD)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('npm start', { timeout: TIMEOUT }, () => {
  it.each(['80a', '', '-1', '1e3', '65536'])('refuses PORT=%s, and does not build before', (port) => {
    vi.stubEnv('PORT', port)
    expect(runScript('start.ts', [], folder)).toEqual({
      code: 1,
      output: '',
      complaint: `PORT is "${port}", which is no port: it is a number up to 65535, or 0 for any that is free.\n`,
    })
    vi.unstubAllEnvs()
  })

  it.each(['dist', 'other'])('serves what it has built into %s/', async (out) => {
    const CONTENT_DIR = resolve('tests/casebooks/long-bridge')
    const start = spawn(process.execPath, [resolve('src/editor/start.ts')], {
      cwd: folder,
      env: { ...process.env, CONTENT_DIR, OUT_DIR: out, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    start.stdout.on('data', (text) => (said += String(text)))
    const find = (): string | undefined => /http:\S+/.exec(said)?.[0]
    const address = await vi.waitUntil(find, { timeout: TIMEOUT, interval: 20 })
    expect(await (await fetch(address)).text()).toBe(`built into ${out}`)
    const ended = once(start, 'exit')
    start.kill()
    await ended
  })
})
