import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { noteShipped, type Plugin } from './bundling.ts'
import { readLooks } from './content-files.ts'
import { CONTENT_FOLDER } from './content-folder.ts'
import { formatColourSheet } from './domain/colour-sheet.ts'
import { LICENCES_PATH, PACKAGE_PATH, SBOM_PATH } from './domain/data/addresses.ts'
import { readPackage } from './domain/data/data-package.ts'
import { comparePaths } from './release/files.ts'
import { formatLicences, readNotice } from './release/licences.ts'
import { lockSchema } from './release/lock.ts'
import { packRelease } from './release/pack.ts'
import { buildSbom, formatSbom } from './release/sbom.ts'
import { splitSheet } from './release/sheets.ts'

/** How components ask for the style sheet of what the casebook colours itself, and under which name Vite keeps it. */
const COLOURS = 'virtual:casebook-colours.css'
const COLOURS_FILE = '/casebook-colours.css'
const folder = resolve(CONTENT_FOLDER)

/** The colours of the casebook, wherever it lies on the disk, as a part of the one style sheet. */
export function casebookColours(): Plugin {
  return {
    name: 'casebook-colours',
    enforce: 'pre',
    resolveId: (id) => (id === COLOURS ? COLOURS_FILE : undefined),
    load(id) {
      if (id !== COLOURS_FILE) return undefined
      const { labels, site } = readLooks(folder)
      return formatColourSheet(labels.fields, site.fields)
    },
  }
}

/** While editing: a change of any file of the casebook reloads the page. */
export function casebookReload(): AstroIntegration {
  return {
    name: 'casebook-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder)
        server.watcher.on('all', (_, path) => {
          if (!resolve(path).startsWith(folder) || !/\.(mdx|ya?ml|json)$/.test(path)) return
          const colours = server.moduleGraph.getModuleById(COLOURS_FILE)
          if (colours) server.moduleGraph.invalidateModule(colours)
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}

/**
 * After the build: divides the style sheet, adds the licences of what is shipped, the copy of the site that opens from a disk, and the manifest. It must
 * stand last in the list, for the manifest names every file that the others write.
 */
export function release(): AstroIntegration {
  let site = ''
  const shipped = new Set<string>()
  return {
    name: 'release',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute }) => {
        const plugins = [noteShipped(shipped)]
        updateConfig({ vite: { plugins, worker: { plugins: () => plugins } } })
        injectRoute({ pattern: '/_redirects', entrypoint: './src/pages/_redirects.ts' })
      },
      'astro:config:done': ({ config }) => {
        site = new URL(`${config.base.replace(/\/$/, '')}/`, config.site).href
      },
      'astro:build:done': async ({ dir }) => {
        const self = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
        const built = fileURLToPath(dir)
        await splitSheet(built)
        const notices = [...shipped].toSorted(comparePaths).map(readNotice)
        writeFileSync(join(built, LICENCES_PATH), formatLicences(notices))
        const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
        writeFileSync(join(built, SBOM_PATH), formatSbom(buildSbom(lock, self)))
        const { name, siteName, date } = readPackage(readFileSync(join(built, PACKAGE_PATH), 'utf8'))
        const title = `${siteName}: every file with its hash`
        await packRelease({
          folder: built,
          content: CONTENT_FOLDER,
          name,
          site,
          title,
          version: self.version,
          date,
        })
      },
    },
  }
}
