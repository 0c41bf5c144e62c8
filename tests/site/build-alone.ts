import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Astro keeps the code of a build in one place of the project: two builds at once would run each other's. */
const LOCK = join('node_modules', '.cache', 'test-build.lock')
const LONGEST_WAIT = 540_000
const PAUSE = 500

/** Builds the site with some variables of the environment, after every other test that does so. */
export function buildAlone(environment: Record<string, string>): { status: number | null; said: string } {
  wait()
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/editor/launch.mjs', 'src/editor/build.ts'],
      { env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment }, encoding: 'utf8' },
    )
    return { status, said: `${stdout}${stderr}` }
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

/** Takes the lock; one that was left behind by a test that was stopped gives way in the end. */
function wait(): void {
  mkdirSync(join(LOCK, '..'), { recursive: true })
  for (let waited = 0; waited < LONGEST_WAIT; waited += PAUSE) {
    try {
      mkdirSync(LOCK)
      return
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
