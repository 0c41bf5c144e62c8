import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
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

/** Runs commands at the same time, then one that leaves a file behind; tells how that ended. */
function run(...commands: string[][]): { code: number | null; output: string; isThrough: boolean } {
  const through = join(folder, 'through')
  rmSync(through, { force: true })
  const [main = ''] = aCommand(
    'main',
    `import { writeFileSync } from 'node:fs'
     import { runTogether } from ${JSON.stringify(steps)}
     await runTogether(${JSON.stringify(commands)})
     writeFileSync(${JSON.stringify(through)}, '')`,
  )
  const { code, output } = runScript(main, [])
  return { code, output, isThrough: existsSync(through) }
}

const well = aCommand('well', 'console.log("well")')
const fails = aCommand('fails', 'console.log("no"); process.exitCode = 3')
/** Is to be stopped; if nobody does, it says so in the end. */
const goesOn = aCommand('goes-on', 'setTimeout(() => console.log("nobody stopped me"), 10_000)')

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
