import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseManifest } from '../../src/release/manifest.ts'
import { packRelease } from '../../src/release/pack.ts'
import { readZip } from '../../src/release/zip.ts'

let top: string
const write = (path: string, text: string): void => {
  mkdirSync(join(top, path, '..'), { recursive: true })
  writeFileSync(join(top, path), text)
}
const pack = (): Promise<void> =>
  packRelease({
    folder: join(top, 'dist'),
    content: join(top, 'content'),
    site: 'https://example.org/',
    name: 'the-file',
    title: 'x',
    version: '1',
    date: '2026-11-21',
    wardrobe: { sheet: 'assets/style.css', dresses: new Map() },
  })

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'release-'))
  write('content/site.yaml', 'name: x')
  write('dist/search-index/1-abc.json', '{"documents":[],"passages":[],"words":"","postings":[],"rest":[]}')
  write('dist/data/index.html', '<p data-release="size">stated after a build</p>')
  write('dist/offline/index.html', '<b data-release="kept-space">stated after a build</b>')
  write('dist/index.html', '<script type="module" src="/assets/a.js"></script>')
  write('dist/assets/a.js', 'import "./b.js"')
  write('dist/assets/b.js', 'document.title = "b"')
})
afterEach(() => {
  rmSync(top, { recursive: true, force: true })
})

describe('a built site', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'a script that imports a file that is not there',
      () => {
        rmSync(join(top, 'dist/assets/b.js'))
      },
      /Could not resolve "\.\/b\.js"/,
    ],
    [
      'no index of the search',
      () => {
        rmSync(join(top, 'dist/search-index/1-abc.json'))
      },
      /The index of the search is missing/,
    ],
    [
      'no page of the data',
      () => {
        rmSync(join(top, 'dist/data/index.html'))
      },
      /data\/index\.html is missing/,
    ],
    [
      'a link to a file outside',
      () => {
        symlinkSync('/etc/hostname', join(top, 'dist/name.txt'))
      },
      /name\.txt is no file/,
    ],
  ])(
    'because of %s stops the build with a sentence, and is given no manifest',
    async (_, spoil, complaint) => {
      spoil()
      await expect(pack()).rejects.toThrow(complaint)
      expect(existsSync(join(top, 'dist/data/manifest.json'))).toBe(false)
    },
  )

  it('is packed where nothing is wrong', async () => {
    await pack()
    expect(existsSync(join(top, 'dist/data/manifest.json'))).toBe(true)
  })
})

describe('what is known only after a build', () => {
  it('is put where a page names it, and no empty element stays where there is nothing to say', async () => {
    write(
      'dist/offline/index.html',
      '<main><b data-release="kept-space">later</b><p data-release="kept-less">later</p></main>',
    )
    await pack()
    expect(readFileSync(join(top, 'dist/offline/index.html'), 'utf8')).toMatch(
      /^<main><b>\d+\.\d MB<\/b><\/main>$/,
    )
  })
})

describe('the manifest of a site', () => {
  it('names what the editors wrote, and nothing that a system or a program left among it', async () => {
    for (const path of ['.DS_Store', 'claims/.serenity.mdx.part', '.git/HEAD']) write(`content/${path}`, 'x')
    symlinkSync('/etc/hostname', join(top, 'content/.git/link'))
    await pack()
    const manifest = parseManifest(readFileSync(join(top, 'dist/data/manifest.json'), 'utf8'))
    expect(manifest.sources.map(({ path }) => path)).toEqual(['content/site.yaml'])
  })
})

describe('the style sheet of a site', () => {
  const page = (sheet: string): string =>
    `<meta http-equiv="Content-Security-Policy" content="style-src 'self'"><link rel="stylesheet" href="/assets/${sheet}"><p>`

  beforeEach(() => {
    write('dist/assets/alone.12345678.css', 'a{src:url(/data/)}@view-transition{navigation:auto}')
    write('dist/assets/shared.12345678.css', 'b{top:0}')
    write('dist/claims/one/index.html', page('alone.12345678.css'))
    write('dist/claims/two/index.html', page('shared.12345678.css'))
    write('dist/claims/two/v1/index.html', page('shared.12345678.css'))
  })

  it('goes where every page has it inside, and stays where one links it', async () => {
    await pack()
    expect(existsSync(join(top, 'dist/assets/alone.12345678.css'))).toBe(false)
    expect(existsSync(join(top, 'dist/assets/shared.12345678.css'))).toBe(true)
    const manifest = readFileSync(join(top, 'dist/data/manifest.json'), 'utf8')
    expect(manifest).not.toContain('alone.12345678.css')
    expect(manifest).toContain('shared.12345678.css')
  })

  it('stands once in the copy that opens from a disk, with files for addresses, and is linked there', async () => {
    await pack()
    const files = readZip(readFileSync(join(top, 'dist/data/the-file.zip')), 'data/manifest.json')
    const text = (path: string): string => Buffer.from(files.get(path) ?? '').toString()
    expect(text('assets/alone.12345678.css')).toBe('a{src:url(../data/index.html)}')
    expect(text('claims/one/index.html')).toContain('href="../../assets/alone.12345678.css"')
    expect(text('claims/one/index.html')).toContain("style-src 'self'")
  })
})
