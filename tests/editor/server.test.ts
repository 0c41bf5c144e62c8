import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../src/editor/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'dist-'))
let server: Server
let origin: string

beforeAll(async () => {
  mkdirSync(join(folder, 'claims'))
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, 'claims/index.html'), 'claims')
  writeFileSync(join(folder, '404.html'), 'not here')
  writeFileSync(join(folder, '_headers'), '/*\n  X-Frame-Options: DENY\n  Referrer-Policy: no-referrer\n')
  const started = await startServer({ folder, base: '/file/', port: 0 })
  server = started.server
  origin = `http://localhost:${started.port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(path: string, method = 'GET'): Promise<[status: number, body: string]> {
  const response = await fetch(`${origin}${path}`, { method })
  return [response.status, await response.text()]
}

/** Asks without tidying the address first, as an attacker would; resolves with the status of the answer. */
function askRaw(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${origin}/`, { path }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('the server of the built site', () => {
  it('serves pages below the base of the site', async () => {
    expect(await ask('/file/')).toEqual([200, 'home'])
    expect(await ask('/file/claims/')).toEqual([200, 'claims'])
  })

  it.each(['/file/gone/', '/', '/claims/'])('answers %s with a real 404', async (path) => {
    expect(await ask(path)).toEqual([404, 'not here'])
  })

  it('sends the headers of _headers with every answer', async () => {
    for (const path of ['/file/', '/file/gone/']) {
      const { headers } = await fetch(`${origin}${path}`)
      expect([headers.get('x-frame-options'), headers.get('referrer-policy')]).toEqual([
        'DENY',
        'no-referrer',
      ])
    }
  })

  it('takes no other methods than GET and HEAD', async () => {
    expect(await ask('/file/', 'POST')).toEqual([405, 'not here'])
    expect(await ask('/file/', 'HEAD')).toEqual([200, ''])
    expect((await fetch(`${origin}/file/`, { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD')
  })

  it.each([
    ['climbs out of the folder', '/file/../../../etc/passwd', 404],
    ['climbs out behind an escape', '/file/..%2f..%2f..%2fetc/passwd', 404],
    ['climbs out with escaped dots', '/file/%2e%2e/%2e%2e/etc/passwd', 404],
    ['climbs out with backslashes', '/file/..\\..\\etc\\passwd', 404],
    ['ends within an escape', '/file/claims%', 400],
    ['escapes what is no letter', '/file/%ff%fe/', 400],
    ['holds an escaped zero', '/file/claims%00/', 400],
    ['is longer than any of ours', `/file/${'a'.repeat(5000)}`, 414],
  ])('refuses an address that %s', async (_what, path, status) => {
    expect(await askRaw(path)).toBe(status)
    expect(await ask('/file/')).toEqual([200, 'home'])
  })

  it('answers a range with that part, and a range past the end with a refusal', async () => {
    const ranged = (range: string) => fetch(`${origin}/file/`, { headers: { range } })
    const part = await ranged('bytes=1-2')
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      'om',
      'bytes 1-2/4',
    ])
    expect(await (await ranged('bytes=2-')).text()).toBe('me')
    expect((await ranged('bytes=9-12')).status).toBe(416)
  })

  it.each(['bytes=3-1', 'bytes=-2', 'bytes=0-0', 'bytes=0-1,3-3', 'items=0-1', 'bytes=x-y', 'bytes=', '-'])(
    'sends the whole file to one who asks for %j, and goes on',
    async (range) => {
      const response = await fetch(`${origin}/file/`, { headers: { range } })
      expect([response.status, await response.text()]).toEqual([200, 'home'])
      expect(await ask('/file/claims/')).toEqual([200, 'claims'])
    },
  )

  it('answers 200 connections at once', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask('/file/claims/')))
    expect(new Set(answers.map(([status, body]) => `${status} ${body}`))).toEqual(new Set(['200 claims']))
  })
})
