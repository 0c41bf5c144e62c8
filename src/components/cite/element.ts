/**
 * <cite-box>: its buttons copy the text that they name, and a status says what happened. When the reader follows the mark
 * of a paragraph that may be cited, the address in every text leads to that paragraph; the files stay those of the page.
 */
export class CiteBoxElement extends HTMLElement {
  #shown = this.dataset['url'] ?? ''
  /** Gives the button that was used last its own word back. */
  #undo: (() => void) | undefined
  /** Leads from the note about a paragraph to where that has files of its own. */
  #files: HTMLAnchorElement | null | undefined

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button')
      if (!button) return
      const text = button.value && this.querySelector(`#${button.value}`)
      if (text) void this.#copy(text, button)
      else this.#aim('')
    })
    const follow = (): void => {
      const anchor = location.hash.slice(1)
      if (this.dataset['anchors']?.split(' ').includes(anchor)) this.#aim(anchor)
    }
    addEventListener('hashchange', follow)
    follow()
  }

  /** Leads to a paragraph, or with "" to the whole page. */
  #aim(anchor: string): void {
    const url = `${this.dataset['url'] ?? ''}${anchor && `#${anchor}`}`
    for (const text of this.querySelectorAll('.text')) {
      const letters = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      while (letters.nextNode()) {
        const node = letters.currentNode as Text
        node.data = node.data.replace(this.#shown, url)
      }
    }
    this.#shown = url
    const note = this.querySelector<HTMLElement>('.aim')
    if (!note) return
    note.hidden = !anchor
    note.querySelector('b')?.replaceChildren(anchor && quoteOpening(anchor))
    this.#files ??= this.#nameFiles(note)
    if (this.#files) this.#files.hash = anchor
  }

  /** Only the texts follow the mark: the note says so, and links to the page with files of the paragraphs, as the box does. */
  #nameFiles(note: HTMLElement): HTMLAnchorElement | null {
    const link = this.parentElement?.querySelector<HTMLAnchorElement>('p a')?.cloneNode()
    if (!(link instanceof HTMLAnchorElement)) return null
    link.textContent = 'those of each paragraph'
    note.lastElementChild?.before(
      'BibTeX, RIS and CSL-JSON below lead to the page as ever; here are ',
      link,
      '. ',
    )
    return link
  }

  /** Where the browser refuses the clipboard, the text is chosen, ready for the keyboard. */
  async #copy(text: Element, button: HTMLButtonElement): Promise<void> {
    const name = button.querySelector('span')?.textContent.trim() ?? ''
    try {
      await navigator.clipboard.writeText(text.textContent.trim())
      this.#say(`${name} copied.`, button, 'Copied')
    } catch {
      getSelection()?.selectAllChildren(text)
      this.#say(`${name} is selected. Copy it with the keyboard or the menu.`, button, 'Selected')
    }
  }

  /** Says what happened in a sentence, and in one word where the reader looks: on the button, until another one is used. */
  #say(sentence: string, button: HTMLButtonElement, word: string): void {
    this.querySelector('[role=status]')?.replaceChildren(sentence)
    this.#undo?.()
    const node = button.firstChild as Text
    const own = node.data
    this.#undo = () => (node.data = own)
    node.data = `${word} `
  }
}

/** The first words of a place in the page: of a finding what it says, not how it stands to the claim. */
function quoteOpening(anchor: string): string {
  const MOST_WORDS = 8
  const place = document.getElementById(anchor)?.querySelector('p:not(.stance), h3, th')
  const words = (place?.textContent ?? '').trim().split(/\s+/)
  return `“${words.slice(0, MOST_WORDS).join(' ')}${words.length > MOST_WORDS ? ' …' : ''}”`
}

customElements.define('cite-box', CiteBoxElement)
