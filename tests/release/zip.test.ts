import { unzipSync, zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { buildZip } from '../../src/release/write-zip.ts'
import { packEntry } from '../../src/release/zip-entry.ts'
import { readZip } from '../../src/release/zip.ts'
import { aFileList, aZip } from './release-fixtures.ts'

const MARKER = 'index.html'
const data = Buffer.from('some words '.repeat(50))
const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** A zip in which one text stands in place of another of the same length. */
function replace(zip: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1')
}

describe('the zip of a release', () => {
  it('has the same bytes in whatever order the files come, and in every time zone', () => {
    const zips = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((each, i) => {
      process.env['TZ'] = each
      const files = [...aFileList()]
      return Buffer.from(aZip(new Map(i === 1 ? files.reverse() : files))).toString('hex')
    })
    expect(new Set(zips).size).toBe(1)
  })

  it('keeps what is compressed already as it is, with its checksum', () => {
    const { packed, crc, bytes, isDeflated } = packEntry('a.png', data)
    expect([Buffer.from(packed), bytes, isDeflated]).toEqual([data, data.length, false])
    expect(crc).toBe(packEntry('a.html', data).crc)
    expect(packEntry('a.html', data).packed.length).toBeLessThan(data.length)
  })

  it('unpacks into one folder, sorted, and is read back from there', () => {
    const zip = aZip(aFileList())
    expect(Object.keys(unzipSync(zip))).toEqual([
      'the-file/claims/serenity.json',
      'the-file/claims/serenity/index.html',
      'the-file/index.html',
    ])
    const read = readZip(zip, 'claims/serenity.json')
    expect([...read].map(([path, bytes]) => [path, Buffer.from(bytes ?? []).toString()])).toEqual(
      [...aFileList()].map(([path, bytes]) => [path, Buffer.from(bytes ?? []).toString()]).toSorted(),
    )
  })
})

describe('a zip of more files than its short record can count', () => {
  it('is read back whole', () => {
    const count = 70_000
    const entry = packEntry('x', data)
    const entries = Array.from({ length: count }, (_, i) => ({ ...entry, path: `${i}.html` }))
    const files = readZip(buildZip(entries, '2026-11-21', 'the-file'), '0.html')
    expect(files.size).toBe(count)
    expect(Buffer.from(files.get('69999.html') ?? []).equals(data)).toBe(true)
  })
})

describe('a zip from elsewhere', () => {
  it.each(['../evil.html', '/evil.html', 'a/../../evil.html', 'C:\\evil.html', 'a\\..\\evil.html'])(
    'is refused with an entry %s, which leads out of the folder',
    (name) => {
      const zip = zipSync({ 'index.html': data, [name]: data })
      expect(() => readZip(zip, MARKER)).toThrow(`its entry ${JSON.stringify(name)} leads out of the folder`)
    },
  )

  it('is refused with two entries of one name, of which only one could be checked', () => {
    const zip = replace(zipSync({ 'index.html': data, 'other.html': data }), 'other.html', 'index.html')
    expect(() => readZip(zip, MARKER)).toThrow('it has two entries "index.html"')
  })

  it('is refused if it says that it unpacks to more than the memory should hold', () => {
    const zip = Buffer.from(zipSync({ 'index.html': data }))
    const SIZE_IN_ENTRY = 24
    zip.writeUInt32LE(0x7fffffff, zip.indexOf('PK\u0001\u0002') + SIZE_IN_ENTRY)
    expect(() => readZip(zip, MARKER)).toThrow('it says that it unpacks to 2147483647 bytes')
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not a zip')],
    ['the first half of one', Buffer.from(aZip(aFileList())).subarray(0, 200)],
  ])('is refused if it is %s', (_, bytes) => {
    expect(() => readZip(bytes, MARKER)).toThrow(/it is no whole zip/)
  })

  it('loses only the entry that is damaged', () => {
    const zip = Buffer.from(zipSync({ 'index.html': [data, { level: 0 }], 'other.html': data }))
    const NAME_AT = 30
    // A block of a kind that does not exist.
    zip[zip.indexOf('other.html') + 'other.html'.length] = 0xff
    expect(zip.indexOf('index.html')).toBe(NAME_AT)
    const files = readZip(zip, MARKER)
    expect(files.get('other.html')).toBeUndefined()
    expect(files.has('other.html')).toBe(true)
    expect(Buffer.from(files.get('index.html') ?? []).equals(data)).toBe(true)
  })

  it('does not take a file beside its folder for the one in it', () => {
    const zip = zipSync({ 'a/data/m.json': data, 'a/index.html': data, 'index.html': Buffer.from('other') })
    const files = readZip(zip, 'data/m.json')
    expect([...files.keys()]).toEqual(['../index.html', 'data/m.json', 'index.html'])
    expect(Buffer.from(files.get('index.html') ?? []).equals(data)).toBe(true)
  })
})
