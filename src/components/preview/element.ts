/** Milliseconds: a pointer that only passes opens nothing; one on its way into the preview does not lose it. */
const DELAY = 250

/**
 * <note-previews>: shows the entry that a citation or a term inside it has on the page. The preview stays while it is
 * pointed at, selected from or focused; Escape closes it (WCAG 1.4.13), which the popover does by itself.
 */
export class NotePreviewsElement extends HTMLElement {
  #preview = document.createElement('div')
  #link: HTMLElement | undefined
  #timer = 0

  connectedCallback(): void {
    this.#preview.className = 'preview'
    this.#preview.popover = 'auto'
    this.append(this.#preview)
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.#plan(target, DELAY)
    })
    this.addEventListener('pointerleave', () => {
      this.#plan(null, DELAY)
    })
    this.addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches(':focus-visible')) this.#plan(target, 0)
    })
    this.addEventListener('click', ({ target }) => {
      if (findEntry(target)) this.#plan(null, 0)
    })
  }

  #plan(target: EventTarget | null, delay: number): void {
    clearTimeout(this.#timer)
    if (target instanceof Node && this.#preview.contains(target)) return
    const found = findEntry(target)
    this.#timer = window.setTimeout(() => {
      if (found) this.#show(found.link, found.entry)
      else if (!this.#isInUse(delay)) this.#preview.hidePopover()
    }, delay)
  }

  #show(link: HTMLElement, entry: Element): void {
    this.#link?.style.removeProperty('anchor-name')
    this.#link = link
    link.style.setProperty('anchor-name', '--noted')
    this.#preview.replaceChildren(...entry.cloneNode(true).childNodes)
    for (const note of this.#preview.querySelectorAll('details')) note.open = true
    this.#preview.showPopover()
  }

  /** Leaving with the pointer closes nothing that the keyboard opened or from which words are being selected. */
  #isInUse(delay: number): boolean {
    const selection = getSelection()
    return (
      (delay > 0 && this.#link?.matches(':focus-visible')) === true ||
      this.#preview.matches(':focus-within') ||
      (selection?.isCollapsed === false && this.#preview.contains(selection.anchorNode))
    )
  }
}

/** The link at a place, and its entry: a source in the list, or the note of a term. */
function findEntry(target: EventTarget | null): { link: HTMLElement; entry: Element } | undefined {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('[href^="#source-"], a.term')
  if (!link) return undefined
  const id = link.hash.slice(1)
  const entry = document.getElementById(id.startsWith('source-') ? id : `term-${id}`)
  return entry ? { link, entry } : undefined
}

customElements.define('note-previews', NotePreviewsElement)
