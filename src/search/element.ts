import { facetNames, type FacetName } from '../domain/facet-names.ts'
import type { SearchOptions } from '../domain/search/search.ts'
import type { Engine } from './engine.ts'
import { chooseClaims, showClaims } from './list.ts'
import { untilPainted } from './pauses.ts'
import type { ResultsList } from './results-list.ts'
import { formatView, parseView, type SearchView } from './view.ts'

/** Pause in typing after which the count is announced, so that a screen reader is not interrupted at every key. */
const ANNOUNCE_AFTER_MS = 600

/** What is loaded for the first search. */
interface Loaded {
  engine: Engine
  list: ResultsList
}

/**
 * <site-search>: turns the plain form and the full list inside it into a search that answers while one types.
 * With data-lost it begins with the words of an address that leads nowhere. The view lives in the address; the index is fetched when the field gets the focus or the address asks for it.
 */
class SiteSearchElement extends HTMLElement {
  readonly #form = this.#get('form', HTMLFormElement)
  readonly #input = this.#get('input[name=q]', HTMLInputElement)
  readonly #status = this.#get('[role=status]', HTMLElement)
  readonly #tally = this.#get('.tally', HTMLElement)
  readonly #results = this.#get('.results', HTMLElement)
  readonly #list = this.#get('.everything', HTMLElement)
  readonly #selects = [...this.querySelectorAll<HTMLSelectElement>('select')]
  readonly #claims = [...this.querySelectorAll<HTMLElement>('[data-id]')]
  readonly #base = this.dataset['base'] ?? '/'
  #loaded: Promise<Loaded> | undefined
  #announcing: number | undefined
  #updates = 0
  #latest = 0
  /** The view whose results are shown or looked for; none while the full list is shown. */
  #shown: SearchView | undefined

  connectedCallback(): void {
    this.#restore()
    // Fetched ahead; where that fails, it is tried again and said when there is something to search for.
    this.#input.addEventListener('focus', () => {
      void untilPainted().then(() => this.#load().catch(() => undefined))
    })
    this.#input.addEventListener('input', (event) => {
      // Half-typed Chinese is no query yet; compositionend brings the whole word.
      if (!(event as InputEvent).isComposing) void this.#update('replace')
    })
    this.#input.addEventListener('compositionend', () => void this.#update('replace'))
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || this.#input.value === '') return
      event.preventDefault()
      this.#input.value = ''
      void this.#update('replace')
    })
    for (const select of this.#selects) select.addEventListener('change', () => void this.#update('push'))
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#update('push')
    })
    this.#form.addEventListener('reset', () => setTimeout(() => void this.#update('push')))
    window.addEventListener('popstate', () => {
      this.#restore()
    })
  }

  #restore(): void {
    const { query, facets } = parseView(window.location.search, (name, value) => this.#hasChoice(name, value))
    this.#input.value = query
    for (const select of this.#selects) select.value = facets[select.name as FacetName] ?? ''
    void this.#update('keep')
    if (!query && this.dataset['lost'] !== undefined) void this.#searchLost()
  }

  /** What a reader asked for whose address leads nowhere, if there is such a page and nothing typed by now. */
  async #searchLost(): Promise<void> {
    const loaded = await this.#load().catch(() => undefined)
    const words = await loaded?.engine.readLost(window.location.pathname)
    this.#input.value ||= words ?? ''
    await this.#update('keep')
  }

  /** The letter that was typed is seen first, then what it finds; letters that come meanwhile are looked up together. */
  async #update(history: 'keep' | 'replace' | 'push'): Promise<void> {
    const view = this.#readView()
    const update = (this.#updates += 1)
    if (history === 'push') this.#writeAddress(view, history)
    if (view.query) await untilPainted()
    if (update !== this.#updates) return
    if (history === 'replace') this.#writeAddress(view, history)
    if (view.query) await this.#showResults(view)
    else this.#showList(view)
  }

  #writeAddress(view: SearchView, history: 'replace' | 'push'): void {
    const written = formatView(view)
    if (written === window.location.search.slice(1)) return
    const address = written ? `?${written}` : window.location.pathname
    if (history === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }

  #showList(view: SearchView): void {
    this.#latest += 1
    this.#shown = undefined
    this.#results.hidden = true
    this.#list.hidden = false
    const shown = showClaims(this.#list, this.#claims, view)
    const tally = `${shown} of ${this.#claims.length} claims`
    const advice = shown === 0 ? ': no claim fits all that is chosen' : ''
    this.#say(shown === this.#claims.length ? '' : tally + advice)
  }

  async #showResults(view: SearchView): Promise<void> {
    const asked = (this.#latest += 1)
    this.#shown = view
    try {
      const { list } = await this.#load()
      await list.show(view, this.#narrow(view), () => asked === this.#latest)
    } catch {
      this.#shown = undefined
      this.#results.hidden = true
      this.#list.hidden = false
      this.#say(this.dataset['failed'] ?? '')
    }
  }

  /** With a facet chosen only claims can match, for only claims have facets. */
  #narrow(view: SearchView): SearchOptions {
    if (Object.keys(view.facets).length === 0) return {}
    const chosen = chooseClaims(this.#claims, view)
    return { kinds: ['claim'], documentIds: new Set(chosen.map((claim) => claim.dataset['id'] ?? '')) }
  }

  /** Shows the sentence at once and announces it when the typing pauses. */
  #say(sentence: string): void {
    this.#tally.textContent = sentence
    window.clearTimeout(this.#announcing)
    this.#announcing = window.setTimeout(() => {
      this.#status.textContent = sentence
    }, ANNOUNCE_AFTER_MS)
  }

  #load(): Promise<Loaded> {
    this.#loaded ??= this.#start().catch((error: unknown) => {
      this.#loaded = undefined
      throw error
    })
    return this.#loaded
  }

  async #start(): Promise<Loaded> {
    const { loadEngine, ResultsList } = await import('./engine.ts')
    const engine = await loadEngine({
      address: this.dataset['index'] ?? '',
      base: this.#base,
      inPage: this.querySelector('script')?.text,
      onMore: () => {
        if (this.#shown) void this.#showResults(this.#shown)
      },
    })
    const say = (sentence: string): void => {
      this.#say(sentence)
    }
    return { engine, list: new ResultsList({ ask: engine.ask, root: this, base: this.#base, say }) }
  }

  #readView(): SearchView {
    const chosen = this.#selects
      .filter((select) => select.value)
      .map((select) => [select.name, select.value] as const)
    return { query: this.#input.value.trim(), facets: Object.fromEntries(chosen) }
  }

  #hasChoice(name: FacetName, value: string): boolean {
    const select = this.#selects.find((candidate) => candidate.name === name)
    return facetNames.includes(name) && [...(select?.options ?? [])].some((option) => option.value === value)
  }

  #get<Found extends Element>(selector: string, kind: abstract new () => Found): Found {
    const found = this.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`<site-search> needs a ${selector} inside`)
    return found
  }
}

customElements.define('site-search', SiteSearchElement)
