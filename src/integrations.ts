import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readContent } from './content-files.ts'
import { listRedirects } from './domain/addresses.ts'
import { buildCasebook } from './domain/casebook.ts'
import { SBOM_PATH } from './domain/data/addresses.ts'
import { findDataDate } from './domain/data/tables.ts'
import { lockSchema } from './release/lock.ts'
import { packRelease } from './release/pack.ts'
import { formatRedirects, REDIRECTS_PATH } from './release/redirects.ts'
import { buildSbom, formatSbom } from './release/sbom.ts'

/** While editing: a change of any YAML or JSON record reloads the page, as a change of MDX does by itself. */
export function casebookReload(): AstroIntegration {
  return {
    name: 'casebook-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content')
        server.watcher.on('all', (_, path) => {
          if (/[\\/]content[\\/].+\.(ya?ml|json)$/.test(path)) server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}

/**
 * After the build: adds the copy of the site that opens from a disk, and the manifest. It must stand last in the list,
 * for the manifest names every file that the others write.
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
        const content = process.env['CONTENT_DIR'] ?? 'content'
        const casebook = buildCasebook(readContent(content).records)
        const self = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
        const folder = fileURLToPath(dir)
        const redirects = formatRedirects(listRedirects(casebook), new URL(site).pathname)
        writeFileSync(join(folder, REDIRECTS_PATH), redirects)
        const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
        writeFileSync(join(folder, SBOM_PATH), formatSbom(buildSbom(lock, self)))
        await packRelease({
          folder,
          content,
          site,
          title: `${casebook.site.name}: every file with its hash`,
          version: self.version,
          date: findDataDate(casebook),
        })
      },
    },
  }
}
