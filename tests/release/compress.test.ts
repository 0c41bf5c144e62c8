import fs, { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compressFolder, leaveOutTwins } from '../../src/release/compress.ts'
import { findFiles } from '../../src/release/files.ts'
import { findKeptCopy, measureVisit } from '../../src/release/visit.ts'

const TEXT = '<p>words that come again</p>\n'.repeat(40)
const FILES = {
  'index.html': TEXT,
  'claims/serenity/index.html': `${TEXT}serenity`,
  'short.json': '{}',
  'data/site.zip': TEXT,
}
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'))
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the compressed twins of a built site', () => {
  it('lie beside every text worth it, unpack to it, and are weighed', async () => {
    const weights = await compressFolder(folder)
    expect([...findFiles(folder).keys()].filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([
      'claims/serenity/index.html.br',
      'claims/serenity/index.html.gz',
      'index.html.br',
      'index.html.gz',
    ])
    const [br, gz] = ['.br', '.gz'].map((ending) => readFileSync(join(folder, `index.html${ending}`)))
    expect(brotliDecompressSync(br ?? '').toString()).toBe(TEXT)
    expect(gunzipSync(gz ?? '').toString()).toBe(TEXT)
    expect(weights.get('index.html')).toEqual({
      plain: TEXT.length,
      gzip: gz?.length,
      brotli: br?.length,
    })
    expect(weights.get('short.json')).toEqual({ plain: 2, gzip: 2, brotli: 2 })
    expect([...weights.keys()].toSorted()).toEqual(Object.keys(FILES).toSorted())
  })

  it('are the same when they are made again, and have no twins of their own', async () => {
    await compressFolder(folder)
    const first = findFiles(folder)
    await compressFolder(folder)
    expect(findFiles(folder)).toEqual(first)
  })

  it('are whole or not there at all, where the disk is full before the end of one', async () => {
    const { writeFileSync: write } = fs
    vi.spyOn(fs, 'writeFileSync').mockImplementation((file, data) => {
      write(file, (data as Uint8Array).subarray(0, 9))
      throw new Error('ENOSPC: no space left on device, write')
    })
    syncBuiltinESMExports()
    try {
      await expect(compressFolder(folder)).rejects.toThrow('ENOSPC')
    } finally {
      vi.restoreAllMocks()
      syncBuiltinESMExports()
    }
    expect([...findFiles(folder).keys()].filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([])
  })

  it('are left out where a copy is checked, and stay where they are not what they lie beside', async () => {
    await compressFolder(folder)
    expect([...leaveOutTwins(findFiles(folder)).keys()].toSorted()).toEqual(Object.keys(FILES).toSorted())
    writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('<p>other words</p>'))
    writeFileSync(join(folder, 'index.html.gz'), 'no gzip')
    writeFileSync(join(folder, 'gone.html.br'), brotliCompressSync(TEXT))
    const left = [...leaveOutTwins(findFiles(folder)).keys()].filter((path) => !(path in FILES))
    expect(left).toEqual(['gone.html.br', 'index.html.br', 'index.html.gz'])
  })

  it('that would fill the memory are no twins', () => {
    const files = new Map([
      ['a.html', Buffer.from('a')],
      ['a.html.br', brotliCompressSync(Buffer.alloc(5_000_000))],
    ])
    expect([...leaveOutTwins(files).keys()]).toEqual(['a.html', 'a.html.br'])
  })
})

describe('what a visit costs', () => {
  const weights = new Map(
    Object.entries({ 'a/index.html': 5, 'assets/s.css': 7, 'assets/m.js': 11, 'assets/f.woff2': 50 }).map(
      ([path, brotli]) => [path, { plain: 99, gzip: brotli + 1, brotli }],
    ),
  )

  it('counts the page with each style, script and typeface that it names, once, whatever path it stands below', () => {
    const html =
      '<link rel="preload" href="/file/assets/f.woff2"><link rel="stylesheet" href="/file/assets/s.css">' +
      '<link rel="stylesheet" href="/file/assets/s.css"><link rel="icon" href="/file/a/index.html">' +
      '<script type="module" src="/file/assets/m.js"></script><script type="application/json">{}</script>'
    expect(measureVisit('a/index.html', html, weights, 'brotli')).toEqual({ html: 5, assets: 18, font: 50 })
    expect(measureVisit('a/index.html', html, weights, 'gzip')).toEqual({ html: 6, assets: 20, font: 51 })
  })

  it('knows the copy for reading offline, which no page names', () => {
    const copy = { plain: 13, gzip: 2, brotli: 1 }
    const others = { plain: 1, gzip: 1, brotli: 1 }
    expect(
      findKeptCopy(
        new Map([...weights, ['assets/kept-abc.js', others], ['assets/kept-63e5585ca004145d.json', copy]]),
      ),
    ).toBe(copy)
    expect(findKeptCopy(weights)).toBeUndefined()
  })
})
