import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lets this process alone build into a folder until it ends: `lock`, a folder beside it, holds a file with the number of
 * the process for its name. Throws where another has it; one that is no longer running, because it was killed, gives way.
 */
export function lockFolder(folder: string, lock: string): void {
  const self = String(process.pid)
  const names = readNames(lock)
  // In a container one build after the other has the same number.
  const holder = names.find((name) => name !== self && isRunning(name))
  if (holder !== undefined)
    throw new Error(
      `Process ${holder} is building into ${folder}/: wait until it is done, or remove ${lock}/ if that is no build.`,
    )
  const own = `${lock}-${self}`
  try {
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, self), '')
    // Each by its name, so that another that was quicker since the question above keeps what it has put there.
    for (const name of names) rmSync(join(lock, name), { recursive: true, force: true })
    removeEmpty(lock)
    // Whole at once, and only where nothing is: no process has half a lock, and no two have one.
    renameSync(own, lock)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (readNames(lock).length === 0) throw error
    throw new Error(`Another process has just begun to build into ${folder}/: wait until it is done.`, {
      cause: error,
    })
  }
  process.on('exit', () => {
    rmSync(join(lock, self), { force: true })
    removeEmpty(lock)
  })
}

/** What a lock holds; nothing where there is none, or a file, which is none. */
function readNames(lock: string): string[] {
  try {
    return readdirSync(lock)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') rmSync(lock, { force: true })
    return []
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // There is none, or it is another's.
  }
}

function isRunning(name: string): boolean {
  // Any other number would ask about groups of processes, our own among them.
  if (!/^[1-9]\d*$/.test(name) || isLeftOver(name)) return false
  try {
    // Sends nothing, and asks whether something could be sent.
    process.kill(Number(name), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Under Linux a process that was killed keeps its number until another asks how it ended; in a container nobody may. */
function isLeftOver(id: string): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'utf8'))
  } catch {
    return false
  }
}
