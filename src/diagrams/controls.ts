import { splitValues, type View, type ViewGrammar } from '../domain/diagram-view.ts'

type Control = HTMLInputElement | HTMLSelectElement

/** The view that the controls of a form say. A field without a control keeps its value. */
export function readForm(form: HTMLFormElement, view: View, grammar: ViewGrammar): View {
  const said = Object.keys(grammar).flatMap((name) => {
    const controls = listControls(form, name)
    const [first] = controls
    if (!first) return []
    if (first.type === 'checkbox' || first.type === 'radio') {
      const chosen = controls.filter((control) => (control as HTMLInputElement).checked)
      // A switch says in data-off what it means when it is off.
      const value = chosen.map((control) => control.value).join(',')
      return [[name, value || (first.dataset['off'] ?? '')] as const]
    }
    return first.validity.valid ? [[name, first.value] as const] : []
  })
  return { ...view, ...Object.fromEntries(said) }
}

/** Sets the controls of a form to a view. */
export function fillForm(form: HTMLFormElement, view: View): void {
  for (const [name, value] of Object.entries(view))
    for (const control of listControls(form, name)) {
      if (control.type === 'checkbox' || control.type === 'radio')
        (control as HTMLInputElement).checked = splitValues(value).includes(control.value)
      else control.value = value
    }
}

function listControls(form: HTMLFormElement, name: string): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name === name,
  )
}
