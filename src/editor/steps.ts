import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs commands one after the other, each through launch.mjs, with their output on the terminal.
 * Ends this process with the exit code of the first that fails.
 */
export async function runSteps(
  commands: readonly string[][],
  environment: Record<string, string> = {},
): Promise<void> {
  for (const command of commands) {
    const code = await runStep(command, environment)
    if (code !== 0) process.exit(code)
  }
}

/**
 * Runs commands at the same time. Ends this process with the exit code of the first in the list that fails; the first
 * one to fail stops those behind it, whose complaints would only follow from its own.
 */
export async function runTogether(
  commands: readonly string[][],
  environment: Record<string, string> = {},
): Promise<void> {
  const children = commands.map((command) => start(command, environment))
  for (const [i, child] of children.entries()) {
    const code = await ended(child)
    if (code === 0) continue
    const others = children.slice(i + 1)
    for (const other of others) other.kill()
    await Promise.all(others.map(ended))
    process.exit(code)
  }
}

/** Runs one command; resolves to its exit code. */
export function runStep(
  command: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return ended(start(command, environment))
}

function start(command: readonly string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['src/editor/launch.mjs', ...command], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
}

/** The exit code of a command, also of one that has ended; 1 for one that was stopped. */
async function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode ?? 1
}
