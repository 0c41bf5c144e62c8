import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'

/** A process that a signal ended has the number of the signal above this as its exit code. */
const SIGNAL_CODE = 128
const running = new Set<ChildProcess>()
let ending: Promise<never> | undefined

// Else what runs would outlive this process, and go on writing where the next one begins.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void endAll(SIGNAL_CODE + constants.signals[signal]))

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
  for (const child of children) {
    const code = await ended(child)
    if (code !== 0) await endAll(code)
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
  const child = spawn(process.execPath, ['src/editor/launch.mjs', ...command], {
    // Over the last, nothing is said: it closes when this process ends, however it does, and the launcher then ends its command.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** The exit code of a command, also of one that has ended; 1 for one that was stopped. */
async function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  // Where all is being stopped, nothing follows, not even on what ended well.
  return ending ?? child.exitCode ?? 1
}

/** Stops all that runs, and ends this process when it has ended. */
function endAll(code: number): Promise<never> {
  ending ??= Promise.all(
    [...running].map((child) => {
      // On every system alike: a signal would end the launcher alone under Windows.
      if (child.connected) child.disconnect()
      return once(child, 'exit')
    }),
  ).then(() => process.exit(code))
  return ending
}
