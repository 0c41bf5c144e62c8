import { splitValues, type View, type ViewGrammar } from '../domain/diagram-view.ts'

type Control = HTMLInputElement | HTMLSelectElement

/** The view that the controls of a diagram say. A field without a control keeps its value. */
export function readControls(controls: HTMLFieldSetElement, view: View, grammar: ViewGrammar): View {
  const said = Object.keys(grammar).flatMap((name) => {
    const own = listControls(controls, name)
    const [first] = own
    if (!first) return []
    if (first.type === 'checkbox' || first.type === 'radio') {
      const chosen = own.filter((control) => (control as HTMLInputElement).checked)
      // A switch says in data-off what it means when it is off.
      const value = chosen.map((control) => control.value).join(',')
      return [[name, value || (first.dataset['off'] ?? '')] as const]
    }
    return first.validity.valid ? [[name, first.value] as const] : []
  })
  return { ...view, ...Object.fromEntries(said) }
}

/** Sets the controls of a diagram to a view. */
export function fillControls(controls: HTMLFieldSetElement, view: View): void {
  for (const [name, value] of Object.entries(view))
    for (const control of listControls(controls, name)) {
      if (control.type === 'checkbox' || control.type === 'radio')
        (control as HTMLInputElement).checked = splitValues(value).includes(control.value)
      else control.value = value
    }
}

function listControls(controls: HTMLFieldSetElement, name: string): Control[] {
  return [...controls.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name === name,
  )
}

/** Marks the links of a switch that lead to what is shown. */
export function markCurrent(diagram: HTMLElement, ...current: string[]): void {
  for (const link of diagram.querySelectorAll<HTMLAnchorElement>('a[data-view]'))
    link.ariaCurrent = current.includes(link.dataset['view'] ?? '') ? 'true' : null
}

/** Whether a click or a key asks for nothing more, as for another window. */
export function isPlain(event: MouseEvent | KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
}
