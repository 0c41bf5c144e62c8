import { meets, type Need } from './scope-needs.ts'
import { SCOPE } from './sheet-names.ts'

/** A tag with a scope, by its name and all its attributes. */
const SCOPED_TAG = new RegExp(`<([a-z][\\w-]*)((?:[^<>"]|"[^"]*")* ${SCOPE}(?:[^<>"]|"[^"]*")*)>`, 'gi')
/** A scope with what stands around it in a tag. */
const SCOPE_IN_TAG = new RegExp(` (${SCOPE})(?:="[^"]*")?(?=[\\s/]|$)`, 'g')
const CLASSES = /\sclass="([^"]*)"/

/** A scope in a sheet: what it is called in pages, and which elements its rules may mean. */
export interface Scope {
  short: string
  needs: readonly Need[]
}

/** The style sheet that pages get in place of the one for all, and the scopes with a rule there. */
export interface Dress {
  path: string
  scopes: ReadonlyMap<string, Scope>
}

/**
 * A page with a sheet of its own. Scopes have short names, and stand only at elements that a rule may mean.
 */
export function dressPage(page: string, sheet: string, { path, scopes }: Dress): string {
  return page.replaceAll(sheet, path).replaceAll(SCOPED_TAG, (_, tag: string, attributes: string) => {
    const classes = new Set(CLASSES.exec(attributes)?.[1]?.split(/\s+/))
    const kept = attributes.replaceAll(SCOPE_IN_TAG, (__, name: string) => {
      const scope = scopes.get(name)
      return scope?.needs.some((need) => meets(tag.toLowerCase(), classes, need)) ? ` ${scope.short}` : ''
    })
    return `<${tag}${kept}>`
  })
}
