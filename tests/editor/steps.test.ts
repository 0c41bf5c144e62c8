import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

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
function run(...commands: string[][]): { status: number | null; said: string; isThrough: boolean } {
  const through = join(folder, 'through')
  rmSync(through, { force: true })
  const [main = ''] = aCommand(
    'main',
    `import { writeFileSync } from 'node:fs'
     import { runTogether } from ${JSON.stringify(steps)}
     await runTogether(${JSON.stringify(commands)})
     writeFileSync(${JSON.stringify(through)}, '')`,
  )
  const { status, stdout } = spawnSync(process.execPath, ['src/editor/launch.mjs', main], {
    encoding: 'utf8',
  })
  return { status, said: stdout, isThrough: existsSync(through) }
}

const well = aCommand('well', 'console.log("well")')
const fails = aCommand('fails', 'console.log("no"); process.exitCode = 3')
/** Goes on until it is stopped. */
const goesOn = aCommand('goes-on', 'setInterval(() => undefined, 1000)')

describe('commands that run at the same time', () => {
  it('are all waited for', () => {
    expect(run(well, well)).toEqual({ status: 0, said: 'well\nwell\n', isThrough: true })
  })

  it('end everything with the code of the one that fails', () => {
    expect(run(well, fails)).toMatchObject({ status: 3, isThrough: false })
  })

  it('are stopped when one before them in the list fails', () => {
    expect(run(fails, goesOn)).toEqual({ status: 3, said: 'no\n', isThrough: false })
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
    expect(run(slow, first)).toMatchObject({ status: 4, isThrough: false })
  })
})
