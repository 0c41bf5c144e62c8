import { untilPainted } from './pauses.ts'

/** Where a reader is in a list of results: the first one in sight, its distance from the top in pixels, and how many are listed. */
interface Place {
  result: string
  top: number
  count: number
}

/** Results above the wanted one get their height when they come near: so often it is looked where it is now. */
const ROUNDS = 3

/**
 * Brings a reader who comes back to the list to the place that was left: the browser looks for it before there are results.
 * The entry of the history keeps it, nothing else.
 */
export class PlaceKeeper {
  readonly #list: HTMLElement
  #wanted: Place | undefined

  constructor(list: HTMLElement) {
    this.#list = list
    this.#wanted = (window.history.state as { place?: Place } | null)?.place
    window.addEventListener('scrollend', () => {
      this.#keep()
    })
    list.addEventListener('click', () => {
      this.#keep()
    })
    // Whoever moves meanwhile wants to be elsewhere.
    for (const move of ['wheel', 'touchmove', 'keydown'])
      window.addEventListener(move, () => (this.#wanted = undefined), { passive: true })
  }

  /** How many results were listed; 0 where nobody comes back. */
  get count(): number {
    return this.#wanted?.count ?? 0
  }

  /** To be called when results are shown; with `isUnfinished` once more when the others are there. */
  async goBack(isUnfinished: boolean): Promise<void> {
    for (let round = 0; round < ROUNDS && this.#wanted; round++) {
      const { result, top } = this.#wanted
      const link = this.#listLinks().find((candidate) => candidate.getAttribute('href') === result)
      if (!link) break
      window.scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' })
      await untilPainted()
    }
    if (!isUnfinished) this.#wanted = undefined
  }

  #keep(): void {
    const first = this.#listLinks().find((link) => link.getBoundingClientRect().bottom > 0)
    if (!first || this.#wanted) return
    const { top } = first.getBoundingClientRect()
    const place: Place = {
      result: first.getAttribute('href') ?? '',
      top,
      count: this.#list.children.length,
    }
    window.history.replaceState({ place }, '')
  }

  #listLinks(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')]
  }
}
