import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TIMEOUT } from './run-script.ts'

let folder: string
let lock: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, '.dist-lock')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What a process runs that takes the lock, says so, and ends when its input does. */
const program = (): string =>
  `const { lockFolder } = await import(${JSON.stringify(resolve('src/editor/lock-folder.ts'))})
lockFolder('dist', ${JSON.stringify(lock)})
console.log('mine')
process.stdin.resume()`
const words = (): string[] => [resolve('src/editor/launch.mjs'), join(folder, 'take.ts')]
const take = (): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, words(), { encoding: 'utf8', input: '' })

describe('a folder that is built into', { timeout: TIMEOUT }, () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'take.ts'), program())
  })

  it('belongs to one process, and to the next when that has ended', async () => {
    const first = spawn(process.execPath, words(), { stdio: ['pipe', 'pipe', 'inherit'] })
    await once(first.stdout, 'data')
    const holder = readFileSync(lock, 'utf8')
    const second = take()
    expect(second.stderr).toContain(`Process ${holder} is building into dist/: wait until it is done`)
    expect([second.status, second.stdout, readFileSync(lock, 'utf8')]).toEqual([1, '', holder])
    first.stdin.end()
    await once(first, 'exit')
    expect(existsSync(lock)).toBe(false)
    expect(take()).toMatchObject({ status: 0, stdout: 'mine\n', stderr: '' })
  })

  it('is taken from a process that was killed', () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    writeFileSync(lock, String(pid))
    expect(take()).toMatchObject({ status: 0, stdout: 'mine\n', stderr: '' })
  })
})
