/**
 * A picture, and copies of it drawn ahead for views that may follow. A copy is no more than a cover: it shows its view in
 * the frame in which the reader asks for it, since the browser only blends one layer out and another in. The picture below
 * is drawn in the next quiet moment; it alone is walked, read aloud, found, saved and printed.
 */
export class CoveredPicture {
  readonly picture: SVGSVGElement
  readonly #coverByKey = new Map<string, SVGSVGElement>()
  /** Holds the covers; see covers.css for how they lie. */
  readonly #holder = document.createElement('div')
  /** What the picture itself shows. */
  #key: string | undefined
  /** The cover that is seen now. */
  #up: SVGSVGElement | undefined

  constructor(picture: SVGSVGElement) {
    this.picture = picture
    this.#holder.className = 'covers'
    this.#holder.inert = true
  }

  /** Shows the view that a key stands for: with its cover if it was drawn ahead, else by drawing the picture. */
  show(key: string, draw: (picture: SVGSVGElement) => void): void {
    const cover = this.#key === key ? undefined : this.#coverByKey.get(key)
    if (!cover) {
      this.#fill(key, draw)
      this.#lift()
      return
    }
    const before = this.#up ?? this.picture
    before.classList.add('past')
    before.classList.remove('up')
    cover.classList.add('up')
    cover.classList.remove('past')
    this.#up = cover
  }

  /** Draws the picture below its cover, and takes the cover away: at once, or when it has faded in. */
  async settle(key: string, draw: (picture: SVGSVGElement) => void, isAtOnce: boolean): Promise<void> {
    const up = this.#up
    if (!up) return
    this.picture.classList.add('unmoved')
    this.#fill(key, draw)
    // Asking for a style brings all of them up to date: none of the marks that nobody sees begins to move.
    const { opacity } = getComputedStyle(this.picture)
    this.picture.classList.toggle('unmoved', opacity === '')
    if (!isAtOnce) await Promise.allSettled(up.getAnimations().map(({ finished }) => finished))
    if (this.#up === up && this.#key === key) this.#lift()
  }

  /** Draws a cover for the first of some keys that has none; says whether there was one. Others it forgets. */
  prepare(keys: readonly string[], draw: (picture: SVGSVGElement, at: number) => void): boolean {
    const at = keys.findIndex((key) => key !== this.#key && !this.#coverByKey.has(key))
    const key = keys[at]
    if (key === undefined) return false
    const [stale] =
      [...this.#coverByKey].find(([own, cover]) => cover !== this.#up && !keys.includes(own)) ?? []
    const cover = this.#coverByKey.get(stale ?? '') ?? this.#addCover()
    this.#coverByKey.delete(stale ?? '')
    draw(cover, at)
    this.#coverByKey.set(key, cover)
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

  #fill(key: string, draw: (picture: SVGSVGElement) => void): void {
    if (this.#key !== key) draw(this.picture)
    this.#key = key
  }

  #lift(): void {
    if (!this.#up) return
    this.#up = undefined
    for (const each of [this.picture, ...this.#coverByKey.values()]) each.classList.remove('up', 'past')
  }
}
