// Runs in a thread of its own: writes the references that it is asked for. See styles.ts.
import { parentPort, workerData } from 'node:worker_threads'
import type { CslItem } from '../../domain/cite/csl-json.ts'
import { buildWriter } from '../../domain/cite/styled.ts'

/** A reference to write in a style of the Citation Style Language, which stands here as its whole text. */
export interface StyleTask {
  style: string
  item: CslItem
}

const locale = workerData as string
const writers = new Map<string, ReturnType<typeof buildWriter>>()

parentPort?.on('message', ({ style, item }: StyleTask) => {
  const write = writers.get(style) ?? buildWriter(style, locale)
  writers.set(style, write)
  parentPort?.postMessage(write(item))
})
