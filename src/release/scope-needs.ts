import { transform, type Selector } from 'lightningcss'
import { isScope } from './sheet-names.ts'

/** What an element must have, besides its scope, to be meant by some rule of a scoped style. */
export interface Need {
  tag: string | undefined
  classes: readonly string[]
}

/**
 * What the rules of a sheet ask, by the scope that they name, of an element with it. A class that a script may set, one
 * of these words, is not asked for.
 */
export function listNeeds(css: string, words: ReadonlySet<string>): Map<string, Need[]> {
  const needs = new Map<string, Need[]>()
  transform({
    filename: 'style.css',
    code: Buffer.from(css),
    visitor: {
      Selector: (selector) => {
        addNeeds(selector, words, needs)
      },
    },
  })
  return needs
}

function addNeeds(selector: Selector, words: ReadonlySet<string>, needs: Map<string, Need[]>): void {
  const starts = selector.flatMap(({ type }, i) => (i === 0 || type === 'combinator' ? [i] : []))
  for (const [i, start] of starts.entries()) {
    const parts = selector.slice(start, starts[i + 1])
    const need = {
      tag: parts.find((part) => part.type === 'type')?.name.toLowerCase(),
      classes: parts.flatMap((part) => (part.type === 'class' && !words.has(part.name) ? [part.name] : [])),
    }
    for (const part of parts) {
      if (part.type === 'attribute' && isScope(part.name))
        needs.set(part.name, [...(needs.get(part.name) ?? []), need])
      // Lists such as :is() and :not() hold selectors themselves.
      if (part.type === 'pseudo-class' && part.kind !== 'host' && 'selectors' in part)
        for (const each of part.selectors ?? []) addNeeds(each, words, needs)
    }
  }
}

/** Whether an element may be meant by a rule that asks this of it. */
export function meets(tag: string, classes: ReadonlySet<string>, need: Need): boolean {
  return (need.tag === undefined || need.tag === tag) && need.classes.every((name) => classes.has(name))
}
