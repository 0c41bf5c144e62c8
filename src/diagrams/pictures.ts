import { select } from 'd3-selection'
import type { View } from '../domain/diagram-view.ts'
import { CoveredPicture } from './covered-picture.ts'
import type { Svg } from './render.ts'

/** Milliseconds after which what waits for a quiet moment is done without one. */
const SOON = 200

/** How a diagram draws a view at a width, and a word that says what the drawing of a view shows. */
interface Drawing {
  draw: (svg: Svg, view: View, width: number) => void
  keyOf: (view: View) => string
}

/** The pictures of a diagram, one for each width: the one that is seen follows the view, the others when they are. */
export class Pictures {
  readonly #all: readonly CoveredPicture[]
  readonly #drawing: Drawing
  #view: View
  /** Those that the present width shows. */
  #shown: readonly CoveredPicture[] = []
  /** The views to have ready. */
  #ahead: readonly View[] = []
  #isWaiting = false

  constructor(frame: HTMLElement, view: View, drawing: Drawing) {
    this.#all = [...frame.querySelectorAll<SVGSVGElement>('svg.drawing')].map(
      (picture) => new CoveredPicture(picture),
    )
    this.#view = view
    this.#drawing = drawing
    // Asking a picture whether it is shown makes the browser lay out the page; only here has it done so already.
    new ResizeObserver(() => {
      this.#shown = this.#all.filter(({ picture }) => picture.checkVisibility())
      this.#draw(this.#shown)
      this.#wait()
    }).observe(frame)
    // Paper may be wider or narrower than the window.
    window.addEventListener('beforeprint', () => {
      this.#draw(this.#all)
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
    this.#draw(this.#shown)
  }

  /** Gets the views ready that may follow, in quiet moments; none for a reader who asked to save data. */
  prepare(ahead: readonly View[]): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } }
    this.#ahead = connection?.saveData ? [] : ahead
    this.#wait()
  }

  /** Shows where the keyboard is; nowhere for undefined. */
  mark(id: string | undefined): void {
    if (id !== undefined) this.#settle(true)
    for (const picture of this.drawings) {
      for (const mark of picture.querySelectorAll('.current')) mark.classList.remove('current')
      if (id === undefined) continue
      for (const mark of picture.querySelectorAll(`[data-id="${id}"]`)) mark.classList.add('current')
    }
  }

  #draw(pictures: readonly CoveredPicture[]): void {
    for (const each of pictures)
      each.show(this.#drawing.keyOf(this.#view), (picture) => {
        this.#fill(picture, this.#view)
      })
  }

  #settle(isAtOnce: boolean): void {
    const view = this.#view
    for (const each of this.#all)
      void each.settle(
        this.#drawing.keyOf(view),
        (picture) => {
          this.#fill(picture, view)
        },
        isAtOnce,
      )
  }

  /** Goes on in a quiet moment, once the page is there; browsers that cannot tell one go on soon. */
  #wait(): void {
    if (this.#isWaiting) return
    this.#isWaiting = true
    const go = (): void => {
      this.#isWaiting = false
      this.#goOn()
    }
    const whenQuiet = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: SOON })
      else setTimeout(go, SOON)
    }
    if (document.readyState === 'complete') whenQuiet()
    else window.addEventListener('load', whenQuiet, { once: true })
  }

  /** What is to be drawn besides what the reader sees: the picture below its cover first, then one view ahead. */
  #goOn(): void {
    this.#settle(false)
    const keys = this.#ahead.map(this.#drawing.keyOf)
    const isNew = this.#shown.some((each) =>
      each.prepare(keys, (picture, at) => {
        this.#fill(picture, this.#ahead[at] ?? this.#view)
      }),
    )
    if (isNew) this.#wait()
  }

  #fill(picture: SVGSVGElement, view: View): void {
    this.#drawing.draw(select(picture), view, Number(picture.dataset['width']))
  }
}
