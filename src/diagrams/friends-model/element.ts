import type { View } from '../../domain/diagram-view.ts'
import { formatRun, formatSteps } from '../../domain/friends-report.ts'
import { markCurrent } from '../controls.ts'
import { DiagramElement, type DiagramFacts } from '../diagram-element.ts'
import type { Svg } from '../render.ts'
import { sortAgain } from '../sort-table.ts'
import { buildWalk, type Walk } from '../walk.ts'
import { countTouched } from './counts.ts'
import { drawFriendsModel } from './draw.ts'
import { layoutFriendsModel } from './layout.ts'
import { findWrong, type NumberField } from './numbers.ts'
import { listCells } from './people.ts'
import { buildFriendsModel, type FriendsModel } from './view.ts'
import { formatAnnouncement, formatCount, formatPersonState, formatTieState, formatTitle } from './words.ts'

/** <friends-model>: a made-up network in which one person acts. The network is built here, from its number. */
class FriendsModelElement extends DiagramElement<DiagramFacts> {
  /** The model of the view drawn last. */
  #built: { view: View; model: FriendsModel } | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.get('fieldset.numbers', HTMLFieldSetElement).disabled = false
    // A number counts when it is finished: on the way to 10 there is a 1, which may be wrong.
    for (const input of this.#numbers())
      input.addEventListener('change', () => {
        this.#setNumber(input)
      })
  }

  protected draw(svg: Svg, view: View, width: number): void {
    const model = this.#build(view)
    svg.attr('aria-label', formatRun(model.run))
    drawFriendsModel(svg, layoutFriendsModel(model, width))
  }

  /** Rules are compared at a glance; what a person does is seen to spread, and so it is not drawn ahead. */
  protected override listAhead(): View[] {
    return super.listAhead().filter(({ act }) => act === this.view['act'])
  }

  protected buildWalk(view: View): Walk {
    const { people, ties } = this.#build(view).network
    return buildWalk(
      people,
      ties.map(({ id, between: [from, to] }) => ({ id, from, to })),
    )
  }

  /** Somebody always acts; a tie can be looked at and not chosen. */
  protected choose(view: View, id = ''): View {
    const isPerson = this.#build(view).network.people.some((person) => person.id === id)
    return isPerson ? { ...view, person: id } : view
  }

  protected findChosen(view: View): string {
    return view['person'] ?? ''
  }

  protected describe(id: string, view: View): string {
    const model = this.#build(view)
    const tie = model.network.ties.find((each) => each.id === id)
    return tie ? formatTieState(model, tie) : formatPersonState(model, id)
  }

  protected summarise(view: View): string {
    return formatAnnouncement(this.#build(view))
  }

  protected showDetails(view: View): void {
    const model = this.#build(view)
    const { rule, act } = model.parameters
    this.get('.takeaway', HTMLElement).textContent = formatTitle(model)
    this.get('.result', HTMLElement).textContent = formatRun(model.run)
    this.get('.steps', HTMLElement).replaceChildren(...formatSteps(model.run).map(buildItem))
    markCurrent(this, `rule=${rule}`, `act=${act}`)
    for (const input of this.#numbers()) {
      input.value = view[input.dataset['number'] ?? ''] ?? ''
      this.#showWrong(input, '')
    }
    this.#fillTables(model)
  }

  #fillTables(model: FriendsModel): void {
    const { rule, act } = model.parameters
    for (const count of countTouched(model)) {
      const shown = this.querySelector(`[data-count="${count.rule}-${count.act}"]`)
      if (!shown) continue
      shown.textContent = formatCount(count, model.run.others)
      shown.toggleAttribute('data-now', count.rule === rule && count.act === act)
    }
    for (const row of this.querySelectorAll<HTMLTableRowElement>('.people [data-row]'))
      listCells(model, row.dataset['row'] ?? '').forEach(({ text, sort }, i) => {
        const cell = row.cells[i]
        if (!cell) return
        if (cell.textContent !== text) cell.textContent = text
        cell.dataset['sort'] = sort
      })
    const people = this.querySelector<HTMLTableElement>('table.people')
    if (people) sortAgain(people)
  }

  #setNumber(input: HTMLInputElement): void {
    const field = input.dataset['number'] as NumberField
    const wrong = findWrong(field, input.value, this.#build(this.view).parameters)
    if (wrong === undefined) this.change({ ...this.view, [field]: String(Number(input.value)) })
    else {
      this.#showWrong(input, wrong)
      this.say(wrong)
    }
  }

  #showWrong(input: HTMLInputElement, wrong: string): void {
    const message = input.closest('.number')?.querySelector('.wrong')
    if (message) message.textContent = wrong
    if (wrong) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
  }

  #numbers(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('input[data-number]')
  }

  #build(view: View): FriendsModel {
    if (this.#built?.view !== view)
      this.#built = { view, model: buildFriendsModel(view, this.#built?.model.network) }
    return this.#built.model
  }
}

function buildItem(text: string): HTMLLIElement {
  const item = document.createElement('li')
  item.textContent = text
  return item
}

customElements.define('friends-model', FriendsModelElement)
