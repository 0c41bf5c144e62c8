import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { noteShipped, type Plugin } from './bundling.ts'
import { readLooks } from './content-files.ts'
import { CONTENT_FOLDER } from './content-folder.ts'
import { BASE_PATH, OUT_FOLDER } from './deployment.ts'
import { formatColourSheet, formatLinkStates } from './domain/colour-sheet.ts'
import { LICENCES_PATH } from './domain/data/addresses.ts'
import { comparePaths } from './release/files.ts'
import { formatLicences, readNotice } from './release/licences.ts'

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
      return `${formatColourSheet(labels.fields, site.fields)}\n${formatLinkStates(labels.fields)}`
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

/** Addresses whose files Astro does not take as pages by themselves. */
export function routes(): AstroIntegration {
  return {
    name: 'routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        injectRoute({ pattern: '/_redirects', entrypoint: './src/pages/_redirects.ts' })
        // Made as they are asked for; npm run build has them made beside the pages (src/editor/beside.ts).
        if (command !== 'dev') return
        for (const ending of ['bib', 'ris', 'json', 'csv', 'svg', 'png'])
          injectRoute({ pattern: `/[...file].${ending}`, entrypoint: './src/pages/_beside.ts' })
      },
    },
  }
}

/** Whether a page that was just built may stand in the sitemap: kept versions, frames and former addresses tell search engines to stay away. */
export function isListed(address: string): boolean {
  const path = decodeURI(new URL(address).pathname).slice(BASE_PATH.length)
  const file = join(OUT_FOLDER, path, 'index.html')
  return !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex">')
}

/** The licences of what readers are given a part of, which the bundler alone knows. */
export function licences(): AstroIntegration {
  const shipped = new Set<string>()
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugins = [noteShipped(shipped)]
        updateConfig({ vite: { plugins, worker: { plugins: () => plugins } } })
      },
      'astro:build:done': ({ dir }) => {
        const notices = [...shipped].toSorted(comparePaths).map(readNotice)
        writeFileSync(join(fileURLToPath(dir), LICENCES_PATH), formatLicences(notices))
      },
    },
  }
}
