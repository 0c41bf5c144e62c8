import type { ViteUserConfig } from 'astro'
import { findPackages } from './release/licences.ts'

/** A plugin of the bundler. */
export type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>

/**
 * Dynamic imports without Vite's own loader of style sheets, 0.8 KB compressed, and without its list of what to fetch
 * besides: every page has one style sheet, with all that its scripts need, and diagrams share one file.
 */
export function plainImports(): Plugin {
  const loader = /^import \{ \w+ as __vitePreload \} from "[^"]*";$/m
  const own = 'const __vitePreload = (load) => load();'
  return {
    name: 'plain-imports',
    renderChunk: (code) =>
      loader.test(code)
        ? { code: code.replace(loader, own).replaceAll('__VITE_PRELOAD__', 'void 0'), map: null }
        : undefined,
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle))
        if (name.includes('preload-helper')) Reflect.deleteProperty(bundle, name)
    },
  }
}

/**
 * Scopes that count nothing: a rule of a component wins by its own words alone, so that a scope which says nothing on a
 * kind of page can go from its sheet (release/sheet-rules.ts) without another rule winning. Astro’s own way to this, its
 * strategy "where", marks elements by classes, among which the sheets could not tell scopes from names of ours.
 */
export function weightlessScopes(): Plugin {
  const scope = /\[data-astro-cid-\w+\]/g
  return {
    name: 'weightless-scopes',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('?astro&type=style') ? { code: code.replace(scope, ':where($&)'), map: null } : undefined,
  }
}

/** Methods of a D3 selection that no drawing calls. */
export const UNUSED_METHODS =
  'call classed clone datum dispatch empty html iterator lower node nodes on property raise selectChild selectChildren size sort style'.split(
    ' ',
  )

/**
 * D3 selections without the methods that no drawing calls, 1.4 KB compressed: they are one object, from which a bundler
 * may not take anything away. And without prefixes such as "xlink:", which no drawing writes. A test draws everything so.
 */
export function leanSelections(): Plugin {
  const method = new RegExp(`/d3-selection/src/selection/(${UNUSED_METHODS.join('|')})\\.js$`)
  const prefixes = /\/d3-selection\/src\/namespaces\.js$/
  const list = /\/d3-selection\/src\/selection\/index\.js$/
  const listed = new RegExp(`^  (${UNUSED_METHODS.join('|')}|\\[Symbol\\.iterator\\]): \\w+,?$`, 'gm')
  return {
    name: 'lean-selections',
    enforce: 'pre',
    load(id) {
      if (method.test(id)) return 'export const styleValue = undefined; export default undefined'
      if (prefixes.test(id)) return 'export const xhtml = "http://www.w3.org/1999/xhtml"; export default {}'
      return undefined
    },
    transform: (code, id) => (list.test(id) ? { code: code.replace(listed, ''), map: null } : undefined),
  }
}

/**
 * Adds to a set the folders of the packages of which readers get a part: in a script, or as a file. Pages are made by
 * scripts too, of which nobody gets more than what they wrote; there only files count.
 */
export function noteShipped(shipped: Set<string>): Plugin {
  return {
    name: 'note-shipped',
    generateBundle(_options, bundle) {
      const isForReaders = this.environment.config.consumer === 'client'
      const files = Object.values(bundle).filter(({ type }) => isForReaders || type === 'asset')
      for (const folder of findPackages(files)) shipped.add(folder)
    },
  }
}
