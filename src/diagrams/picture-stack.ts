/**
 * One drawing and copies of it, each drawn ahead for another view. To bring a copy up costs no style, layout or paint of
 * its marks: the browser only blends one layer out and another in. How the copies lie: see picture-stack.css.
 */
export class PictureStack {
  #front: SVGSVGElement
  /** What each copy shows. */
  readonly #keyByCopy = new Map<SVGSVGElement, string>()
  /** An empty drawing that keeps the height while the others lie over each other. */
  #room: Element | undefined

  constructor(picture: SVGSVGElement) {
    this.#front = picture
    picture.setAttribute('role', 'application')
    picture.tabIndex = 0
  }

  /** The copy that is seen and that pointer, keyboard and screen reader reach. */
  get front(): SVGSVGElement {
    return this.#front
  }

  /**
   * Shows what a key says: with the copy that was drawn ahead for it, else by drawing. While the keyboard is inside, the
   * picture that has it stays.
   */
  show(key: string, draw: (picture: SVGSVGElement) => void): void {
    if (this.#keyByCopy.get(this.#front) === key) return
    const ahead = this.#find((_, own) => own === key)
    if (ahead && !this.#front.contains(document.activeElement)) {
      this.#front.classList.add('spare')
      ahead.classList.remove('spare')
      this.#front = ahead
    } else this.#fill(this.#front, key, draw)
  }

  /** Draws the first of some keys that nothing shows yet, into a copy that shows none of them; says whether there was one. */
  drawAhead(keys: readonly string[], draw: (picture: SVGSVGElement, at: number) => void): boolean {
    const at = keys.findIndex((key) => !this.#find((_, own) => own === key))
    const key = keys[at]
    if (key === undefined) return false
    const unused = this.#find((copy, own) => copy !== this.#front && !keys.includes(own))
    this.#fill(unused ?? this.#copy(), key, (picture) => {
      draw(picture, at)
    })
    this.settle()
    return true
  }

  /** What a change of copies still needs when it has been painted: height, and what the reader's tools find. */
  settle(): void {
    this.#room?.setAttribute('viewBox', this.#front.getAttribute('viewBox') ?? '')
    for (const copy of this.#keyByCopy.keys()) {
      copy.ariaHidden = String(copy !== this.#front)
      copy.tabIndex = copy === this.#front ? 0 : -1
    }
  }

  #find(fits: (copy: SVGSVGElement, key: string) => boolean): SVGSVGElement | undefined {
    return [...this.#keyByCopy].find((entry) => fits(...entry))?.[0]
  }

  #fill(copy: SVGSVGElement, key: string, draw: (picture: SVGSVGElement) => void): void {
    draw(copy)
    this.#keyByCopy.set(copy, key)
  }

  #copy(): SVGSVGElement {
    const front = this.#front
    if (!this.#room) {
      front.classList.add('stacked')
      const room = front.cloneNode() as SVGSVGElement
      room.classList.add('room')
      room.classList.remove('stacked')
      room.ariaHidden = 'true'
      room.tabIndex = -1
      // After the others: what takes no room stands where the next in line does.
      front.after(room)
      this.#room = room
    }
    const copy = front.cloneNode(true) as SVGSVGElement
    copy.classList.add('spare')
    front.before(copy)
    return copy
  }
}
