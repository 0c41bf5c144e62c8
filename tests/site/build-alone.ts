import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Astro keeps the code of a build in one place of the project: two builds at once would run each other's. */
const LOCK = join('node_modules', '.cache', 'test-build.lock')
const LONGEST_WAIT = 540_000
const PAUSE = 500
/** What a build says when all is well: how far it is, and where the site stands. */
const PROGRESS = /^(?:Preparing|\d+ files?) after .*\n/gm
const END = /^Built into .*\n/gm

export interface AloneBuild {
  status: number | null
  /** How far it was, as it told while it went on. */
  progress: string[]
  /** What it complained of. */
  said: string
}

/** Builds the site with some variables of the environment, after every other test that does so. */
export function buildAlone(environment: Record<string, string>): AloneBuild {
  const endTurn = takeTurn()
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/editor/launch.mjs', 'src/editor/build.ts'],
      { env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment }, encoding: 'utf8' },
    )
    const all = `${stdout}${stderr}`
    return {
      status,
      progress: all.match(PROGRESS) ?? [],
      said: all.replace(PROGRESS, '').replace(END, ''),
    }
  } finally {
    endTurn()
  }
}

/** Waits until no other test builds; gives what ends the turn. A lock that a stopped test left behind gives way in the end. */
export function takeTurn(): () => void {
  const endTurn = (): void => {
    rmSync(LOCK, { recursive: true, force: true })
  }
  mkdirSync(join(LOCK, '..'), { recursive: true })
  for (let waited = 0; waited < LONGEST_WAIT; waited += PAUSE) {
    try {
      mkdirSync(LOCK)
      break
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
  return endTurn
}
