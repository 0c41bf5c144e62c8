import { oncePer } from '../domain/once.ts'
import { closeShapes, foldSpace } from './fold-space.ts'
import { meets, SCOPE, type Asked } from './selectors.ts'
import { ATTRIBUTES } from './tags.ts'

/** A tag with a scope, by its name and all its attributes. */
const SCOPED_TAG = new RegExp(`<([a-z][\\w-]*)(${ATTRIBUTES} ${SCOPE}${ATTRIBUTES})>`, 'gi')
/** A scope with what stands around it in a tag. */
const SCOPE_IN_TAG = new RegExp(` (${SCOPE})(?:="[^"]*")?(?=[\\s/]|$)`, 'g')
const CLASSES = /\sclass="([^"]*)"/
/** A tag that has nothing but classes and scopes stands in many pages. */
const COMMON = new RegExp(`^(?:\\s(?:class="[^"]*"|${SCOPE}(?:="[^"]*")?))*$`)

/** A scope in a sheet: what it is called in pages, and which elements its rules may mean. */
export interface Scope {
  short: string
  needs: readonly Asked[]
}

/** The style sheet that pages get in place of the one for all, and the scopes with a rule there. */
export interface Dress {
  path: string
  scopes: ReadonlyMap<string, Scope>
}

/** What the pages of a site are dressed with: in place of the sheet for all, that of their kind. */
export interface Wardrobe {
  sheet: string
  dresses: ReadonlyMap<string, Dress>
}

/**
 * Which pages share a style sheet: those of one address and below it, except that all claims share one, and all sources,
 * apart from their lists; so do the short addresses, which only lead on. Diagrams and explainers differ too much; the kept
 * versions of explainers, which hold no diagram that moves, share one.
 */
export function nameSheet(path: string): string {
  const [first = '', second = '', ...below] = path.split('/').slice(0, -1)
  if (first === '') return path === 'index.html' ? 'front' : 'error'
  if (/^[a-z]\d{2,}$/.test(first)) return 'short'
  if (second === '') return first
  if (first === 'claims' || first === 'sources') return below.length === 0 ? `${first}-one` : `${first}-more`
  if (first === 'explainers' && below.length > 0) return 'explainers-more'
  return `${first}-${second}`
}

/** A page with the sheet of its kind, its white space folded, its empty shapes closed; one without any sheet stays as it is. */
export function dressPage(path: string, page: string, { sheet, dresses }: Wardrobe): string {
  const dress = dresses.get(nameSheet(path))
  return dress && page.includes(sheet) ? closeShapes(foldSpace(putOn(page, sheet, dress))) : page
}

/** Tags as they were written, with how they are dressed: those that stand in many pages, for each sheet. */
const listDressed = oncePer<Dress['scopes'], Map<string, string>>(() => new Map())

/** Scopes get their short names, and stand only at elements that a rule may mean. */
function putOn(page: string, sheet: string, { path, scopes }: Dress): string {
  const dressed = listDressed(scopes)
  return page.replaceAll(sheet, path).replaceAll(SCOPED_TAG, (whole, tag: string, attributes: string) => {
    const known = dressed.get(whole)
    if (known !== undefined) return known
    const classes = new Set(CLASSES.exec(attributes)?.[1]?.split(/\s+/))
    const scopesOf = new Set([...attributes.matchAll(SCOPE_IN_TAG)].map(([, name = '']) => name))
    const seen = { tag: tag.toLowerCase(), classes, scopes: scopesOf }
    const kept = attributes.replaceAll(SCOPE_IN_TAG, (__, name: string) => {
      const scope = scopes.get(name)
      return scope?.needs.some((need) => meets(seen, need)) ? ` ${scope.short}` : ''
    })
    const own = `<${tag}${kept}>`
    if (COMMON.test(attributes)) dressed.set(whole, own)
    return own
  })
}
