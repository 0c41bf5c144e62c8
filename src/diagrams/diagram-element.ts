import { formatView, parseFields, parseView, type View, type ViewGrammar } from '../domain/diagram-view.ts'
import { fillControls, isPlain, readControls } from './controls.ts'
import { Pictures } from './pictures.ts'
import type { Svg } from './render.ts'
import { sortBy } from './sort-table.ts'
import { findTrail, moveWalk, type Trail, type Walk } from './walk.ts'

/** What every diagram carries in its HTML: the grammar of its address, and what its own pictures need. */
export interface DiagramFacts {
  grammar: ViewGrammar
}

/**
 * The part of a diagram's element that all diagrams share: the view and its address, the controls, the choice of a
 * mark, the walk by keyboard, and what is said aloud. A diagram says how to draw, what to walk and what to tell.
 *
 * The HTML around it: see DiagramFrame.astro. With data-home the view stands in the address; without, the diagram is
 * part of another page and keeps it to itself. A "diagram-view" event from outside sets the view.
 */
export abstract class DiagramElement<Facts extends DiagramFacts> extends HTMLElement {
  protected readonly facts = JSON.parse(this.get('script.facts', HTMLScriptElement).text) as Facts
  readonly #controls = this.get('fieldset.controls', HTMLFieldSetElement)
  readonly #status = this.get('[role=status]', HTMLElement)
  readonly #problem = this.get('.problem', HTMLElement)
  /** Where Reset leads: what the page began with, or what was last set from outside. */
  #initial = parseView(this.dataset['view'] ?? '', this.facts.grammar).view
  #view: View = this.#initial
  #trail: Trail = []
  readonly #pictures = new Pictures(this.get('.picture', HTMLElement), this.#view, {
    draw: (svg, view, width) => {
      this.draw(svg, view, width)
    },
    // Whether a picture may move is no part of what it shows.
    keyOf: (view) => formatView({ ...view, motion: '' }, this.facts.grammar),
  })
  /** What is still to do for the view that the picture shows already. */
  #rest: (() => void) | undefined

  /** Brings every picture up to date. */
  protected abstract draw(svg: Svg, view: View, width: number): void
  /** What the keyboard reaches under a view. */
  protected abstract buildWalk(view: View): Walk
  /** The view with a mark chosen, or with nothing chosen for undefined. */
  protected abstract choose(view: View, id: string | undefined): View
  /** The id of the chosen mark, or "". */
  protected abstract findChosen(view: View): string
  /** What is said of a mark: its name, how many links it has, how it stands. Never where it is. */
  protected abstract describe(id: string, view: View): string
  /** Brings the rest of the figure up to date: title, counts, the panel beside the picture. */
  protected abstract showDetails(view: View): void
  /** What is said when the view as a whole has changed. */
  protected abstract summarise(view: View): string

  connectedCallback(): void {
    this.#controls.addEventListener('input', ({ target }) => {
      // Only the field that the reader set: the other controls may be a frame behind the view.
      const { name } = target as HTMLInputElement
      const field = this.facts.grammar[name]
      if (field) this.change(this.adjust(readControls(this.#controls, this.#view, { [name]: field })))
    })
    this.get('button.reset', HTMLButtonElement).addEventListener('click', () => {
      this.change({ ...this.#initial, motion: this.#view['motion'] ?? 'on' })
    })
    this.addEventListener('click', (event) => {
      this.#click(event)
    })
    this.addEventListener('diagram-view', (event) => {
      this.#initial = parseView((event as CustomEvent<string>).detail, this.facts.grammar).view
      this.#show({ ...this.#initial, motion: this.#view['motion'] ?? 'on' })
    })
    for (const picture of this.#pictures.drawings) this.#listen(picture)
    this.#restore()
    if (this.dataset['home'] !== undefined)
      window.addEventListener('popstate', () => {
        this.#restore()
      })
    this.#controls.disabled = false
    this.classList.add('ready')
  }

  /** What is shown now. */
  protected get view(): View {
    return this.#view
  }

  /** A chance to mend what the controls say before it is shown. */
  protected adjust(view: View): View {
    return view
  }

  /** Views to draw ahead: where the switch leads. The diagram of a step follows its reader, who seldom switches it. */
  protected listAhead(): View[] {
    if (this.dataset['home'] === undefined) return []
    return [...this.querySelectorAll('.switch a[data-view]')].map((link) => this.#follow(link))
  }

  /** Shows a view that the reader asked for, says so, writes it into the address; no panel that opens hides the mark. */
  protected change(view: View): void {
    this.finish()
    this.#problem.textContent = ''
    this.#show(view, () => {
      this.say(this.summarise(view))
      this.#address(view)
      this.#mark()
    })
  }

  /** Does now what was left for after the paint. */
  protected finish(): void {
    const rest = this.#rest
    this.#rest = undefined
    rest?.()
  }

  protected say(sentence: string): void {
    this.#status.textContent = sentence
  }

  /** Tells in the panel what the table says of a mark; inside another page, where no table is, one sentence and a link. */
  protected tell(id: string): void {
    const row = id ? this.querySelector(`[data-row="${id}"]`) : null
    const told = [...(row?.querySelectorAll('[data-tell]') ?? [])].map((each) => each.cloneNode(true))
    const panel = this.get('.detail', HTMLElement)
    const whole = panel.querySelector<HTMLAnchorElement>('.whole')
    if (whole && id) {
      whole.search = formatView(this.#view, this.facts.grammar)
      told.push(new Text(this.describe(id, this.#view)))
    }
    panel.querySelector('.told')?.replaceChildren(...told)
    panel.toggleAttribute('data-empty', told.length === 0)
  }

  protected get<Found extends Element>(selector: string, kind: abstract new () => Found): Found {
    const found = this.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`<${this.localName}> needs a ${selector} inside`)
    return found
  }

  #address(view: View): void {
    const { home } = this.dataset
    if (home === undefined) return
    const written = formatView(view, this.facts.grammar)
    const address = written ? `${home}?${written}` : home
    if (address !== window.location.pathname + window.location.search)
      window.history.pushState(null, '', address)
  }

  #restore(): void {
    const { home, view: own = '' } = this.dataset
    const { pathname, search } = window.location
    const isAddressed = home !== undefined && (search !== '' || pathname === home)
    const { view, problems } = parseView(isAddressed ? search : own, this.facts.grammar)
    this.#problem.textContent =
      problems.length === 0
        ? ''
        : `Part of this address could not be read and was left out: ${problems.join(', ').slice(0, 120)}.`
    this.#show(view)
  }

  /** Draws a view at once; words, panel and tables follow when the picture has been painted. */
  #show(view: View, rest?: () => void): void {
    this.#view = view
    this.toggleAttribute('data-still', view['motion'] === 'off')
    this.#pictures.show(view)
    this.#mark()
    this.#rest = () => {
      fillControls(this.#controls, view)
      this.showDetails(view)
      rest?.()
      this.#pictures.prepare(this.listAhead())
    }
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.finish()
      })
    })
    // A page that is not painted, as in a tab behind others, has no frames: a tenth of a second is enough for those that are.
    setTimeout(() => {
      this.finish()
    }, 100)
  }

  /** The view to which a link leads from the present one. */
  #follow(link: Element): View {
    return { ...this.#view, ...parseFields(link.getAttribute('data-view') ?? '', this.facts.grammar).fields }
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element
    const head = target.closest('button.sort')?.closest('th')
    if (head) sortBy(head)
    const id = target.closest('svg.drawing [data-id]')?.getAttribute('data-id')
    if (id) this.#toggle(id)
    else if (target.closest('button.close')) this.change(this.choose(this.#view, undefined))
    const link = target.closest('a[data-view]')
    if (!link || !isPlain(event)) return
    event.preventDefault()
    this.change(this.#follow(link))
  }

  #toggle(id: string): void {
    this.change(this.choose(this.#view, id === this.findChosen(this.#view) ? undefined : id))
  }

  #listen(picture: SVGSVGElement): void {
    picture.setAttribute('tabindex', '0')
    picture.setAttribute('role', 'application')
    picture.addEventListener('keydown', (event) => {
      if (isPlain(event) && this.#press(event.key)) event.preventDefault()
    })
    picture.addEventListener('blur', () => {
      this.#trail = []
      this.#mark()
    })
  }

  /** Whether the key meant something here. */
  #press(key: string): boolean {
    const at = this.#trail.at(-1)
    if (key === 'Escape') {
      this.#leave()
      this.say('You have left the picture.')
      return true
    }
    if ((key === 'Enter' || key === ' ') && at !== undefined) {
      this.#toggle(at)
      return true
    }
    const walk = this.buildWalk(this.#view)
    const begin = this.#trail.length > 0 ? this.#trail : findTrail(walk, this.findChosen(this.#view))
    const trail = moveWalk(walk, begin, key)
    if (!trail) return false
    this.#trail = trail
    this.#mark()
    this.say(this.describe(trail.at(-1) ?? '', this.#view))
    return true
  }

  /** On to the first control after the picture; where the diagram shows none, the picture only lets go. */
  #leave(): void {
    for (const picture of this.#pictures.drawings) picture.blur()
    const after = [...this.querySelectorAll<HTMLElement>(':is(.stage > *, .stage, figure) ~ * *')]
    after.find((each) => each.tabIndex >= 0 && each.checkVisibility())?.focus()
  }

  /** Shows where the keyboard is, and brings it into the window. */
  #mark(): void {
    this.#pictures.mark(this.#trail.at(-1))
  }
}
