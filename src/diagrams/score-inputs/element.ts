import { SCORE } from '../../domain/diagram-grammars.ts'
import type { View } from '../../domain/diagram-view.ts'
import type { Standing } from '../../schemas/scales.ts'
import { markCurrent } from '../controls.ts'
import { DiagramElement, type DiagramFacts } from '../diagram-element.ts'
import type { Svg } from '../render.ts'
import { buildWalk, type Walk } from '../walk.ts'
import { drawScoreInputs } from './draw.ts'
import { layoutScoreInputs } from './layout.ts'
import type { ScoreWords, Statement } from './scene.ts'
import { buildScoreInputsView, countStandings, listLinks, listOfSide, listShown } from './view.ts'
import {
  formatCounts,
  formatLink,
  formatScore,
  formatStatement,
  formatSummary,
  formatTitle,
} from './words.ts'

interface Facts extends DiagramFacts {
  items: Statement[]
  words: ScoreWords
}

/** <score-inputs>: what went into a score, and what one was said to open. */
class ScoreInputsElement extends DiagramElement<Facts> {
  /** The chosen mark that was announced last; while it stays chosen, side and filter are the news. */
  #said = ''

  protected draw(svg: Svg, view: View, width: number): void {
    const { items, words } = this.facts
    drawScoreInputs(svg, layoutScoreInputs(items, buildScoreInputsView(view), width, words))
  }

  protected buildWalk(view: View): Walk {
    const shown = this.#listShown(view)
    return buildWalk(shown.length > 0 ? [{ id: SCORE }, ...shown] : [], listLinks(shown))
  }

  protected choose(view: View, id = ''): View {
    const item = this.#findLinked(id)?.id
    // A link opens its statement; chosen once more, it closes it.
    return { ...view, item: item === undefined ? id : item === view['item'] ? '' : item }
  }

  protected findChosen(view: View): string {
    return buildScoreInputsView(view).item
  }

  protected describe(id: string, view: View): string {
    const { words, items } = this.facts
    if (id === SCORE) return formatScore(this.#listShown(view), words)
    const linked = this.#findLinked(id)
    if (linked) return formatLink(linked, words)
    const item = items.find((each) => each.id === id)
    return item ? formatStatement(item, words) : ''
  }

  protected showDetails(view: View): void {
    const { items, words } = this.facts
    const typed = buildScoreInputsView(view)
    this.get('.takeaway', HTMLElement).textContent = formatTitle(items, typed, words)
    this.get('.drawn', HTMLElement).textContent = formatSummary(items, typed, words)
    this.tell(this.findChosen(view))
    markCurrent(this, `side=${typed.side}`)
    const counts = countStandings(listOfSide(items, typed.side))
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]')) {
      const count = counts[part.dataset['state'] as Standing] ?? 0
      part.hidden = count === 0
      const shown = part.querySelector('.count')
      if (shown) shown.textContent = String(count)
    }
  }

  protected summarise(view: View): string {
    const chosen = this.findChosen(view)
    const isNews = chosen !== this.#said
    this.#said = chosen
    if (chosen && isNews) return this.describe(chosen, view)
    const typed = buildScoreInputsView(view)
    const { items, words } = this.facts
    return `${formatTitle(items, typed, words)}. ${formatCounts(items, typed, words)}`
  }

  #listShown(view: View): Statement[] {
    return listShown(this.facts.items, buildScoreInputsView(view))
  }

  #findLinked(id: string): Statement | undefined {
    return listLinks(this.facts.items).find((link) => link.id === id)?.item
  }
}

customElements.define('score-inputs', ScoreInputsElement)
