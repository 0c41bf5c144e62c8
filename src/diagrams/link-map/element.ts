import type { View } from '../../domain/diagram-view.ts'
import { countStates, findState, formatEdge, formatLabel } from '../../domain/evidence-graph.ts'
import { isLargeGraph } from '../../domain/link-focus.ts'
import type { LinkState } from '../../schemas/scales.ts'
import { markCurrent } from '../controls.ts'
import { DiagramElement, type DiagramFacts } from '../diagram-element.ts'
import type { Svg } from '../render.ts'
import type { LargeMap } from '../tell-elsewhere.ts'
import { buildWalk, type Walk } from '../walk.ts'
import { drawLinkMap } from './draw.ts'
import { buildGround, type Ground } from './ground.ts'
import { layoutLinkMap, selectFocus } from './layout.ts'
import type { MapEdge, MapGraph } from './scene.ts'
import { readLegend } from './legend.ts'
import { buildLinkMapView, listInBands, listShown } from './view.ts'
import { formatDrawn, formatTitle } from './words.ts'

interface Facts extends DiagramFacts, LargeMap {
  graph: MapGraph
}

/** <link-map>: the evidence graph to look into. */
class LinkMapElement extends DiagramElement<Facts> {
  /** The layout that no view changes is made once for each width. */
  readonly #groundByWidth = new Map<number, Ground>()

  override connectedCallback(): void {
    readLegend(this.get('.legend', HTMLElement), this.facts.graph.scales.states)
    const names = this.querySelector<HTMLSelectElement>('select[name=node]')
    names?.append(...this.facts.graph.nodes.map(({ id, label }) => new Option(formatLabel(label), id)))
    super.connectedCallback()
  }

  protected draw(svg: Svg, view: View, width: number): void {
    const ground = this.#groundByWidth.get(width) ?? buildGround(this.facts.graph, width)
    this.#groundByWidth.set(width, ground)
    drawLinkMap(svg, layoutLinkMap(ground, buildLinkMapView(view)))
  }

  /** A claim or a name chosen in a list takes the place of a chosen mark. */
  protected override adjust(view: View): View {
    const isNew = (name: string): boolean => Boolean(view[name]) && view[name] !== this.view[name]
    if (isNew('claim')) return { ...view, edge: '', node: '' }
    return isNew('node') ? { ...view, edge: '', claim: '' } : view
  }

  protected buildWalk(view: View): Walk {
    const { graph } = this.facts
    if (!isLargeGraph(graph)) return buildWalk(graph.nodes, this.#listShown(view))
    const { part } = selectFocus(graph, buildLinkMapView(view))
    return buildWalk(part.nodes, part.edges)
  }

  protected choose(view: View, id = ''): View {
    const isEdge = this.#findEdge(id) !== undefined
    return { ...view, edge: isEdge ? id : '', node: isEdge ? '' : id, claim: '' }
  }

  protected findChosen(view: View): string {
    const { edge, node } = buildLinkMapView(view)
    return edge || node
  }

  protected describe(id: string, view: View): string {
    const { graph } = this.facts
    const looked = buildLinkMapView(view)
    const edge = this.#findEdge(id)
    if (edge)
      return `${formatEdge(edge, graph)}: ${this.#wordOf(findState(edge, looked, graph.scales))}. ${edge.label}.`
    const node = graph.nodes.find((each) => each.id === id)
    const links = this.#listShown(view).filter(({ from, to }) => from === id || to === id)
    const states = Object.entries(countStates(links, looked, graph.scales)).map(
      ([state, count]) => `${count} ${this.#wordOf(state as LinkState)}`,
    )
    const count = `${links.length} ${links.length === 1 ? 'link' : 'links'}`
    return `${formatLabel(node?.label ?? '')}, ${node?.role ?? ''}, ${count}${states.length > 0 ? `: ${states.join(', ')}` : ''}.`
  }

  protected showDetails(view: View): void {
    const { graph } = this.facts
    const looked = buildLinkMapView(view)
    const { lens } = looked
    this.get('.takeaway', HTMLElement).textContent = formatTitle(graph, looked)
    this.get('.drawn', HTMLElement).textContent = formatDrawn(graph, looked)
    const chosen = this.findChosen(view)
    this.tell(chosen)
    // Only a large map needs it.
    if (this.facts.rows)
      void import('../tell-elsewhere.ts').then(({ tellElsewhere }) => {
        tellElsewhere(this, this.facts, chosen, () => this.describe(chosen, view))
      })
    markCurrent(this, `lens=${lens}`)
    for (const meaning of this.querySelectorAll<HTMLElement>('[data-lens]'))
      meaning.hidden = meaning.dataset['lens'] !== lens
    const counts = countStates(listInBands(graph, looked), looked, graph.scales)
    for (const item of this.querySelectorAll<HTMLElement>('[data-state]')) {
      const count = counts[item.dataset['state'] as LinkState] ?? 0
      item.hidden = count === 0
      const shown = item.querySelector('.count')
      if (shown) shown.textContent = String(count)
    }
  }

  protected summarise(view: View): string {
    const chosen = this.findChosen(view)
    if (chosen) return this.describe(chosen, view)
    const { graph } = this.facts
    const looked = buildLinkMapView(view)
    return `${formatTitle(graph, looked)}. ${formatDrawn(graph, looked)}`
  }

  #listShown(view: View): MapEdge[] {
    return listShown(this.facts.graph, buildLinkMapView(view))
  }

  #findEdge(id: string): MapEdge | undefined {
    return this.facts.graph.edges.find((edge) => edge.id === id)
  }

  #wordOf(state: LinkState): string {
    return state === 'absent' ? state : this.facts.graph.scales.states[state].word.toLowerCase()
  }
}

customElements.define('link-map', LinkMapElement)
