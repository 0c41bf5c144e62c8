/**
 * <cite-box>: its buttons copy the text that they name, and a status says what happened. When the reader follows the mark
 * of a paragraph that may be cited, the address in every form leads to that paragraph.
 */
export class CiteBoxElement extends HTMLElement {
  #shown = this.dataset['url'] ?? ''

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button')
      if (!button) return
      const text = button.value && this.querySelector(`#${button.value}`)
      if (text) void this.#copy(text, button.dataset['name'] ?? '')
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
        const { currentNode: node } = letters
        node.nodeValue = node.nodeValue?.replace(this.#shown, url) ?? ''
      }
    }
    this.#shown = url
    const note = this.querySelector<HTMLElement>('.aim')
    if (!note) return
    note.hidden = !anchor
    note.querySelector('b')?.replaceChildren(`#${anchor}`)
  }

  /** Where the browser refuses the clipboard, the text is chosen, ready for the keyboard. */
  async #copy(text: Element, name: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text.textContent.trim())
      this.#say(`${name} copied.`)
    } catch {
      getSelection()?.selectAllChildren(text)
      this.#say(`${name} is selected. Copy it with the keyboard or the menu.`)
    }
  }

  #say(sentence: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = sentence
  }
}

customElements.define('cite-box', CiteBoxElement)
