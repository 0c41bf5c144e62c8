/**
 * One drawing and copies of it, each drawn ahead for another view. To bring a copy up costs no style, layout or paint of
 * its marks: the browser only blends one layer out and another in. How the copies lie: see picture-stack.css.
 */
export class PictureStack {
  #front: SVGSVGElement
  /** What each copy shows. */
  readonly #keyByCopy = new Map<SVGSVGElement, string>()
  /** An empty drawing that keeps the height while the others lie over each other. */
  #room: SVGSVGElement | undefined

  constructor(picture: SVGSVGElement) {
    this.#front = picture
    picture.setAttribute('role', 'application')
    picture.setAttribute('tabindex', '0')
  }

  /** The copy that is seen and that pointer, keyboard and screen reader reach. */
  get front(): SVGSVGElement {
    return this.#front
  }

  /** Whether a copy shows what a key says. */
  has(key: string): boolean {
    return [...this.#keyByCopy.values()].includes(key)
  }

  /**
   * Shows what a key says: with the copy that was drawn ahead for it, else by drawing. While the keyboard is inside, the
   * picture that has it stays.
   */
  show(key: string, draw: (picture: SVGSVGElement) => void): void {
    if (this.#keyByCopy.get(this.#front) === key) return
    const [ahead] = [...this.#keyByCopy].find(([, own]) => own === key) ?? []
    if (ahead && !this.#front.contains(document.activeElement)) {
      this.#front.classList.add('spare')
      ahead.classList.remove('spare')
      this.#front = ahead
    } else {
      draw(this.#front)
      this.#keyByCopy.set(this.#front, key)
    }
  }

  /** Draws what a key says into a copy that shows none of the keys still wanted. */
  drawAhead(key: string, wanted: readonly string[], draw: (picture: SVGSVGElement) => void): void {
    const [unused] =
      [...this.#keyByCopy].find(([copy, own]) => copy !== this.#front && !wanted.includes(own)) ?? []
    const copy = unused ?? this.#copy()
    draw(copy)
    this.#keyByCopy.set(copy, key)
  }

  /** What a change of copies still needs when it has been painted: height, and what the reader's tools find. */
  settle(): void {
    if (!this.#room) return
    this.#room.setAttribute('viewBox', this.#front.getAttribute('viewBox') ?? '')
    for (const copy of this.#keyByCopy.keys())
      if (copy === this.#front) {
        copy.removeAttribute('aria-hidden')
        copy.setAttribute('tabindex', '0')
      } else {
        copy.setAttribute('aria-hidden', 'true')
        copy.removeAttribute('tabindex')
      }
  }

  #copy(): SVGSVGElement {
    if (!this.#room) {
      this.#room = this.#front.cloneNode() as SVGSVGElement
      for (const name of ['role', 'tabindex', 'aria-label']) this.#room.removeAttribute(name)
      this.#room.setAttribute('aria-hidden', 'true')
      this.#room.classList.add('room')
      this.#front.before(this.#room)
      this.#front.classList.add('stacked')
    }
    const copy = this.#front.cloneNode(true) as SVGSVGElement
    copy.setAttribute('aria-hidden', 'true')
    copy.removeAttribute('tabindex')
    copy.classList.add('spare')
    this.#front.before(copy)
    return copy
  }
}
