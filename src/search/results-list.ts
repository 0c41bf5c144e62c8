import type { SearchOptions } from '../domain/search/search.ts'
import type { Answer, Engine } from './engine.ts'
import { clearFilters, formatFilters } from './filters.ts'
import { PlaceKeeper } from './place.ts'
import { formatStatus, showHits } from './results.ts'
import { formatView, type SearchView } from './view.ts'

/** Results shown at once; more would bury the best ones. */
const MOST_RESULTS = 30
/** Results that a press of the button adds: all that a search of a small site finds. */
const MORE_RESULTS = 200

/** What the list needs of the search around it. */
interface ListSource {
  ask: Engine['ask']
  /** <site-search>, which holds the list and what stands around it. */
  root: HTMLElement
  base: string
  /** Shows a sentence and announces it. */
  say: (sentence: string) => void
}

/** The list of results, and the ways on where it is long or where filters leave nothing in it. */
export class ResultsList {
  readonly #source: ListSource
  readonly #hits: HTMLElement
  readonly #more: HTMLElement
  readonly #unfilter: HTMLElement
  readonly #place: PlaceKeeper
  #most: number
  #shown = ''
  #showAgain: (() => Promise<void>) | undefined

  constructor(source: ListSource) {
    this.#source = source
    this.#hits = this.#get('.hits')
    this.#more = this.#get('.more')
    this.#unfilter = this.#get('.unfilter')
    this.#place = new PlaceKeeper(this.#hits)
    this.#most = Math.max(MOST_RESULTS, this.#place.count)
    this.#more.addEventListener('click', () => void this.#showMore())
    this.#unfilter.addEventListener('click', () => {
      clearFilters(source.root)
    })
  }

  /** Asks and shows what is found, unless `isWanted` says no more by then; rejects where nothing can be asked. */
  async show(view: SearchView, narrow: SearchOptions, isWanted: () => boolean): Promise<void> {
    const { ask, root, base, say } = this.#source
    const shown = formatView(view)
    if (this.#shown && this.#shown !== shown) this.#most = MOST_RESULTS
    this.#shown = shown
    this.#showAgain = () => this.show(view, narrow, isWanted)
    const found = await ask(view.query, { ...narrow, limit: this.#most })
    const filters = formatFilters(root, view)
    // Words that are on no claim with these filters, but in other places.
    const unfiltered = filters && found.match !== 'all' ? await ask(view.query, { limit: 0 }) : undefined
    if (!isWanted()) return
    const painted = showHits(this.#hits, found.hits, base, isWanted)
    this.#offer(found, unfiltered?.match === 'all' ? unfiltered.total : 0)
    this.#get('.results').hidden = false
    this.#get('.everything').hidden = true
    say(formatStatus(found, view.query, filters))
    await painted
    if (isWanted()) await this.#place.goBack(found.reach === 'soFar')
  }

  /** The ways on: to the other results, to those without filters, or to what helps where nothing is found. */
  #offer({ total, hits, match, reach }: Answer, unfiltered: number): void {
    const left = total - hits.length
    this.#more.hidden = left === 0
    this.#more.textContent = left > MORE_RESULTS ? `Show ${MORE_RESULTS} more` : `Show all ${total} results`
    this.#unfilter.hidden = unfiltered === 0
    this.#unfilter.textContent = `Show what is found without filters (${unfiltered})`
    this.#get('.no-result').hidden = match !== 'none' || reach === 'soFar' || unfiltered > 0
  }

  /** The first new result gets the focus, for the button may be gone. */
  async #showMore(): Promise<void> {
    const before = this.#hits.children.length
    this.#most += MORE_RESULTS
    await this.#showAgain?.()
    this.#hits.children[before]?.querySelector('a')?.focus()
  }

  #get(selector: string): HTMLElement {
    const found = this.#source.root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`<site-search> needs a ${selector} inside`)
    return found
  }
}
