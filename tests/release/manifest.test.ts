import { describe, expect, it } from 'vitest'
import { findDifferences, formatDifference } from '../../src/release/compare.ts'
import { hash, type FoundFiles } from '../../src/release/files.ts'
import { buildManifest, formatManifest, parseManifest } from '../../src/release/manifest.ts'
import { aFileList, aManifest } from './release-fixtures.ts'

/** Milliseconds to read five thousand spoilt manifests, on a busy machine. */
const EVERY_BYTE = 60_000
const manifest = aManifest()
const text = formatManifest(manifest)

describe('a manifest', () => {
  it('names every file with address, size and hash, in the order of their paths', () => {
    expect(manifest.files.map(({ path, address }) => [path, address])).toEqual([
      ['claims/serenity.json', 'https://example.org/file/claims/serenity.json'],
      ['claims/serenity/index.html', 'https://example.org/file/claims/serenity/'],
      ['index.html', 'https://example.org/file/'],
    ])
    expect(manifest.files[2]).toMatchObject({ bytes: 5, sha256: hash('front') })
    expect(manifest.sources).toEqual([{ path: 'content/site.yaml', bytes: 4, sha256: hash('name') }])
    expect(manifest).toMatchObject({ version: '0.1.0', date: '2026-11-21', licence: { id: 'CC-BY-4.0' } })
  })

  it('is the same in whatever order the files come', () => {
    const turned = new Map([...aFileList()].reverse())
    expect(formatManifest(aManifest(turned))).toBe(text)
  })

  it('is read back as it was written', () => {
    expect(parseManifest(text)).toEqual(manifest)
  })

  it('is refused with any one of its bytes flipped, left out or doubled', { timeout: EVERY_BYTE }, () => {
    const bytes = Buffer.from(text)
    const accepted = [...bytes.keys()].flatMap((at) => {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      const left = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
      const doubled = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + 1), bytes.subarray(at)])
      return [flipped, left, doubled].filter((each) => isRead(each.toString('utf8')))
    })
    expect(accepted).toEqual([])
  })

  it.each(['../index.html', '/etc/passwd', 'a/../../b', 'C:\\x', 'a\\b', './a', 'a//b', 'a\nb', ''])(
    'is refused with the path %j, which is not below its folder',
    (path) => {
      const [file] = manifest.files
      const forged = { ...manifest, files: [{ ...file, path }], checksum: '' }
      const sealed = { ...forged, checksum: hash(`${JSON.stringify(forged, null, 1)}\n`) }
      expect(isRead(`${JSON.stringify(sealed, null, 1)}\n`)).toBe(false)
    },
  )

  it.each([
    ['no JSON', 'no', /it is no JSON/],
    ['JSON of another kind', '{"files":[]}', /title: /],
    ['nothing', '', /it is no JSON/],
  ])('is refused if it is %s, with a sentence', (_, wrong, complaint) => {
    expect(() => parseManifest(wrong)).toThrow(complaint)
  })
})

describe('a copy', () => {
  const compare = (files: FoundFiles): string[] =>
    findDifferences(manifest.files, files).map(formatDifference)

  it('without a difference has none', () => {
    expect(compare(aFileList())).toEqual([])
  })

  it('is told by the one bit that differs, with both hashes', () => {
    const flipped = new Map([...aFileList(), ['index.html', Buffer.from('gront')]])
    expect(compare(flipped)).toEqual([
      `changed  index.html: SHA-256 ${hash('gront')} instead of ${hash('front')}`,
    ])
  })

  it('is told by what is missing, shorter, unreadable and added, in the order of the paths', () => {
    const files: FoundFiles = new Map([
      ['claims/serenity.json', undefined],
      ['extra.html', Buffer.from('x')],
      ['index.html', Buffer.from('fro')],
    ])
    expect(compare(files)).toEqual([
      'changed  claims/serenity.json: it cannot be read as a file',
      'missing  claims/serenity/index.html',
      'added    extra.html',
      `changed  index.html: 3 bytes instead of 5, SHA-256 ${hash('fro')} instead of ${hash('front')}`,
    ])
  })

  it('of a manifest without a file is not made', () => {
    const empty = buildManifest(
      { title: 'x', kind: 'site', version: '1', date: '2026-11-21' },
      { files: [], sources: [], site: 'https://example.org/' },
    )
    expect(isRead(formatManifest(empty))).toBe(false)
  })
})

function isRead(each: string): boolean {
  try {
    parseManifest(each)
    return true
  } catch {
    return false
  }
}
