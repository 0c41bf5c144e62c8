import { select } from 'd3-selection'
import type { View } from '../domain/diagram-view.ts'
import { PictureStack } from './picture-stack.ts'
import type { Svg } from './render.ts'

/** Milliseconds after which a browser that cannot tell idle time draws ahead. */
const SOON = 100

/** How a diagram draws a view at a width, and a word that says what the drawing of a view shows. */
interface Drawing {
  draw: (svg: Svg, view: View, width: number) => void
  keyOf: (view: View) => string
}

/** The drawings of a diagram, one for each width: the one that is seen follows the view, the others when they are. */
export class Pictures {
  readonly #stacks: readonly PictureStack[]
  readonly #drawing: Drawing
  #view: View
  /** Those that the present width shows. */
  #shown: readonly PictureStack[] = []
  /** Which views to have ready. */
  #ahead: readonly View[] = []

  constructor(frame: HTMLElement, view: View, drawing: Drawing) {
    this.#stacks = [...frame.querySelectorAll<SVGSVGElement>('svg.drawing')].map(
      (picture) => new PictureStack(picture),
    )
    this.#view = view
    this.#drawing = drawing
    // Asking a picture whether it is shown makes the browser lay out the page; only here has it done so already.
    new ResizeObserver(() => {
      this.#shown = this.#stacks.filter(({ front }) => front.checkVisibility())
      this.#draw(this.#shown)
      this.prepare(this.#ahead)
    }).observe(frame)
    // Paper may be wider or narrower than the window.
    window.addEventListener('beforeprint', () => {
      this.#draw(this.#stacks)
    })
  }

  /** Shows a view. */
  show(view: View): void {
    this.#view = view
    this.#draw(this.#shown)
  }

  /** What a change of view still needs when it has been painted; then, in idle time, the views that may follow. */
  prepare(ahead: readonly View[]): void {
    this.#ahead = ahead
    for (const stack of this.#shown) stack.settle()
    this.#wait()
  }

  /** Shows where the keyboard is; nowhere for undefined. */
  mark(id: string | undefined): void {
    for (const { front } of this.#stacks) {
      for (const mark of front.querySelectorAll('.current')) mark.classList.remove('current')
      if (id === undefined) continue
      for (const mark of front.querySelectorAll(`[data-id="${id}"]`)) mark.classList.add('current')
    }
  }

  /** Lets the keyboard go. */
  blur(): void {
    for (const { front } of this.#stacks) front.blur()
  }

  #draw(stacks: readonly PictureStack[]): void {
    for (const stack of stacks)
      stack.show(this.#drawing.keyOf(this.#view), (picture) => {
        this.#fill(picture, this.#view)
      })
  }

  /** Draws one of the views that nothing shows yet, then the next. */
  #drawAhead(): void {
    const isNew = this.#shown.some((stack) =>
      stack.drawAhead(this.#ahead.map(this.#drawing.keyOf), (picture, at) => {
        this.#fill(picture, this.#ahead[at] ?? this.#view)
      }),
    )
    if (isNew) this.#wait()
  }

  /** Goes on in a moment without other work; in browsers that cannot tell one, soon. */
  #wait(): void {
    const go = (): void => {
      this.#drawAhead()
    }
    if ('requestIdleCallback' in window) requestIdleCallback(go)
    else setTimeout(go, SOON)
  }

  #fill(picture: SVGSVGElement, view: View): void {
    this.#drawing.draw(select(picture), view, Number(picture.dataset['width']))
  }
}
