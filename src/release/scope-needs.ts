import { transform, type Selector } from 'lightningcss'
import { listInner, listParts, type Asked } from './selectors.ts'

/**
 * What the rules of a sheet ask, by the scope that they name, of an element with it. A class that a script may set, one
 * of these words, is not asked for.
 */
export function listNeeds(css: string, words: ReadonlySet<string>): Map<string, Asked[]> {
  const needs = new Map<string, Asked[]>()
  const addNeeds = (selector: Selector): void => {
    for (const { tag, classes, scope, components } of listParts(selector)) {
      const need = { tag, classes: classes.filter((name) => !words.has(name)), scope }
      if (scope !== undefined) needs.set(scope, [...(needs.get(scope) ?? []), need])
      for (const inner of components.flatMap(listInner)) addNeeds(inner)
    }
  }
  transform({ filename: 'style.css', code: Buffer.from(css), visitor: { Selector: addNeeds } })
  return needs
}
