import type { View } from '../../domain/diagram-view.ts'
import { markCurrent } from '../controls.ts'
import { DiagramElement, type DiagramFacts } from '../diagram-element.ts'
import type { Svg } from '../render.ts'
import { buildWalk, type Walk } from '../walk.ts'
import { describeLink, describeStep } from './describe.ts'
import { drawSpread } from './draw.ts'
import { layoutSpread } from './layout.ts'
import type { Step } from './scene.ts'
import { buildSpreadView, listLinks, listShown } from './view.ts'
import { formatCount, formatSummary, formatTitle } from './words.ts'

interface Facts extends DiagramFacts {
  steps: readonly Step[]
  /** Words for the kinds, by id. */
  words: Record<string, string>
  /** Every step keeps its row; else rows that would step back are left out. */
  isWhole: boolean
}

/** <spread-map>: how the story travelled, to look into. */
class SpreadElement extends DiagramElement<Facts> {
  protected draw(svg: Svg, view: View, width: number): void {
    const { steps, words, isWhole } = this.facts
    drawSpread(svg, layoutSpread(steps, buildSpreadView(view), width, !isWhole), words)
  }

  protected buildWalk(view: View): Walk {
    const { steps } = this.facts
    return buildWalk(listShown(steps, buildSpreadView(view)), listLinks(steps, buildSpreadView(view)))
  }

  protected choose(view: View, id = ''): View {
    // A link opens at the step that built on the other.
    const link = listLinks(this.facts.steps, buildSpreadView(view)).find((each) => each.id === id)
    return { ...view, event: link?.to ?? id }
  }

  protected findChosen(view: View): string {
    return buildSpreadView(view).event
  }

  protected describe(id: string, view: View): string {
    const { steps, words } = this.facts
    const link = listLinks(steps, buildSpreadView(view)).find((each) => each.id === id)
    return link ? describeLink(steps, link) : describeStep(steps, id, buildSpreadView(view), words)
  }

  protected showDetails(view: View): void {
    const { event } = buildSpreadView(view)
    this.tell(event)
    this.get('.drawn', HTMLElement).textContent = formatSummary(this.facts.steps, event)
    // In the panel, the name of another step chooses it; in the table it leads to its row.
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.told a')) {
      const id = link.hash.slice(1)
      if (this.facts.steps.some((step) => step.id === id)) link.dataset['view'] = `event=${id}`
    }
    markCurrent(this, `event=${event}`)
  }

  protected summarise(view: View): string {
    const chosen = this.findChosen(view)
    if (chosen) return this.describe(chosen, view)
    const { steps } = this.facts
    const shown = listShown(steps, buildSpreadView(view)).length
    return shown === steps.length
      ? `${formatTitle(steps)}. All steps are shown.`
      : `The filter leaves ${shown} of ${formatCount(steps.length)}.`
  }
}

customElements.define('spread-map', SpreadElement)
