/** One field of a view. A choice is one of its values, a list some of them and at first all, a number lies between two others. */
export type ViewField =
  | { kind: 'choice'; values: readonly string[]; initial: string }
  | { kind: 'list'; values: readonly string[] }
  | { kind: 'number'; least: number; most: number; initial: string }

/** What the address of a diagram may say: its fields, in the order in which they are written. */
export type ViewGrammar = Readonly<Record<string, ViewField>>

/** What one reader looks at: a value for every field. A list is written with commas; nothing chosen is "". */
export type View = Readonly<Record<string, string>>

/** The version of the grammar that an address was written for. Older addresses must stay readable. */
export const VIEW_VERSION = '1'

/** The view that holds when an address says nothing. */
export function buildInitialView(grammar: ViewGrammar): View {
  return Object.fromEntries(
    Object.entries(grammar).map(([name, field]) => [
      name,
      field.kind === 'list' ? field.values.join(',') : field.initial,
    ]),
  )
}

/**
 * Reads a view from a query string such as "?lens=claimed2015&edge=e14&v=1". What cannot be read falls back to the
 * initial value and is named among the problems ("edge=e99").
 */
export function parseView(search: string, grammar: ViewGrammar): { view: View; problems: string[] } {
  const { fields, problems } = parseFields(search, grammar)
  return { view: { ...buildInitialView(grammar), ...fields }, problems }
}

/** The fields that a query string names, as far as they can be read. */
export function parseFields(search: string, grammar: ViewGrammar): { fields: View; problems: string[] } {
  const given = [...new URLSearchParams(search)] as [name: string, value: string][]
  const problems: string[] = []
  const fields: Record<string, string> = {}
  for (const [name, [first, ...others]] of Map.groupBy(given, ([key]) => key)) {
    const value = first?.[1] ?? ''
    const field = Object.hasOwn(grammar, name) ? grammar[name] : undefined
    const fits = name === 'v' ? value === VIEW_VERSION : field !== undefined && isValue(value, field)
    if (!fits || others.length > 0) problems.push(`${name}=${value}`)
    else if (field) fields[name] = field.kind === 'list' ? sortList(value, field.values) : value
  }
  return { fields, problems }
}

/** Writes a view as a query string without "?": what differs from the initial view, and the version; "" if nothing does. */
export function formatView(view: View, grammar: ViewGrammar): string {
  const initial = buildInitialView(grammar)
  const said = Object.keys(grammar)
    .filter((name) => view[name] !== undefined && view[name] !== initial[name])
    .map((name) => `${name}=${view[name] ?? ''}`)
  return said.length > 0 ? [...said, `v=${VIEW_VERSION}`].join('&') : ''
}

/** The items of a list value. */
export function splitValues(value: string | undefined): string[] {
  return (value ?? '').split(',').filter(Boolean)
}

function isValue(value: string, field: ViewField): boolean {
  switch (field.kind) {
    case 'choice':
      return field.values.includes(value)
    case 'list':
      return splitValues(value).every((item) => field.values.includes(item))
    case 'number':
      return /^\d+$/.test(value) && Number(value) >= field.least && Number(value) <= field.most
  }
}

/** The same choice has one address, in whatever order it was made. */
function sortList(value: string, values: readonly string[]): string {
  const chosen = new Set(splitValues(value))
  return values.filter((item) => chosen.has(item)).join(',')
}
