import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Each thread has a heap of its own, so more of them than this would cost more memory than they save time. */
const MOST_THREADS = 4
/** Files that a thread is given at once: enough to be busy, few enough that all threads end together. */
const AT_ONCE = 64

/** Threads that all do the same kind of work, each one task at a time. */
export interface Threads<Task, Answer> {
  /** Has the next free thread do a task; rejects with what the thread threw. */
  ask: (task: Task) => Promise<Answer>
  end: () => Promise<void>
}

/**
 * The script of a thread, by its path in the project, for modules that the build of the site bundles and puts elsewhere;
 * others name it from where they stand.
 */
export function nameScript(path: string): URL {
  return pathToFileURL(resolve(path))
}

/**
 * Starts a thread for each processor. `script` answers every message, a task, with one of its own; `known` is what it
 * finds in its workerData. Threads without a task keep no program from ending.
 */
export function startThreads<Task, Answer>(script: URL, known?: unknown): Threads<Task, Answer> {
  const start = (): Worker => {
    const thread = new Worker(script, { workerData: known })
    thread.unref()
    return thread
  }
  const all = new Set(Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, start))
  const free = [...all]
  const waiting: ((thread: Worker) => void)[] = []
  const take = (): Promise<Worker> => {
    const thread = free.pop()
    return thread ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve))
  }
  const giveBack = (thread: Worker): void => {
    const next = waiting.shift()
    if (next) next(thread)
    else free.push(thread)
  }
  return {
    ask: async (task) => {
      let thread = await take()
      thread.ref()
      try {
        thread.postMessage(task)
        const [answer] = (await once(thread, 'message')) as [Answer]
        return answer
      } catch (error) {
        // What a thread throws ends it; another takes its place.
        all.delete(thread)
        all.add((thread = start()))
        throw error
      } finally {
        thread.unref()
        giveBack(thread)
      }
    },
    end: async () => {
      await Promise.all([...all].map((thread) => thread.terminate()))
    },
  }
}

/** Cuts a list into what one thread is given at a time. */
export function cutInLots<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, i) =>
    items.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  )
}
