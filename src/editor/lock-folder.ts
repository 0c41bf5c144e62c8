import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Lets this process alone build into a folder until it ends: a file beside the folder names the process. Throws where
 * another has it; one that is no longer running, because it was killed, gives way.
 */
export function lockFolder(folder: string, lock: string): void {
  const holder = readHolder(lock)
  if (holder !== undefined && isRunning(holder))
    throw new Error(
      `Process ${String(holder)} is building into ${folder}/: wait until it is done, or remove ${lock} if that is no build.`,
    )
  if (holder !== undefined) rmSync(lock, { force: true })
  try {
    // Fails where another process was quicker since the question above.
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Error(`Another process has just begun to build into ${folder}/: wait until it is done.`, {
      cause: error,
    })
  }
  process.on('exit', () => {
    rmSync(lock, { force: true })
  })
}

function readHolder(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return undefined
  }
}

function isRunning(id: number): boolean {
  if (isLeftOver(id)) return false
  try {
    // Sends nothing, and asks whether something could be sent.
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Under Linux a process that was killed keeps its number until another asks how it ended; in a container nobody may. */
function isLeftOver(id: number): boolean {
  const file = `/proc/${String(id)}/stat`
  try {
    return /\) [ZX] /.test(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}
