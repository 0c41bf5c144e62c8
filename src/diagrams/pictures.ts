import type { View } from '../domain/diagram-view.ts'
import { CoveredPicture, type Drawing } from './covered-picture.ts'

/** Milliseconds after which what waits for a quiet moment is done without one. */
const SOON = 200

/** The pictures of a diagram, one for each width: the one that is seen follows the view, the others when they are. */
export class Pictures {
  readonly #all: readonly CoveredPicture[]
  #view: View
  /** Those that the present width shows. */
  #shown: readonly CoveredPicture[] = []
  /** The views to have ready. */
  #ahead: readonly View[] = []
  #isWaiting = false

  constructor(frame: HTMLElement, view: View, drawing: Drawing) {
    this.#all = [...frame.querySelectorAll<SVGSVGElement>('svg.drawing')].map(
      (picture) => new CoveredPicture(picture, drawing),
    )
    this.#view = view
    // Asking a picture whether it is shown makes the browser lay out the page; only here has it done so already.
    new ResizeObserver(() => {
      this.#shown = this.#all.filter(({ picture }) => picture.checkVisibility())
      this.show(this.#view)
      this.#wait()
    }).observe(frame)
    // Paper may be wider or narrower than the window.
    window.addEventListener('beforeprint', () => {
      for (const each of this.#all) each.show(this.#view)
      this.#settle(true)
    })
  }

  /** The drawings themselves. */
  get drawings(): SVGSVGElement[] {
    return this.#all.map(({ picture }) => picture)
  }

  /** Shows a view. */
  show(view: View): void {
    this.#view = view
    for (const each of this.#shown) each.show(view)
  }

  /** Gets the views ready that may follow, in quiet moments; none for a reader who asked to save data. */
  prepare(ahead: readonly View[]): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } }
    this.#ahead = connection?.saveData ? [] : ahead
    this.#wait()
  }

  /** Shows where the keyboard is, and brings it into the window; nowhere for undefined. */
  mark(id: string | undefined): void {
    if (id !== undefined) this.#settle(true)
    for (const picture of this.drawings) {
      for (const mark of picture.querySelectorAll('[data-id]'))
        mark.classList.toggle('current', mark.getAttribute('data-id') === id)
      // Of a name that is drawn more than once, the first.
      picture.querySelector('.current')?.scrollIntoView({ block: 'nearest' })
    }
  }

  #settle(isAtOnce: boolean): void {
    for (const each of this.#all) void each.settle(this.#view, isAtOnce)
  }

  /** Goes on in a quiet moment; browsers that cannot tell one go on soon. */
  #wait(): void {
    if (this.#isWaiting) return
    this.#isWaiting = true
    if ('requestIdleCallback' in window) requestIdleCallback(this.#goOn, { timeout: SOON })
    else setTimeout(this.#goOn, SOON)
  }

  /** Draws what is not seen yet: first the picture below its cover, then one view ahead. */
  readonly #goOn = (): void => {
    this.#isWaiting = false
    this.#settle(false)
    if (this.#shown.some((each) => each.prepare(this.#ahead))) this.#wait()
  }
}
