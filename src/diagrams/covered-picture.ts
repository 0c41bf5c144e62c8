import { select } from 'd3-selection'
import type { View } from '../domain/diagram-view.ts'
import type { Svg } from './render.ts'

/** How a diagram draws a view at a width, and a word that says what the drawing of a view shows. */
export interface Drawing {
  draw: (svg: Svg, view: View, width: number) => void
  keyOf: (view: View) => string
}

/**
 * A picture, and copies of it drawn ahead for views that may follow. A copy is no more than a cover: it shows its view in
 * the frame in which the reader asks for it, since the browser only blends one layer out and another in. The picture below
 * is drawn in the next quiet moment; it alone is walked, read aloud, found, saved and printed. Covers lie as covers.css says.
 */
export class CoveredPicture {
  readonly picture: SVGSVGElement
  readonly #drawing: Drawing
  readonly #covers = new Map<string, SVGSVGElement>()
  readonly #holder = document.createElement('div')
  /** What the picture itself shows. */
  #key: string | undefined
  /** The cover that is seen now. */
  #up: SVGSVGElement | undefined

  constructor(picture: SVGSVGElement, drawing: Drawing) {
    this.picture = picture
    this.#drawing = drawing
    this.#holder.className = 'covers'
    this.#holder.inert = true
  }

  /** Shows a view: by its cover if it was drawn ahead, else by drawing the picture. */
  show(view: View): void {
    const key = this.#drawing.keyOf(view)
    const cover = this.#key === key ? undefined : this.#covers.get(key)
    if (cover === undefined) {
      this.#follow(view)
      this.#lift()
    } else if (cover !== this.#up) {
      this.#up?.classList.replace('up', 'past')
      this.picture.classList.add('past')
      cover.classList.remove('past')
      cover.classList.add('up')
      this.#up = cover
    }
  }

  /** Draws the picture below its cover, and takes the cover away: at once, or when it has faded in. */
  async settle(view: View, isAtOnce: boolean): Promise<void> {
    const up = this.#up
    if (!up) return
    this.picture.classList.add('unmoved')
    this.#follow(view)
    // Asking for a style brings all of them up to date: none of the marks that nobody sees begins to move.
    const { opacity } = getComputedStyle(this.picture)
    this.picture.classList.toggle('unmoved', opacity === '')
    if (!isAtOnce) await Promise.allSettled(up.getAnimations().map(({ finished }) => finished))
    if (this.#up === up && this.#key === this.#drawing.keyOf(view)) this.#lift()
  }

  /** Draws a cover for the first of some views that has none, over one for another view; says whether there was one. */
  prepare(views: readonly View[]): boolean {
    const keys = views.map(this.#drawing.keyOf)
    const at = keys.findIndex((key) => key !== this.#key && !this.#covers.has(key))
    const [key, view] = [keys[at], views[at]]
    if (key === undefined || !view) return false
    const [old, cover] = [...this.#covers].find(
      ([own, each]) => each !== this.#up && !keys.includes(own),
    ) ?? ['', this.#addCover()]
    this.#covers.delete(old)
    this.#covers.set(key, cover)
    this.#draw(cover, view)
    return true
  }

  #addCover(): SVGSVGElement {
    const { picture } = this
    picture.classList.add('layer')
    const cover = picture.cloneNode(true) as SVGSVGElement
    cover.classList.remove('past')
    cover.removeAttribute('tabindex')
    picture.before(this.#holder)
    this.#holder.append(cover)
    return cover
  }

  /** Brings the picture itself up to date. */
  #follow(view: View): void {
    const key = this.#drawing.keyOf(view)
    if (this.#key !== key) this.#draw(this.picture, view)
    this.#key = key
  }

  #draw(picture: SVGSVGElement, view: View): void {
    this.#drawing.draw(select(picture), view, Number(picture.dataset['width']))
  }

  #lift(): void {
    this.#up = undefined
    for (const each of [this.picture, ...this.#covers.values()]) each.classList.remove('up', 'past')
  }
}
