import { globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LICENCES_PATH, SBOM_PATH } from '../../src/domain/data/addresses.ts'
import { hash } from '../../src/release/files.ts'
import { findPackages } from '../../src/release/licences.ts'
import { findPackageName } from '../../src/release/lock.ts'
import { ALLOWED } from '../dependencies/licences.ts'
import { readAddresses } from './pages.ts'

const text = readFileSync(join('dist', LICENCES_PATH), 'utf8')
const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S*\nLicence: (.+)$/gm)].map(
  ([, name = '', licence = '']) => ({ name, licence }),
)
const names = named.map(({ name }) => name)

/** The modules with which the scripts of pages and frames begin, as the components name them. */
function findEntries(file: string): string[] {
  const component = readFileSync(file, 'utf8')
  const scripts = [...component.matchAll(/<script>(.+?)<\/script>/gs)].map(([, script = '']) => script)
  const workers = [...component.matchAll(/'([^']+)\?worker&url'/g)].map(([, path = '']) => path)
  const own = scripts.flatMap((script) =>
    [...script.matchAll(/'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) => path),
  )
  return [...workers, ...own].map((path) => join(dirname(file), path))
}

/** What scripts hold of packages, by another bundler than that of the site. */
async function findInScripts(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...new Set([...globSync('src/**/*.astro').flatMap(findEntries), 'src/offline/worker.ts'])],
    outbase: 'src',
    outdir: 'unwritten',
    define: { COPY: '{}' },
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    write: false,
  })
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  const modules = Object.fromEntries(
    parts.map(([path, { bytesInOutput }]) => [path, { renderedLength: bytesInOutput }]),
  )
  return findPackages([{ type: 'chunk', modules }]).map(findPackageName)
}

describe('the licences of what is shipped', () => {
  it('name every package that a script holds, and the one of each typeface, and no other', async () => {
    const typefaces = readdirSync('dist/assets').filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))
    const installed = globSync('node_modules/@fontsource*/*/files/*.woff2')
    const folders = new Map(installed.map((file) => [hash(readFileSync(file)), dirname(dirname(file))]))
    const ofTypefaces = typefaces.map((file) => {
      const folder = folders.get(hash(readFileSync(join('dist/assets', file))))
      return folder === undefined ? `unknown: ${file}` : findPackageName(folder)
    })
    expect(typefaces.length).toBeGreaterThan(0)
    expect(names).toEqual([...new Set([...(await findInScripts()), ...ofTypefaces])].toSorted())
  })

  it('are none that need a reason: what only helps to build may be under more', () => {
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter(({ licence }) => !ALLOWED.has(licence))).toEqual([])
  })

  it('lie beside every copy: on the site, in the zip, and in the list of its files', () => {
    const [copy = ''] = readdirSync('dist/data').filter((file) => file.endsWith('.zip'))
    const inside = unzipSync(readFileSync(join('dist/data', copy)), {
      filter: ({ name }) => name.endsWith(`/${LICENCES_PATH}`),
    })
    expect(Object.values(inside).map((data) => Buffer.from(data).toString())).toEqual([text])
    expect(readFileSync('dist/data/manifest.json', 'utf8')).toContain(`"path": "${LICENCES_PATH}"`)
  })

  it.each(['data', 'about'])('are linked from the page %s', (page) => {
    const html = readFileSync(join('dist', page, 'index.html'), 'utf8')
    expect(readAddresses(html).map((address) => new URL(address, `https://x/${page}/`).pathname)).toContain(
      `/${LICENCES_PATH}`,
    )
  })

  it('are named by the bill of materials, which lies beside them', () => {
    const sbom = JSON.parse(readFileSync(join('dist', SBOM_PATH), 'utf8')) as {
      metadata: { component: { externalReferences: { type: string; url: string }[] } }
    }
    const [reference] = sbom.metadata.component.externalReferences
    expect(reference?.type).toBe('license')
    expect(new URL(reference?.url ?? '', `https://x/${SBOM_PATH}`).pathname).toBe(`/${LICENCES_PATH}`)
  })
})
