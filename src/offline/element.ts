import { findKeeper, isUnwanted, keepCopy, removeCopy, waitForCopy } from './copy.ts'

const KEEP = 'Keep a copy for reading offline'
const REMOVE = 'Remove the kept copy'
const NOT_KEPT =
  'This browser could not keep a copy, or does not allow it. The rest of the site works without one.'
const NOT_REMOVED =
  'This browser could not remove the copy, or not remember that you want none. Its settings for the data of sites can remove it.'

/** <kept-copy>: says whether this browser keeps a copy of the site; one button keeps it or removes it. */
class KeptCopyElement extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/'
  readonly #button = this.querySelector('button')
  readonly #status = this.querySelector('[role=status]')

  connectedCallback(): void {
    this.#button?.addEventListener('click', () => {
      if (this.#button?.ariaDisabled === 'true') return
      const isKept = this.#button?.textContent === REMOVE
      if (isKept) void this.#do('Removing the copy.', () => removeCopy(this.#base), [NOT_REMOVED, REMOVE])
      else void this.#do('Fetching the copy.', () => keepCopy(this.#base))
    })
    void this.#do('Looking for a copy.', async () => {
      const keeper = await findKeeper(this.#base)
      if (keeper) await waitForCopy(keeper)
    })
  }

  /** Does something about the copy, and says how things stand before and after, with what the button does then. */
  async #do(
    what: string,
    act: () => Promise<void>,
    failed: [sentence: string, button: string] = [NOT_KEPT, KEEP],
  ): Promise<void> {
    this.#show(what)
    try {
      await act()
      const isKept = (await findKeeper(this.#base))?.active != null
      const isRemoved = !isKept && (await isUnwanted(this.#base))
      this.#show(
        isKept
          ? 'This browser keeps a copy.'
          : isRemoved
            ? 'The copy has been removed, and none will be made unless you ask for it.'
            : 'This browser keeps no copy.',
        isKept ? REMOVE : KEEP,
      )
    } catch {
      this.#show(...failed)
    }
  }

  /** While something is being done the button has no effect, but keeps the focus. */
  #show(sentence: string, button?: string): void {
    if (this.#status) this.#status.textContent = sentence
    this.#button?.setAttribute('aria-disabled', String(!button))
    if (button && this.#button) this.#button.textContent = button
  }
}

customElements.define('kept-copy', KeptCopyElement)
