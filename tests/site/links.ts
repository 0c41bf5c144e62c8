import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readAddresses, readIds, readPages } from './pages.ts'

/** Every internal link of a built site that leads nowhere: to no file, to no such id, or out of the base path. */
export function findBrokenLinks(folder: string, base: string): string[] {
  const pages = readPages(folder)
  const idsByFile = new Map(pages.map(({ file, html }) => [file, new Set(readIds(html))]))
  const broken: string[] = []
  for (const { file, path, html } of pages) {
    for (const address of readAddresses(html)) {
      if (/^(https?:|mailto:|data:)/.test(address)) continue
      const target = new URL(address, `http://site${base}${path}`)
      if (!target.pathname.startsWith(base)) {
        broken.push(`${file}: ${address} leads out of ${base}`)
        continue
      }
      const found = findFile(folder, decodeURIComponent(target.pathname.slice(base.length)))
      if (found === undefined) broken.push(`${file}: ${address} leads to no file`)
      else if (target.hash && !idsByFile.get(found)?.has(decodeURIComponent(target.hash.slice(1))))
        broken.push(`${file}: ${address} has no such id in ${found}`)
    }
  }
  return broken
}

/** Pages that no other page links to; a former address need not be linked, it leads on by itself. */
export function findOrphans(folder: string, base: string): string[] {
  const pages = readPages(folder)
  const linked = new Set(
    pages.flatMap(({ path, html }) =>
      readAddresses(html).map((address) =>
        new URL(address, `http://site${base}${path}`).pathname.slice(base.length),
      ),
    ),
  )
  return pages
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ path }) => path)
    .filter((path) => path !== '' && !linked.has(path))
}

function findFile(folder: string, path: string): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return existsSync(join(folder, file)) && statSync(join(folder, file)).isFile() ? file : undefined
}
