import type { View } from '../../domain/diagram-view.ts'
import { markCurrent } from '../controls.ts'
import { DiagramElement, type DiagramFacts } from '../diagram-element.ts'
import type { Svg } from '../render.ts'
import type { LargeMap } from '../tell-elsewhere.ts'
import { buildWalk, type Walk } from '../walk.ts'
import { describeMark, listMarks } from './describe.ts'
import { drawLinkUp } from './draw.ts'
import { layoutLinkUp } from './layout.ts'
import type { LinkUpGraph } from './scene.ts'
import { buildLinkUpView, listPaths } from './view.ts'
import { formatAnswer, formatPair, formatPictureLabel, formatRest } from './words.ts'

interface Facts extends DiagramFacts, LargeMap {
  graph: LinkUpGraph
}

/** <link-up>: which chains of links join a kind of data with a consequence. */
class LinkUpElement extends DiagramElement<Facts> {
  override connectedCallback(): void {
    super.connectedCallback()
    // A cell of the matrix leads to the picture, as a link within the page would.
    this.addEventListener('click', ({ target, defaultPrevented }) => {
      if (!defaultPrevented || !(target as Element).closest('.matrix a')) return
      // What is focused is read out: it must be there.
      this.finish()
      this.get('.link-up-pair', HTMLElement).focus()
    })
  }

  protected draw(svg: Svg, fields: View, width: number): void {
    const { graph } = this.facts
    const view = buildLinkUpView(fields)
    drawLinkUp(svg, layoutLinkUp(graph, view, width))
    svg.attr('aria-label', formatPictureLabel(graph, view))
  }

  protected buildWalk(view: View): Walk {
    const { nodes, edges } = listMarks(this.facts.graph, buildLinkUpView(view))
    return buildWalk(nodes, edges)
  }

  protected choose(view: View, id = ''): View {
    const isEdge = this.facts.graph.edges.some((edge) => edge.id === id)
    return { ...view, edge: isEdge ? id : '', node: isEdge ? '' : id }
  }

  protected findChosen(view: View): string {
    const { chosen } = buildLinkUpView(view)
    return this.describe(chosen, view) ? chosen : ''
  }

  protected describe(id: string, view: View): string {
    return describeMark(this.facts.graph, buildLinkUpView(view), id)
  }

  /** What is no longer drawn cannot stay chosen. */
  protected override change(view: View): void {
    super.change(this.choose(view, this.findChosen(view)))
  }

  protected showDetails(fields: View): void {
    const { graph } = this.facts
    const view = buildLinkUpView(fields)
    this.get('.link-up-pair', HTMLElement).textContent = formatPair(graph, view)
    this.get('.link-up-answer', HTMLElement).textContent = formatAnswer(graph, view)
    const rest = this.get('.link-up-rest', HTMLElement)
    rest.textContent = formatRest(listPaths(graph, view))
    rest.hidden = !rest.textContent
    const mark = this.findChosen(fields)
    this.tell(mark)
    // Only a large map needs it.
    if (this.facts.rows)
      void import('../tell-elsewhere.ts').then(({ tellElsewhere }) => {
        tellElsewhere(this, this.facts, mark, () => this.describe(mark, fields))
      })
    const place = Object.keys(graph.scales.lenses).indexOf(view.lens)
    this.querySelector('.matrix')?.setAttribute('data-place', String(place))
    markCurrent(this, `lens=${view.lens}`, `data=${view.data}&consequence=${view.consequence}`)
  }

  protected summarise(view: View): string {
    const chosen = this.findChosen(view)
    if (chosen) return this.describe(chosen, view)
    const { graph } = this.facts
    const looked = buildLinkUpView(view)
    return `${formatPair(graph, looked)}. ${formatAnswer(graph, looked)}`
  }
}

customElements.define('link-up', LinkUpElement)
