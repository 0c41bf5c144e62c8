import { spawn } from 'node:child_process'

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

/** Runs one command; resolves to its exit code. */
export function runStep(
  command: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/editor/launch.mjs', ...command], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
    child.on('exit', (code) => {
      resolve(code ?? 1)
    })
  })
}
