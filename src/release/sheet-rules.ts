import { transform, type Selector } from 'lightningcss'
import { findScope, listInner, listParts, meets, type Part } from './selectors.ts'
import type { Names } from './sheet-names.ts'

const SHEET_NAME = 'style.css'
const LAYER = /@layer ([\w-]+)/g
/** What lightningcss writes before a nested selector, and every browser that knows light-dark() does without. */
const NESTED = /(?<=[{};,])&(?: |(?=>))/g

/**
 * The rules of a sheet whose selectors can match what pages hold, without selectors that cannot, and without scopes that
 * leave nothing out there. Its layers keep their order: it is stated where the rules that are left do not begin in it.
 */
export function keepRules(css: string, names: Names): string {
  const { code } = transform({
    filename: SHEET_NAME,
    code: Buffer.from(css),
    visitor: {
      Selector: (selector) => (canMatch(selector, names) ? dropScopes(selector, names) : []),
    },
  })
  // Again without a visitor: what it left empty goes.
  const kept = transform({ filename: SHEET_NAME, code, minify: true }).code.toString().replace(NESTED, '')
  const order = listLayers(css)
  const left = listLayers(kept)
  const isInOrder = order.filter((layer) => left.includes(layer)).join() === left.join()
  return isInOrder ? kept : `@layer ${order.join(',')};${kept}`
}

/** The layers of a sheet, as it comes to them. */
function listLayers(css: string): string[] {
  return [...new Set([...css.matchAll(LAYER)].map(([, layer = '']) => layer))]
}

/** Whether pages may hold an element for every part of a selector; what it excludes does not count. */
function canMatch(selector: Selector, names: Names): boolean {
  return listParts(selector).every(({ tag, classes, scope, components }) => {
    const asked = {
      tag: tag === undefined || isMade(tag, names) ? undefined : tag,
      classes: classes.filter((name) => !isScripted(name, names)),
      scope,
    }
    return (
      names.looks.values().some((look) => meets(look, asked)) &&
      components.every((each) => {
        if (each.type === 'attribute' && each.name.startsWith('data-') && findScope(each) === undefined)
          return names.facets.has(each.name) || isSet(each.name, names)
        if (each.type === 'id') return names.ids.has(each.name) || isScripted(each.name, names)
        const isList = each.type === 'pseudo-class' && (each.kind === 'is' || each.kind === 'where')
        const inner = isList ? listInner(each) : []
        return inner.length === 0 || inner.some((one) => canMatch(one, names))
      })
    )
  })
}

/** A selector without the scopes that no element lacks which it could mean otherwise. */
function dropScopes(selector: Selector, names: Names): Selector {
  const parts = listParts(selector)
  return parts.flatMap((part, i) => {
    const { combinator, components } = part
    const kept = isNeedless(part, parts.slice(0, i + 1), names)
      ? components.filter((each) => findScope(each) === undefined)
      : components
    return combinator ? [combinator, ...kept] : kept
  })
}

/**
 * Whether all elements that the rest of a part asks for have its scope anyhow: all of the pages, or where a part before it
 * asks for an element with the scope around them, all inside of such. What a script makes has no scope, and what it
 * moves into an element that it knows may lack it.
 */
function isNeedless({ tag, classes, scope }: Part, before: readonly Part[], names: Names): boolean {
  if (scope === undefined) return false
  const asked = { tag, classes: classes.filter((name) => !isScripted(name, names)), scope: undefined }
  if (asked.classes.length === 0 && (tag === undefined || isMade(tag, names))) return false
  const isInside = before.slice(0, -1).some((part, i) => {
    const next = before[i + 1]?.combinator
    return (
      part.scope === scope &&
      next?.type === 'combinator' &&
      (next.value === 'descendant' || next.value === 'child') &&
      part.classes.length > 0 &&
      !part.classes.some((name) => isScripted(name, names))
    )
  })
  return !names.looks
    .values()
    .some((look) => meets(look, asked) && !look.scopes.has(scope) && (!isInside || look.above.has(scope)))
}

/** Whether a script can make an element: it holds its name as a string. Elements of ours it only brings to life. */
function isMade(tag: string, { quoted }: Names): boolean {
  return !tag.includes('-') && quoted.has(tag)
}

/** Whether a script can set a data-* attribute: it holds the name as pages have it or as scripts do. */
function isSet(facet: string, { words }: Names): boolean {
  const camel = facet.replace('data-', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return words.has(facet) || words.has(camel)
}

/** Whether a script can set a name: it holds the word, or its beginning up to a hyphen. */
function isScripted(name: string, { words }: Names): boolean {
  if (words.has(name)) return true
  const begins = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index + 1))
  return begins.some((begin) => words.has(begin))
}
