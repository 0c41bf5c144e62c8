import type { FlatRule } from './flat-css.ts'
import { PICTURE_STYLES } from './picture-styles.ts'
import { resolveValue, type Variables } from './resolve.ts'

/** Finds what rules say of an element; `kind` is the same only for elements of which they say the same. */
type Ask = (element: Element, kind: string) => ReadonlyMap<string, string>

/** A selector that asks for more than names, classes and the first child, of an element and of those around it. */
const ASKS_FOR_MORE = /[[+~]|:(?!(?:is|where|not|first-child)\b)/

/**
 * Writes on each element, as plain attributes, what the style sheets say of it, so that the picture needs no style sheet
 * and no browser. Rules come in the order of the sheets. Throws where a selector asks for what no kind tells.
 */
export function styleElements(root: Element, rules: readonly FlatRule[], variables: Variables): void {
  const ordered = rules
    .filter(({ declarations }) => declarations.length > 0)
    .toSorted((a, b) => a.weight - b.weight)
  const wrong = ordered.find(({ selector }) => ASKS_FOR_MORE.test(selector))
  if (wrong)
    throw new Error(
      `A picture cannot be styled by “${wrong.selector}”; it would have to ask for names, classes or :first-child.`,
    )
  // A drawing has thousands of elements of few kinds, and each question reads its selector anew.
  const saidByKind = new Map<string, ReadonlyMap<string, string>>()
  const ask: Ask = (element, kind) => {
    const said = saidByKind.get(kind) ?? readRules(element, ordered)
    saidByKind.set(kind, said)
    return said
  }
  styleElement(root, nameKind(root, '', 0), ask, variables)
}

function nameKind(element: Element, around: string, place: number): string {
  return `${around}>${element.localName}.${element.getAttribute('class') ?? ''}${place === 0 ? '^' : ''}`
}

function readRules(element: Element, rules: readonly FlatRule[]): Map<string, string> {
  const matching = rules.filter(({ selector }) => element.matches(selector))
  return new Map(matching.flatMap(({ declarations }) => declarations.flatMap(splitFont)))
}

function styleElement(element: Element, kind: string, ask: Ask, inherited: Variables): void {
  const said = ask(element, kind)
  const variables = new Map(inherited)
  for (const [name, value] of said)
    if (name.startsWith('--')) variables.set(name, resolveValue(value, inherited) ?? value)
  for (const property of PICTURE_STYLES) {
    const value = said.get(property)
    const resolved = value === undefined ? undefined : resolveValue(value, variables)
    if (resolved !== undefined)
      element.setAttribute(property, property === 'font-weight' ? roundWeight(resolved) : resolved)
  }
  for (const [place, child] of [...element.children].entries())
    styleElement(child, nameKind(child, kind, place), ask, variables)
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
