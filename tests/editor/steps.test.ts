import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'steps-'))
const steps = pathToFileURL(join('src', 'editor', 'steps.ts')).href
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A command that runs some code. */
function aCommand(name: string, code: string): string[] {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, code)
  return [file]
}

const through = join(folder, 'through')

/** A script that runs commands at the same time, and then leaves a file behind. */
function aMain(...commands: string[][]): string {
  rmSync(through, { force: true })
  const [main = ''] = aCommand(
    'main',
    `import { writeFileSync } from 'node:fs'
     import { runTogether } from ${JSON.stringify(steps)}
     await runTogether(${JSON.stringify(commands)})
     writeFileSync(${JSON.stringify(through)}, '')`,
  )
  return main
}

/** Runs commands at the same time; tells how that ended. */
function run(...commands: string[][]): { code: number | null; output: string; isThrough: boolean } {
  const { code, output } = runScript(aMain(...commands), [])
  return { code, output, isThrough: existsSync(through) }
}

/** Begins a command twice, and ends what runs both by a signal when both are there; tells how that ended. */
async function breakOff(
  signal: NodeJS.Signals,
): Promise<{ code: number | null; isThrough: boolean; left: number; said: string[] }> {
  const main = spawn(process.execPath, [aMain(tidiesUp, tidiesUp)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  createInterface(main.stdout).on('line', (line) => said.push(line))
  await vi.waitUntil(() => said.length === 2, { timeout: TIMEOUT, interval: 20 })
  const [exit, close] = [once(main, 'exit'), once(main, 'close')]
  main.kill(signal)
  const [code] = (await exit) as [number | null]
  const left = said.filter((id) => isRunning(Number(id))).length
  // What they write to closes when the last of them has ended.
  await close
  return { code, isThrough: existsSync(through), left, said: said.slice(2) }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

const well = aCommand('well', 'console.log("well")')
const fails = aCommand('fails', 'console.log("no"); process.exitCode = 3')
/** Is to be stopped; if nobody does, it says so in the end. */
const goesOn = aCommand('goes-on', 'setTimeout(() => console.log("nobody stopped me"), 10_000)')
/** Says who it is, and ends only a while after it is asked to, as if all were well. */
const tidiesUp = aCommand(
  'tidies-up',
  `process.on('SIGTERM', () => setTimeout(() => process.exit(0), 300))
   setTimeout(() => console.log('nobody stopped me'), 10_000)
   console.log(process.pid)`,
)

describe('commands that run at the same time', { timeout: TIMEOUT }, () => {
  it('are all waited for', () => {
    expect(run(well, well)).toEqual({ code: 0, output: 'well\nwell\n', isThrough: true })
  })

  it('end everything with the code of the one that fails', () => {
    expect(run(well, fails)).toMatchObject({ code: 3, isThrough: false })
  })

  it('are stopped when one before them in the list fails', () => {
    expect(run(fails, goesOn)).toEqual({ code: 3, output: 'no\n', isThrough: false })
  })

  it('speak in the order of the list: one that fails later, but stands first, decides', () => {
    const sign = JSON.stringify(join(folder, 'failed'))
    const first = aCommand(
      'first',
      `(await import('node:fs')).writeFileSync(${sign}, ''); process.exitCode = 3`,
    )
    const slow = aCommand(
      'slow',
      `import { existsSync } from 'node:fs'
       process.exitCode = 4
       const looking = setInterval(() => existsSync(${sign}) && clearInterval(looking), 20)`,
    )
    expect(run(slow, first)).toMatchObject({ code: 4, isThrough: false })
  })
})

describe('commands whose run is broken off', { timeout: TIMEOUT }, () => {
  it.each<[NodeJS.Signals, number]>([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ])('by %s have all ended when what runs them ends, and nothing comes after them', async (signal, code) => {
    expect(await breakOff(signal)).toEqual({ code, isThrough: false, left: 0, said: [] })
  })

  it('by SIGKILL, which cannot be noticed, end by themselves', async () => {
    expect(await breakOff('SIGKILL')).toMatchObject({ code: null, isThrough: false, said: [] })
  })
})
