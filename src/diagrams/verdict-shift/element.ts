import type { View } from '../../domain/diagram-view.ts'
import { isPlain, markCurrent } from '../controls.ts'
import { DiagramElement, type DiagramFacts } from '../diagram-element.ts'
import type { Svg } from '../render.ts'
import { buildWalk, type Walk } from '../walk.ts'
import { drawVerdictShift } from './draw.ts'
import { layoutVerdictShift } from './layout.ts'
import type { ShiftClaim, ShiftWords } from './scene.ts'
import { buildVerdictShiftView } from './view.ts'
import { findClaimId, listWalked } from './walked.ts'
import { formatGroup, formatName, formatSummary, formatTitle } from './words.ts'

interface Facts extends DiagramFacts {
  claims: ShiftClaim[]
  words: ShiftWords
}

/** <verdict-shift>: the verdicts then and now to look into. */
class VerdictShiftElement extends DiagramElement<Facts> {
  override connectedCallback(): void {
    super.connectedCallback()
    // Here a row opens its reasons in the panel, whose link leads on; with a modifier it stays a link.
    this.addEventListener('click', openHere, { capture: true })
  }

  protected draw(svg: Svg, view: View, width: number): void {
    const { claims, words } = this.facts
    drawVerdictShift(svg, layoutVerdictShift(claims, buildVerdictShiftView(view), words, width))
    // The picture is one tab stop; its keys lead to the rows.
    svg.selectAll('a').attr('tabindex', -1)
  }

  protected buildWalk(view: View): Walk {
    const { nodes, links } = listWalked(
      this.facts.claims,
      buildVerdictShiftView(view).group,
      this.facts.words,
    )
    return buildWalk(nodes, links)
  }

  protected choose(view: View, id = ''): View {
    const claim = findClaimId(id)
    return { ...view, claim: claim === view['claim'] ? '' : claim }
  }

  protected findChosen(view: View): string {
    return buildVerdictShiftView(view).claim
  }

  protected describe(id: string, view: View): string {
    const { words, claims } = this.facts
    const claim = claims.find((each) => each.id === findClaimId(id))
    if (!claim) return ''
    if (id !== claim.id) return this.#formatReasons(claim)
    const name = buildVerdictShiftView(view).group === 'theme' ? claim.theme : claim.claimant
    return `${formatName(claim, words)} ${formatGroup(name, words)}.`
  }

  protected showDetails(view: View): void {
    const { group, claim } = buildVerdictShiftView(view)
    this.get('.takeaway', HTMLElement).textContent = formatTitle(this.facts.claims, group, this.facts.words)
    this.tell(claim)
    markCurrent(this, `group=${group}`)
  }

  protected summarise(view: View): string {
    const { group, claim } = buildVerdictShiftView(view)
    const { claims, words } = this.facts
    if (claim && this.dataset['home'] === undefined) return this.describe(claim, view)
    if (claim) return `${this.describe(claim, view)} The reasons stand after the picture.`
    return `${formatTitle(claims, group, words)}. ${formatSummary(claims, words)}`
  }

  /** Both verdicts with the reasons that the table gives. */
  #formatReasons({ id, then, now }: ShiftClaim): string {
    const { words } = this.facts
    const reasonOf = (when: string): string =>
      this.querySelector(`[data-row="${id}"] [data-reason="${when}"]`)?.textContent.trim() ?? ''
    return `On what was known by ${words.then}: ${words.verdicts[then]}. ${reasonOf('then')} Now: ${words.verdicts[now]}. ${reasonOf('now')}`.trim()
  }
}

function openHere(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest('svg.drawing a')) return
  if (isPlain(event)) event.preventDefault()
  else event.stopPropagation()
}

customElements.define('verdict-shift', VerdictShiftElement)
