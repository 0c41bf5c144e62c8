/** Where the eye reads: the step that crosses this share of the window's height is the current one. */
const READING_LINE = 0.3
/** Pixels between the legend and what a step shows below it. */
const AIR = 4
/** Milliseconds after which a scroll that we started counts as over, where the browser does not say so. */
const LONGEST_SCROLL = 1500

/**
 * <diagram-steps>: keeps one diagram in the state of the current step. The step follows the reader's scrolling and
 * focus, until that is switched off, and the buttons. Each <section data-view> says the state of its step; the diagram
 * hears of it through a "diagram-view" event.
 */
class DiagramStepsElement extends HTMLElement {
  readonly #steps = [...this.querySelectorAll<HTMLElement>('section[data-view]')]
  readonly #companion = this.#get('.companion', HTMLElement)
  readonly #follow = this.#get('input.follow', HTMLInputElement)
  #at = 0
  /** The end of a scroll that we started; until then scrolling says nothing about the reader. */
  #arrival: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    const observer = new IntersectionObserver(
      () => {
        this.#read()
      },
      { rootMargin: `-${READING_LINE * 100}% 0px -${(1 - READING_LINE) * 100 - 1}% 0px` },
    )
    for (const step of this.#steps) {
      observer.observe(step)
      step.addEventListener('focusin', () => {
        if (this.#follow.checked) this.#show(this.#steps.indexOf(step))
      })
      step.querySelector('h3')?.addEventListener('keydown', (event) => {
        if (event.key === 'ArrowRight') this.#go(1)
        if (event.key === 'ArrowLeft') this.#go(-1)
      })
    }
    this.#get('.previous', HTMLButtonElement).addEventListener('click', () => {
      this.#go(-1)
    })
    this.#get('.next', HTMLButtonElement).addEventListener('click', () => {
      this.#go(1)
    })
    this.#follow.addEventListener('change', () => {
      this.#read()
    })
    // What a reader chooses in the diagram is told below it; what a step chooses is told by the step.
    for (const act of ['click', 'keydown'])
      this.#get('.companion > .diagram', HTMLElement).addEventListener(act, (event) => {
        const isChoice = act === 'click' || ['Enter', ' '].includes((event as KeyboardEvent).key)
        if (isChoice) this.#companion.removeAttribute('data-by-step')
      })
    window.addEventListener('scrollend', () => {
      this.#arrive()
    })
    this.#mark()
  }

  /** Makes the step at the reading line the current one. */
  #read(): void {
    if (!this.#follow.checked || this.#arrival !== undefined) return
    const line = window.innerHeight * READING_LINE
    const at = this.#steps.findLastIndex((step) => step.getBoundingClientRect().top <= line)
    this.#show(Math.max(0, at))
  }

  /** Leads to the step before or after, as the reader asked by button or key, and says so aloud. */
  #go(by: 1 | -1): void {
    const to = this.#at + by
    const step = this.#steps[to]
    if (!step) {
      this.#say(by > 0 ? 'This is the last step.' : 'This is the first step.')
      return
    }
    this.#arrive()
    this.#arrival = setTimeout(() => {
      this.#arrive()
    }, LONGEST_SCROLL)
    this.#show(to)
    this.#say(`Step ${to + 1} of ${this.#steps.length}: ${titleOf(step)}`)
    step.querySelector('h3')?.focus({ preventScroll: true })
    // Smooth only where the style sheet says so, for readers who allow motion.
    step.scrollIntoView({ block: 'start' })
  }

  #arrive(): void {
    clearTimeout(this.#arrival)
    this.#arrival = undefined
  }

  #show(at: number): void {
    const view = this.#steps[at]?.dataset['view']
    if (at === this.#at || view === undefined) return
    this.#at = at
    this.#companion.toggleAttribute('data-by-step', true)
    const diagram = this.#get('.companion > .diagram', HTMLElement)
    void customElements.whenDefined(diagram.localName).then(() => {
      if (at !== this.#at) return
      diagram.dispatchEvent(new CustomEvent('diagram-view', { detail: view }))
      // A picture that has just come to life is drawn with its first frame.
      requestAnimationFrame(() => {
        setTimeout(() => {
          this.#reveal()
        })
      })
    })
    this.#mark()
  }

  /**
   * Moves a picture that is taller than the window so far that what the step chose can be seen below the bar and the
   * legend, which stay; with the heading of its group, where both fit.
   */
  #reveal(): void {
    const companion = this.#companion
    const chosen = [...companion.querySelectorAll('svg.drawing .chosen')].find((mark) =>
      mark.checkVisibility(),
    )
    if (!chosen) return
    const stuck = [...companion.querySelectorAll<HTMLElement>(':scope > .bar, .controls')]
    const frame = companion.getBoundingClientRect()
    const room = frame.top + AIR + stuck.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0)
    const { top, bottom } = chosen.getBoundingClientRect()
    const from = chosen.closest('.group')?.getBoundingClientRect().top ?? top
    if (top >= room && bottom <= frame.bottom && from >= room) return
    const isBothFit = bottom - from <= frame.bottom - room
    companion.scrollTop += isBothFit ? from - room : bottom - frame.bottom + (bottom - top)
  }

  /** Says in the page which step is current and where the buttons lead. */
  #mark(): void {
    for (const [i, step] of this.#steps.entries())
      if (i === this.#at) step.setAttribute('aria-current', 'step')
      else step.removeAttribute('aria-current')
    this.#get('.at', HTMLElement).textContent = String(this.#at + 1)
    for (const [name, by] of [
      ['.previous', -1],
      ['.next', 1],
    ] as const) {
      const to = this.#steps[this.#at + by]
      const button = this.#get(name, HTMLButtonElement)
      // Not disabled: a button that vanishes under the focus would lose the reader's place.
      button.setAttribute('aria-disabled', String(to === undefined))
      const word = button.textContent.trim()
      button.setAttribute('aria-label', to ? `${word}: ${titleOf(to)}` : word)
    }
  }

  #say(sentence: string): void {
    this.#get('.steps-status', HTMLElement).textContent = sentence
  }

  #get<Found extends Element>(selector: string, kind: abstract new () => Found): Found {
    const found = this.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`<diagram-steps> needs a ${selector} inside`)
    return found
  }
}

function titleOf(step: HTMLElement): string {
  return step.querySelector('h3')?.textContent.trim() ?? ''
}

customElements.define('diagram-steps', DiagramStepsElement)
