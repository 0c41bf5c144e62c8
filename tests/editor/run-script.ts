import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Milliseconds for a test that starts a process; it takes two seconds on a quiet machine. */
export const TIMEOUT = 60_000

/** Runs a script of src/editor/ as npm does, in a folder and with variables of its own if they are given. */
export function runScript(
  script: string,
  words: string[],
  folder = '.',
  variables: Record<string, string> = {},
): { code: number | null; output: string; complaint: string } {
  const command = [resolve('src/editor/launch.mjs'), resolve('src/editor', script), ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  })
  return { code: status, output: stdout, complaint: stderr }
}
