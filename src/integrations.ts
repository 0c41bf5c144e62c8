import { readFileSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, ViteUserConfig } from 'astro'
import { readContent, readLooks } from './content-files.ts'
import { CONTENT_FOLDER } from './content-folder.ts'
import { listRedirects } from './domain/addresses.ts'
import { buildCasebook } from './domain/casebook.ts'
import { formatColourSheet } from './domain/colour-sheet.ts'
import { SBOM_PATH } from './domain/data/addresses.ts'
import { findDataDate } from './domain/data/tables.ts'
import { lockSchema } from './release/lock.ts'
import { packRelease } from './release/pack.ts'
import { formatRedirects, REDIRECTS_PATH } from './release/redirects.ts'
import { buildSbom, formatSbom } from './release/sbom.ts'
import { splitSheet } from './release/sheets.ts'

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>

/** How components ask for the style sheet of what the casebook colours itself, and under which name Vite keeps it. */
const COLOURS = 'virtual:casebook-colours.css'
const COLOURS_FILE = '/casebook-colours.css'
const folder = resolve(CONTENT_FOLDER)

/**
 * A casebook anywhere on the disk: its colours become part of the one style sheet, and the modules that its articles
 * need are found from this project.
 */
export function casebookModules(): Plugin {
  return {
    name: 'casebook-modules',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === COLOURS) return COLOURS_FILE
      const isBare = /^[@\w]/.test(id) && !isAbsolute(id)
      return isBare && importer?.startsWith(folder) ? this.resolve(id, resolve('package.json')) : undefined
    },
    load(id) {
      if (id !== COLOURS_FILE) return undefined
      const { labels, site } = readLooks(folder)
      return formatColourSheet(labels.fields, site.fields)
    },
  }
}

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

/** Methods of a D3 selection that no drawing calls. */
export const UNUSED_METHODS =
  'call classed clone datum dispatch empty html iterator lower node nodes on property raise selectChild selectChildren size sort style'.split(
    ' ',
  )

/**
 * D3 selections without the methods that no drawing calls, 1.3 KB compressed: they are one object, from which a bundler
 * may not take anything away. And without prefixes such as "xlink:", which no drawing writes. A test draws everything so.
 */
export function leanSelections(): Plugin {
  const method = new RegExp(`/d3-selection/src/selection/(${UNUSED_METHODS.join('|')})\\.js$`)
  const prefixes = /\/d3-selection\/src\/namespaces\.js$/
  return {
    name: 'lean-selections',
    enforce: 'pre',
    load(id) {
      if (method.test(id)) return 'export const styleValue = undefined; export default undefined'
      if (prefixes.test(id)) return 'export const xhtml = "http://www.w3.org/1999/xhtml"; export default {}'
      return undefined
    },
  }
}

/** While editing: a change of any YAML or JSON record reloads the page, as a change of MDX does by itself. */
export function casebookReload(): AstroIntegration {
  return {
    name: 'casebook-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder)
        server.watcher.on('all', (_, path) => {
          if (!resolve(path).startsWith(folder) || !/\.(ya?ml|json)$/.test(path)) return
          const colours = server.moduleGraph.getModuleById(COLOURS_FILE)
          if (colours) server.moduleGraph.invalidateModule(colours)
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}

/**
 * After the build: divides the style sheet, adds the copy of the site that opens from a disk, and the manifest. It must
 * stand last in the list, for the manifest names every file that the others write.
 */
export function release(): AstroIntegration {
  let site = ''
  return {
    name: 'release',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(`${config.base.replace(/\/$/, '')}/`, config.site).href
      },
      'astro:build:done': async ({ dir }) => {
        const casebook = buildCasebook(readContent(CONTENT_FOLDER).records)
        const self = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
        const built = fileURLToPath(dir)
        await splitSheet(built)
        const redirects = formatRedirects(listRedirects(casebook), new URL(site).pathname)
        writeFileSync(join(built, REDIRECTS_PATH), redirects)
        const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
        writeFileSync(join(built, SBOM_PATH), formatSbom(buildSbom(lock, self)))
        await packRelease({
          folder: built,
          content: CONTENT_FOLDER,
          name: casebook.site.file,
          site,
          title: `${casebook.site.name}: every file with its hash`,
          version: self.version,
          date: findDataDate(casebook),
        })
      },
    },
  }
}
