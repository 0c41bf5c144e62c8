import type { FlatRule } from './flat-css.ts'
import { PICTURE_STYLES } from './picture-styles.ts'
import { resolveValue, type Variables } from './resolve.ts'

/**
 * Writes on each element, as plain attributes, what the style sheets say of it, so that the picture needs no style sheet
 * and no browser. Rules come in the order of the sheets.
 */
export function styleElements(root: Element, rules: readonly FlatRule[], variables: Variables): void {
  const ordered = rules.toSorted((a, b) => a.weight - b.weight)
  styleElement(root, ordered, variables)
}

function styleElement(element: Element, rules: readonly FlatRule[], inherited: Variables): void {
  const said = new Map<string, string>()
  for (const { selector, declarations } of rules)
    if (declarations.length > 0 && element.matches(selector))
      for (const [property, value] of declarations.flatMap(splitFont)) said.set(property, value)
  const variables = new Map(inherited)
  for (const [name, value] of said)
    if (name.startsWith('--')) variables.set(name, resolveValue(value, inherited) ?? value)
  for (const property of PICTURE_STYLES) {
    const value = said.get(property)
    const resolved = value === undefined ? undefined : resolveValue(value, variables)
    if (resolved !== undefined)
      element.setAttribute(property, property === 'font-weight' ? roundWeight(resolved) : resolved)
  }
  for (const child of element.children) styleElement(child, rules, variables)
}

/** SVG knows hundreds only; what draws a file takes another weight for the plain one, or leaves the text out. */
function roundWeight(weight: string): string {
  return /^\d+$/.test(weight) ? String(Math.round(Number(weight) / 100) * 100) : weight
}

/** "font: 700 12px …" sets weight and size; the family is that of the whole picture. */
function splitFont([property, value]: readonly [string, string]): (readonly [string, string])[] {
  if (property !== 'font') return [[property, value]]
  const [weight = '', size = ''] = value.split(' ')
  return [
    ['font-weight', weight],
    ['font-size', size],
  ]
}
