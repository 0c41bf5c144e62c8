import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
/** What one runs that says when it is there, takes what it can of many locks once it is told to begin, and says which. */
const takeMany = (locks: string[]): string =>
  `const { lockFolder } = await import(${JSON.stringify(resolve('src/editor/lock-folder.ts'))})
process.setMaxListeners(0)
process.stdin.once('data', () => {
  console.log(JSON.stringify(${JSON.stringify(locks)}.filter((lock) => {
    try {
      lockFolder('dist', lock)
      return true
    } catch (error) {
      if (/is building|just begun/.test(error.message)) return false
      throw error
    }
  })))
})
console.log('there')`
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
    const [holder = ''] = readdirSync(lock)
    const second = take()
    expect(second.stderr).toContain(`Process ${holder} is building into dist/: wait until it is done`)
    expect([second.status, second.stdout, readdirSync(lock)]).toEqual([1, '', [holder]])
    first.stdin.end()
    await once(first, 'exit')
    expect(existsSync(lock)).toBe(false)
    expect(take()).toMatchObject({ status: 0, stdout: 'mine\n', stderr: '' })
  })

  it.each<[string, () => void]>([
    [
      'a process that was killed',
      () => {
        const { pid } = spawnSync(process.execPath, ['--version'])
        mkdirSync(lock)
        writeFileSync(join(lock, String(pid)), '')
      },
    ],
    [
      'nobody, where the lock names none',
      () => {
        mkdirSync(lock)
      },
    ],
    [
      'nobody, where the lock names what is no process',
      () => {
        mkdirSync(lock)
        for (const name of ['0', '-1', '.DS_Store']) writeFileSync(join(lock, name), '')
      },
    ],
    [
      'nobody, where the lock is an empty file',
      () => {
        writeFileSync(lock, '')
      },
    ],
  ])('is taken from %s', (_, leave) => {
    leave()
    expect(take()).toMatchObject({ status: 0, stdout: 'mine\n', stderr: '' })
    expect(readdirSync(folder)).toEqual(['take.ts'])
  })

  it('is taken from a process that ended and that nobody asked how, where the system tells such a process', async () => {
    const isTold = existsSync('/proc/self/stat')
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    const ended = line.toString().trim()
    await vi.waitFor(() => {
      if (isTold) expect(readFileSync(`/proc/${ended}/stat`, 'utf8')).toMatch(/\) Z /)
    }, TIMEOUT)
    mkdirSync(lock)
    writeFileSync(join(lock, ended), '')
    // Elsewhere its number counts as that of a process that runs.
    expect(take().status).toBe(isTold ? 0 : 1)
    parent.kill()
  })

  it('is taken where one before had the same number, as builds in a container have', () => {
    const before = `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync(${JSON.stringify(lock)})
writeFileSync(${JSON.stringify(`${lock}/`)} + process.pid, '')`
    writeFileSync(join(folder, 'take.ts'), `${before}\n${program()}`)
    expect(take()).toMatchObject({ status: 0, stdout: 'mine\n', stderr: '' })
  })

  it('belongs to one of many that find at once that it may be taken', async () => {
    const FOLDERS = 200
    const { pid } = spawnSync(process.execPath, ['--version'])
    const locks = Array.from({ length: FOLDERS }, (_, i) => join(folder, `.${i}-lock`))
    for (const each of locks) {
      mkdirSync(each)
      writeFileSync(join(each, String(pid)), '')
    }
    writeFileSync(join(folder, 'take.ts'), takeMany(locks))
    const builds = Array.from({ length: 4 }, () =>
      spawn(process.execPath, words(), { stdio: ['pipe', 'pipe', 'inherit'] }),
    )
    await Promise.all(builds.map(({ stdout }) => once(stdout, 'data')))
    const results = builds.map(async (build) => {
      build.stdin.write('begin')
      const [line] = (await once(build.stdout, 'data')) as [Buffer]
      return JSON.parse(line.toString()) as string[]
    })
    const taken = (await Promise.all(results)).flat()
    await Promise.all(builds.map((build) => (build.stdin.end(), once(build, 'exit'))))
    expect(taken.toSorted()).toEqual(locks.toSorted())
  })
})
