import type { Selector, SelectorComponent } from 'lightningcss'

/** The attribute of a scoped style; every other attribute a browser or a script may set at any time. */
export const SCOPE = 'data-astro-cid-\\w+'
const IS_SCOPE = new RegExp(`^${SCOPE}$`)

/** What a selector asks of one element, besides what a browser or a reader may change. */
export interface Asked {
  tag: string | undefined
  classes: readonly string[]
  scope: string | undefined
}

/** The part of a selector that is about one element. */
export interface Part extends Asked {
  /** How the element stands to that of the part before; undefined at the first. */
  combinator: SelectorComponent | undefined
  components: readonly SelectorComponent[]
}

/** What is known of an element. */
interface Seen {
  tag: string
  classes: ReadonlySet<string>
  scopes: ReadonlySet<string>
}

/** Whether an attribute is that of a scoped style. */
export function isScope(name: string): boolean {
  return IS_SCOPE.test(name)
}

/** The parts of a selector, from the left. */
export function listParts(selector: Selector): Part[] {
  const starts = selector.flatMap(({ type }, i) => (i === 0 || type === 'combinator' ? [i] : []))
  return starts.map((start, i) => {
    const all = selector.slice(start, starts[i + 1])
    const combinator = all[0]?.type === 'combinator' ? all[0] : undefined
    const components = combinator ? all.slice(1) : all
    return {
      tag: components.find((each) => each.type === 'type')?.name.toLowerCase(),
      classes: components.flatMap((each) => (each.type === 'class' ? [each.name] : [])),
      scope: components.map(findScope).find((scope) => scope !== undefined),
      combinator,
      components,
    }
  })
}

/** The scope that a component of a selector names, as an attribute or so that it counts nothing: ":where([…])". */
export function findScope(component: SelectorComponent): string | undefined {
  if (component.type === 'attribute') return isScope(component.name) ? component.name : undefined
  if (component.type !== 'pseudo-class' || component.kind !== 'where') return undefined
  const [[only, ...more] = [], ...others] = component.selectors
  return only?.type === 'attribute' && more.length + others.length === 0 ? findScope(only) : undefined
}

/** Selectors in a list such as :is() or :not(); a scope is no such list. */
export function listInner(component: SelectorComponent): readonly Selector[] {
  if (component.type !== 'pseudo-class' || component.kind === 'host' || findScope(component) !== undefined)
    return []
  return 'selectors' in component ? (component.selectors ?? []) : []
}

/** Whether an element is what is asked for. */
export function meets(seen: Seen, { tag, classes, scope }: Asked): boolean {
  return (
    (tag === undefined || tag === seen.tag) &&
    (scope === undefined || seen.scopes.has(scope)) &&
    classes.every((name) => seen.classes.has(name))
  )
}
