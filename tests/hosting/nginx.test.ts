import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFolder } from '../../src/release/compress.ts'
import { readHeaderRules } from './headers.ts'
import { hasBrotli, hasNginx, recipe, startNginx, type Nginx } from './nginx.ts'

const [everywhere, ...others] = readHeaderRules()
const PAGE = '<!doctype html><title>front</title>\n'.repeat(30)
const FILES: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  'claims/index.html': 'claims',
  '404.html': 'not here',
  'assets/style.abc123.css': 'p { color: red }\n'.repeat(60),
  'data/claims.csv': 'id\r\nA01\r\n',
  'claims/serenity.bib': '@online{a}',
  'empty/file.txt': 'x',
  'offline.js': 'worker',
}

/** What every answer must carry; README and HOSTING say why. */
const HEADERS = [
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Strict-Transport-Security',
  'Access-Control-Allow-Origin',
]

it('_headers and the recipe for nginx send these headers with every path, and no other', () => {
  expect([everywhere?.path, everywhere?.headers.map(([name]) => name)]).toEqual(['/*', HEADERS])
  // All lines, wherever they stand: one within a location would put an end to those of the server.
  expect([...recipe.matchAll(/^\s*add_header (\S+)/gm)].map(([, name]) => name)).toEqual([
    ...HEADERS,
    'Cache-Control',
    'Allow',
  ])
})

describe('the recipe for nginx', () => {
  it('sends the headers that _headers has for every path', () => {
    const added = [...recipe.matchAll(/^ {2}add_header (\S+) "(.+)" always;$/gm)].map((found) =>
      found.slice(1),
    )
    expect(added).toEqual(everywhere?.headers)
  })

  it('has a line for every path that _headers gives a rule for its cache', () => {
    const map = /\$citizen_score_cache \{([^}]+)\}/.exec(recipe)?.[1] ?? ''
    for (const { path, headers } of others) {
      const place = path.replace(/\*$/, '')
      expect([path, headers]).toEqual([path, [['Cache-Control', expect.any(String)]]])
      expect(map).toMatch(new RegExp(`\\s~?\\^?${place}\\s+"${headers[0]?.[1] ?? ''}";`))
    }
  })
})

if (!hasNginx)
  it('a real nginx is not installed here, so that the text of the recipe was read and nothing was served with it', () => {
    expect(recipe).toContain('gzip_static on;')
  })
else describe('a real nginx with the recipe', serve)

/** What is true of a site served by nginx itself; a function, so that no test is left out without a word. */
function serve(): void {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'))
  let nginx: Nginx

  beforeAll(async () => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    cpSync('public/_headers', join(folder, '_headers'))
    await compressFolder(folder)
    nginx = startNginx(folder)
  })
  afterAll(() => {
    nginx.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('serves a folder by its index and leads an address without its last slash there', async () => {
    expect(await nginx.ask('/claims/')).toMatchObject({ status: 200, body: Buffer.from('claims') })
    const { status, headers } = await nginx.ask('/claims')
    expect([status, headers.location]).toEqual([301, '/claims/'])
  })

  it('lists no folder', async () => {
    expect((await nginx.ask('/empty/')).status).not.toBe(200)
    expect((await nginx.ask('/empty/')).body.toString()).not.toContain('file.txt')
  })

  it.each(['/gone/', '/assets/gone.js', '/_headers', '/index.html.gz', '/404.html', '/..%2f..%2fetc/passwd'])(
    'answers %s with a refusal and no file',
    async (path) => {
      const { status, body } = await nginx.ask(path)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      if (status === 404) expect(body.toString()).toBe('not here')
    },
  )

  it.each(['/', '/gone/', '/assets/style.abc123.css'])(
    'sends the headers of _headers with %s',
    async (path) => {
      const { headers } = await nginx.ask(path)
      for (const [name, value] of everywhere?.headers ?? []) expect(headers[name.toLowerCase()]).toBe(value)
    },
  )

  it('lets files with a hash be kept for good, and has all else asked about again', async () => {
    const cache = async (path: string) => (await nginx.ask(path)).headers['cache-control']
    expect(await cache('/assets/style.abc123.css')).toBe('public, max-age=31536000, immutable')
    expect(await cache('/')).toBe('public, max-age=0, must-revalidate')
    expect(await cache('/assets/gone.css')).toBe('public, max-age=0, must-revalidate')
    const { headers } = await nginx.ask('/')
    const again = await nginx.ask('/', { headers: { 'if-none-match': String(headers.etag) } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('knows the same files below a path, once the lines that HOSTING names have it', async () => {
    const below = mkdtempSync(join(tmpdir(), 'below-'))
    cpSync(folder, join(below, 'file'), { recursive: true })
    const other = startNginx(below, '/file/')
    const read = async (path: string): Promise<unknown[]> => {
      const { status, headers, body } = await other.ask(path)
      return [status, headers['cache-control'], body.toString().slice(0, 8)]
    }
    const answers = await Promise.all(
      ['/file/assets/style.abc123.css', '/file/offline.js', '/file/_headers', '/file/gone/'].map(read),
    )
    other.stop()
    rmSync(below, { recursive: true })
    const asked = 'public, max-age=0, must-revalidate'
    expect(answers).toEqual([
      [200, 'public, max-age=31536000, immutable', 'p { colo'],
      [200, 'no-cache', 'worker'],
      [404, asked, 'not here'],
      [404, asked, 'not here'],
    ])
  })

  it('refuses every method but GET and HEAD, and says which it takes', async () => {
    expect(await nginx.ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      // Of a page; of an address that is led on and of none, too, for which nginx has other answers.
      for (const path of ['/claims/', '/claims', '/gone/']) {
        const { status, headers, body } = await nginx.ask(path, { method })
        const answer = [method, path, status, headers.allow, body.toString()]
        expect(answer).toEqual([method, path, 405, 'GET, HEAD', 'not here'])
      }
    expect((await nginx.ask('/')).headers.allow).toBeUndefined()
  })

  it('sends the gzip that lies ready to who takes it, the plain file to who does not', async () => {
    const zipped = await nginx.ask('/', { headers: { 'accept-encoding': 'gzip' } })
    expect([zipped.headers['content-encoding'], gunzipSync(zipped.body).toString()]).toEqual(['gzip', PAGE])
    expect(zipped.body.equals(readFileSync(join(folder, 'index.html.gz')))).toBe(true)
    expect([zipped.headers.vary, zipped.headers['content-type']]).toEqual([
      'Accept-Encoding',
      'text/html; charset=utf-8',
    ])
    const plain = await nginx.ask('/')
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, PAGE])
  })

  it(
    hasBrotli
      ? 'sends the brotli that lies ready, with the line uncommented'
      : 'has no module for brotli here, so that line stayed a comment',
    async () => {
      const { headers, body } = await nginx.ask('/', { headers: { 'accept-encoding': 'gzip, br' } })
      expect(headers['content-encoding']).toBe(hasBrotli ? 'br' : 'gzip')
      expect((hasBrotli ? brotliDecompressSync(body) : gunzipSync(body)).toString()).toBe(PAGE)
      expect(headers.vary).toBe('Accept-Encoding')
    },
  )

  it('answers a range with that part', async () => {
    const { status, headers, body } = await nginx.ask('/claims/', { headers: { range: 'bytes=1-2' } })
    expect([status, headers['content-range'], body.toString()]).toEqual([206, 'bytes 1-2/6', 'la'])
    expect((await nginx.ask('/claims/', { headers: { range: 'bytes=9-12' } })).status).toBe(416)
  })

  it('names the kind of data and citation files', async () => {
    const kind = async (path: string) => (await nginx.ask(path)).headers['content-type']
    expect(await kind('/data/claims.csv')).toBe('text/csv; charset=utf-8')
    expect(await kind('/claims/serenity.bib')).toBe('application/x-bibtex; charset=utf-8')
  })

  it('keeps no record of readers, and none of what they missed', async () => {
    await nginx.ask('/gone/')
    expect(nginx.readErrors()).not.toContain('gone')
    expect(existsSync(nginx.accessLog) ? readFileSync(nginx.accessLog, 'utf8') : '').toBe('')
  })
}
