/** <cite-box>: its buttons copy the text that they name, and a status says what happened. */
class CiteBoxElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button')
      const text = button && this.querySelector(`#${button.value}`)
      if (text) void this.#copy(text, button.dataset['name'] ?? '')
    })
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
