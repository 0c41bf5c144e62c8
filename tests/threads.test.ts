import { afterEach, describe, expect, it } from 'vitest'
import { cutInLots, startThreads, type Threads } from '../src/threads.ts'

/** Adds what it knows to each number that it is sent, and fails at zero. */
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads'
    parentPort.on('message', (number) => {
      if (number === 0) throw new Error('nothing to add to')
      parentPort.postMessage(number + workerData)
    })`)}`,
)
let threads: Threads<number, number>
afterEach(() => threads.end())

describe('threads', () => {
  it('answer every task with its own answer, though there are more tasks than threads', async () => {
    threads = startThreads(SCRIPT, 1000)
    const tasks = Array.from({ length: 100 }, (_, i) => i + 1)
    const answers = await Promise.all(tasks.map((task) => threads.ask(task)))
    expect(answers).toEqual(tasks.map((task) => task + 1000))
  })

  it('say what went wrong in one of them, and go on', async () => {
    threads = startThreads(SCRIPT, 1000)
    for (let i = 0; i < 10; i++) await expect(threads.ask(0)).rejects.toThrow('nothing to add to')
    expect(await threads.ask(1)).toBe(1001)
  })
})

it('lots hold every item once, in their order', () => {
  const items = Array.from({ length: 150 }, (_, i) => i)
  expect(cutInLots(items).flat()).toEqual(items)
  expect(cutInLots(items).length).toBeGreaterThan(1)
})
