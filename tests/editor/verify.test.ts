import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hash } from '../../src/release/files.ts'
import { formatManifest } from '../../src/release/manifest.ts'
import { aFileList, aManifest, aZip } from '../release/release-fixtures.ts'
import { runScript, TIMEOUT } from './run-script.ts'

const top = mkdtempSync(join(tmpdir(), 'verify-'))
const whole = join(top, 'whole')
const copy = join(top, 'copy')
const zip = join(top, 'copy.zip')
const manifest = formatManifest(aManifest())
const page = 'claims/serenity/index.html'
const verify = (...words: string[]): ReturnType<typeof runScript> => runScript('verify.ts', words)
const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

beforeAll(() => {
  for (const [path, data] of [...aFileList(), ['data/manifest.json', Buffer.from(manifest)] as const]) {
    mkdirSync(dirname(join(whole, path)), { recursive: true })
    writeFileSync(join(whole, path), data)
  }
  mkdirSync(join(top, 'content'))
  writeFileSync(join(top, 'content/site.yaml'), 'name')
})
beforeEach(() => {
  rmSync(copy, { recursive: true, force: true })
  cpSync(whole, copy, { recursive: true })
  writeFileSync(zip, aZip(new Map([...aFileList(), ['data/manifest.json', Buffer.from(manifest)]])))
})
afterAll(() => {
  rmSync(top, { recursive: true, force: true })
})

describe('npm run verify', { timeout: TIMEOUT }, () => {
  it('ends with 0 for a whole folder and a whole zip, and says their hashes', () => {
    const said =
      'All 3 files are as the manifest says (version 0.1.0, as of 21 November 2026).\n' +
      `SHA-256 of data/manifest.json: ${hash(manifest)}\n`
    expect(verify(copy)).toEqual({ code: 0, output: said, complaint: '' })
    const zipHash = hash(readFileSync(zip))
    const zipped = { code: 0, output: `${said}SHA-256 of the zip: ${zipHash}\n`, complaint: '' }
    expect(verify(zip)).toEqual(zipped)
    expect(verify(zip, '--hash', zipHash.toUpperCase())).toEqual(zipped)
    expect(verify(copy, '--hash', hash(manifest), '--content', join(top, 'content'))).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^All 4 files/),
    })
  })

  it('names a page with one bit flipped, in a folder and in a zip', () => {
    flip(join(copy, page), 5)
    const line = new RegExp(
      `^changed {2}${page}: SHA-256 [0-9a-f]{64} instead of ${hash('<p>serenity</p>')}\n1 of 3 files differ`,
    )
    expect(verify(copy)).toMatchObject({ code: 1, output: expect.stringMatching(line) })
    const changed = new Map([
      ...aFileList(),
      [page, Buffer.from('<p>seremity</p>')],
      ['data/manifest.json', Buffer.from(manifest)],
    ] as const)
    writeFileSync(zip, aZip(changed))
    expect(verify(zip)).toMatchObject({ code: 1, output: expect.stringMatching(line) })
  })

  it('notices one bit flipped in the manifest itself', () => {
    flip(join(copy, 'data/manifest.json'), manifest.indexOf('0.1.0'))
    expect(verify(copy)).toEqual({
      code: 1,
      output: '',
      complaint: 'data/manifest.json is not as it was written: its checksum does not fit its text\n',
    })
  })

  it('names what is missing, what was added, and a link in place of a file', () => {
    rmSync(join(copy, page))
    writeFileSync(join(copy, 'claims/new.html'), 'new')
    rmSync(join(copy, 'index.html'))
    symlinkSync('/etc/hostname', join(copy, 'index.html'))
    const { code, output } = verify(copy)
    expect(code).toBe(1)
    expect(output).toMatch(
      /^added {4}claims\/new\.html\nmissing {2}claims\/serenity\/index\.html\nchanged {2}index\.html: it cannot be read as a file\n3 of 3 files differ/,
    )
  })

  it('names a link in place of a folder, and reads nothing through it', () => {
    symlinkSync(whole, join(copy, 'more'))
    expect(verify(copy)).toMatchObject({ code: 1, output: expect.stringMatching(/^added {4}more\n1 of 3/) })
  })

  it('refuses a release with a manifest of its own making, by the hash that was published', () => {
    const forged = new Map([...aFileList(), ['index.html', Buffer.from('other')]] as const)
    writeFileSync(join(copy, 'index.html'), 'other')
    writeFileSync(join(copy, 'data/manifest.json'), formatManifest(aManifest(forged)))
    expect(verify(copy).code).toBe(0)
    expect(verify(copy, '--hash', hash(manifest))).toMatchObject({
      code: 1,
      output: expect.stringContaining(
        `Neither is ${hash(manifest)}, so this is not the release with that hash.`,
      ),
    })
  })

  it('compares what the editors wrote, if asked', () => {
    const content = join(top, 'edited')
    mkdirSync(content)
    writeFileSync(join(content, 'site.yaml'), 'name')
    writeFileSync(join(content, '.DS_Store'), 'of the system, which is not asked')
    expect(verify(copy, '--content', content).code).toBe(0)
    writeFileSync(join(content, 'site.yaml'), 'names')
    expect(verify(copy, '--content', content)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^changed {2}content\/site\.yaml: 5 bytes instead of 4/),
    })
  })

  it.each<[string, () => string[], RegExp]>([
    ['no words', () => [], /^Say what to check: npm run verify -- /],
    ['an unknown option', () => [copy, '--hsah', 'x'], /^Unknown option '--hsah'\. Say what to check/],
    ['a second copy', () => [copy, zip], /^One word too many: .*copy\.zip\. Say what to check/],
    ['content that is no folder', () => [copy, '--content', zip], /copy\.zip is no folder\. Name the folder/],
    ['a hash that is none', () => [copy, '--hash', 'abc'], /^abc is no SHA-256/],
    [
      'a folder that is not there',
      () => [join(top, 'gone')],
      /gone does not exist\. Name the folder or the zip/,
    ],
    [
      'a folder without manifest',
      () => [join(copy, 'claims')],
      /claims holds no data\/manifest\.json .*Name the folder that holds index\.html/,
    ],
    [
      'a file that is no zip',
      () => [join(copy, 'index.html')],
      /index\.html cannot be checked: it is no whole zip/,
    ],
    [
      'a broken zip',
      () => {
        writeFileSync(zip, readFileSync(zip).subarray(0, -100))
        return [zip]
      },
      /copy\.zip cannot be checked: it is no whole zip/,
    ],
    [
      'a zip with an entry outside its folder',
      () => {
        writeFileSync(
          zip,
          zipSync({ 'data/manifest.json': Buffer.from(manifest), '../../evil.html': Buffer.from('x') }),
        )
        return [zip]
      },
      /copy\.zip cannot be checked: its entry "\.\.\/\.\.\/evil\.html" leads out of the folder/,
    ],
  ])('ends with 2 and a sentence for %s', (_, prepare, complaint) => {
    expect(verify(...prepare())).toEqual({ code: 2, output: '', complaint: expect.stringMatching(complaint) })
  })
})
