import type { SearchPart } from '../domain/search/index-part.ts'
import { addPart, type OpenedIndex } from '../domain/search/opened-index.ts'
import { fetchText } from './fetch-text.ts'
import { pause } from './pauses.ts'

/** How much of the index can be searched: all of it; a part while the rest is read; a part because some cannot be had. */
export type Reach = 'whole' | 'soFar' | 'lacking'

/** Parts asked for before they are needed, so that the line is never idle. */
const MOST_AHEAD = 2
/** A list that is being read should not change more often than this. */
const TELL_AFTER_MS = 400

/**
 * Reads the parts of the index that follow the first, always all of them and in the same order, whatever is typed: who
 * serves the files learns that somebody searches, and nothing of what.
 */
export class RestReader {
  reach: Reach
  #next = 0
  #isReading = false
  readonly #opened: OpenedIndex
  readonly #addresses: readonly string[]
  readonly #onMore: () => void

  /** `onMore` is called when more can be searched, and at the end, good or bad. */
  constructor(opened: OpenedIndex, addresses: readonly string[], onMore: () => void) {
    this.#opened = opened
    this.#addresses = addresses
    this.#onMore = onMore
    this.reach = addresses.length === 0 ? 'whole' : 'soFar'
  }

  /** Begins to read, or goes on at the part that could not be had. */
  async readOn(): Promise<void> {
    if (this.#isReading || this.reach === 'whole') return
    this.#isReading = true
    this.reach = 'soFar'
    try {
      await this.#readAll()
      this.reach = 'whole'
    } catch {
      this.reach = 'lacking'
    }
    this.#isReading = false
    this.#onMore()
  }

  async #readAll(): Promise<void> {
    let told = performance.now()
    const ahead: Promise<string>[] = []
    while (this.#next < this.#addresses.length) {
      const wanted = this.#addresses.slice(this.#next + ahead.length, this.#next + MOST_AHEAD)
      for (const address of wanted) {
        const text = fetchText(address)
        // A failure counts when its turn comes; until then it must not be reported as forgotten.
        text.catch(() => undefined)
        ahead.push(text)
      }
      const part = JSON.parse((await ahead.shift()) ?? '') as SearchPart
      await pause()
      addPart(this.#opened, part)
      this.#next += 1
      await pause()
      if (performance.now() - told < TELL_AFTER_MS || this.#next === this.#addresses.length) continue
      told = performance.now()
      this.#onMore()
    }
  }
}
