/** <save-view>: its button saves the diagram of the page as the reader has set it. What draws the file comes with the click. */
class SaveViewElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#save())
  }

  async #save(): Promise<void> {
    const status = this.querySelector('[role=status]')
    const say = (sentence: string): void => status?.replaceChildren(sentence)
    try {
      const { saveReaderPicture } = await import('../../diagrams/download/reader-picture.ts')
      say(
        `Saved as ${saveReaderPicture(document, this.dataset['credit'] ?? '')}. It says inside that this view is your own.`,
      )
    } catch {
      say('The file could not be made. The files above are complete without script.')
    }
  }
}

customElements.define('save-view', SaveViewElement)
