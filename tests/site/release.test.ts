import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHidden } from '../../src/domain/hidden.ts'
import { findDifferences } from '../../src/release/compare.ts'
import { findFiles, hash, readFolder, type FoundFiles } from '../../src/release/files.ts'
import { editPage, getAttribute } from '../../src/release/html.ts'
import { parseManifest, type Manifest } from '../../src/release/manifest.ts'
import { buildAlone } from './build-alone.ts'
import { findBrokenLinks } from './links.ts'
import { isFrame, readAddresses, readPages, readText } from './pages.ts'

/** Milliseconds for one more build of the whole site, on a busy machine. */
const WHOLE_BUILD = 600_000
/** For a Node that can connect to nothing. */
const WITHOUT_NETWORK = `--import=${pathToFileURL('tests/site/no-network.mjs').href}`
const MANIFEST = 'data/manifest.json'
const ZIP = 'data/citizen-score-file.zip'
const unpacked = mkdtempSync(join(tmpdir(), 'unpacked-'))
const copy = join(unpacked, 'citizen-score-file')
const readManifest = (folder: string): Manifest => parseManifest(readFileSync(join(folder, MANIFEST), 'utf8'))
const readOthers = (folder: string): FoundFiles =>
  new Map([...findFiles(folder)].filter(([path]) => path !== MANIFEST))

beforeAll(() => {
  for (const [name, data] of Object.entries(unzipSync(readFileSync(join('dist', ZIP))))) {
    mkdirSync(dirname(join(unpacked, name)), { recursive: true })
    writeFileSync(join(unpacked, name), data)
  }
})
afterAll(() => {
  rmSync(unpacked, { recursive: true, force: true })
})

it('a build without a network has none: whoever asks for one fails, and is written down', () => {
  const ask = "fetch('http://localhost:4999').catch(({ cause }) => console.log(cause.message))"
  const asked = join(unpacked, 'asked-here')
  const { stdout } = spawnSync(process.execPath, ['-e', ask], {
    env: { ...process.env, NODE_OPTIONS: WITHOUT_NETWORK, ASKED: asked },
    encoding: 'utf8',
  })
  expect(stdout).toContain('This build may ask nobody')
  expect(readFileSync(asked, 'utf8')).toContain('This build may ask nobody')
})

describe('the release manifest', () => {
  const manifest = readManifest('dist')

  it('names every file of the site with its size, hash and address', () => {
    expect(findDifferences(manifest.files, readOthers('dist'))).toEqual([])
    expect(manifest.files.find(({ path }) => path === 'claims/serenity/index.html')?.address).toMatch(
      /^https?:\/\/[^/]+\/claims\/serenity\/$/,
    )
  })

  it('names every file that the editors wrote', () => {
    const written = [...readFolder('content', isHidden)].map(
      ([path, data]) => [`content/${path}`, data] as const,
    )
    expect(findDifferences(manifest.sources, new Map(written))).toEqual([])
    const byNobody = manifest.sources.filter(
      ({ path }) => !/^(?:\/?[\w-]+)+\.(?:md|mdx|yaml|json)$/.test(path),
    )
    expect(byNobody).toEqual([])
  })

  it('is one click from every page, with an explanation how to check a copy', () => {
    const pages = readPages('dist').filter((page) => !isFrame(page) && page.html.includes('<footer'))
    expect(pages.length).toBeGreaterThan(200)
    expect(
      pages.filter(({ html }) => !readAddresses(html).includes('/data/#check')).map(({ file }) => file),
    ).toEqual([])
    expect(readAddresses(readFileSync('dist/data/index.html', 'utf8'))).toContain(`/${MANIFEST}`)
  })

  it('betrays one flipped bit of any page', () => {
    const files = new Map(readOthers('dist'))
    const page = Buffer.from(files.get('claims/serenity/index.html') ?? [])
    page[page.length >> 1] = (page[page.length >> 1] ?? 0) ^ 1
    files.set('claims/serenity/index.html', page)
    expect(findDifferences(manifest.files, files).map(({ kind, path }) => [kind, path])).toEqual([
      ['changed', 'claims/serenity/index.html'],
    ])
  })

  it(
    'is the same, with every file, when the site is built again with nothing kept, without asking a network, in another time zone and language; meanwhile the build tells how far it is',
    { timeout: WHOLE_BUILD },
    () => {
      const again = mkdtempSync(join(process.cwd(), '.test-again-'))
      // Pictures and references of the build before would hide that they come out otherwise each time.
      const kept = mkdtempSync(join(tmpdir(), 'kept-'))
      const asked = join(unpacked, 'asked')
      writeFileSync(asked, '')
      try {
        const { status, said, progress } = buildAlone({
          OUT_DIR: again,
          KEPT_DIR: kept,
          ASKED: asked,
          NODE_OPTIONS: WITHOUT_NETWORK,
          TZ: 'Pacific/Auckland',
          LC_ALL: 'de_DE.UTF-8',
        })
        expect(said).not.toMatch(/error/i)
        expect(status).toBe(0)
        expect(progress[0]).toMatch(/^Preparing after \d s\n$/)
        expect(progress.at(-1)).toMatch(/^\d+ files after \d+ s\n$/)
        expect(readFileSync(asked, 'utf8')).toBe('')
        expect(findDifferences(manifest.files, readOthers(again))).toEqual([])
        expect(readFileSync(join(again, MANIFEST)).equals(readFileSync(join('dist', MANIFEST)))).toBe(true)
      } finally {
        for (const folder of [again, kept]) rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})

describe('the copy that opens from a disk', () => {
  it('is as the manifest in it says, and holds every page and every table', () => {
    const files = readOthers(copy)
    expect(findDifferences(readManifest(copy).files, files)).toEqual([])
    const lacking = [...findFiles('dist').keys()].filter((path) => !files.has(path) && path !== MANIFEST)
    const server =
      /^(?:404\.html|_headers|_redirects|offline\/index\.html|offline\.js|cards\/.+|robots\.txt|sitemap-(?:index|\d+)\.xml)$/
    // A part of a script stands in every script that needs it; the index stands in the page of the search.
    const within =
      /^(?:assets\/[\w-]+(?:\.[\w-]+)+\.js|assets\/(?:after-load|kept)-[\w-]+\.js(?:on)?|search-index\/.+\.json|data\/citizen-score-file\.zip)$/
    expect(lacking.filter((path) => !server.test(path) && !within.test(path))).toEqual([])
  })

  it('leads by every link to a file and an id that it has', () => {
    expect(findBrokenLinks(copy, '/')).toEqual([])
  })

  it('names no address that only a server could answer: none from the root, none of a folder', () => {
    const wrong: string[] = []
    for (const { file, html } of readPages(copy))
      editPage(html, (elements) => {
        for (const { attributes } of elements)
          for (const { name, value } of attributes)
            if (
              /^\/[^/]/.test(value) ||
              (/^(href|src|action)$/.test(name) && /^(?![a-z]+:)[^?#]*\/(?:[?#]|$)/.test(value))
            )
              wrong.push(`${file}: ${name}="${value}"`)
      })
    expect(wrong).toEqual([])
    expect(readFileSync(join(copy, 'claims/index.html'), 'utf8')).not.toMatch(/"path":"[^"]*\/(?:#[^"]*)?"/)
  })

  it('has no module, no preload and nothing to fetch, and keeps the policy against foreign code', () => {
    const wrong: string[] = []
    for (const { file, html } of readPages(copy))
      editPage(html, (elements) => {
        for (const element of elements) {
          const get = (name: string): string | undefined => getAttribute(element, name)
          if (get('type') === 'module' || get('rel') === 'preload') wrong.push(`${file}: ${element.tagName}`)
          if (get('http-equiv') !== 'Content-Security-Policy') continue
          const policy = get('content') ?? ''
          if (
            !policy.startsWith("default-src 'none'; script-src 'self'; ") ||
            /connect-src|unsafe|file:/.test(policy)
          )
            wrong.push(`${file}: ${policy}`)
        }
      })
    expect(wrong).toEqual([])
  })

  it('has its size and its hashes on the page of the data, and no hole there', () => {
    const html = readFileSync('dist/data/index.html', 'utf8')
    const text = readText(html).replace(/\s+/g, ' ')
    const zip = readFileSync(join('dist', ZIP))
    expect(text).toContain(`Size: ${(zip.length / 1e6).toFixed(1)} MB`)
    expect(text).toContain(`SHA-256 of the zip ${hash(zip)}`)
    expect(text).toContain(`SHA-256 of the manifest in it ${hash(readFileSync(join(copy, MANIFEST)))}`)
    expect(html + readFileSync(join(copy, 'data/index.html'), 'utf8')).not.toMatch(
      /data-release|after a build/,
    )
  })

  it('is small enough to be sent by mail', () => {
    const MOST_BYTES = 20_000_000
    expect(readFileSync(join('dist', ZIP)).length).toBeLessThan(MOST_BYTES)
  })
})
