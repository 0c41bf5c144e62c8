import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askAddress, type Manner } from '../../../src/editor/links/ask.ts'
import { askPolitely } from '../../../src/editor/links/queue.ts'
import { startAnswering, type AnsweringServer } from './answering-server.ts'

let server: AnsweringServer
let waits: number[]
const manner = (): Manner => ({
  userAgent: 'link check (+https://example.org/)',
  timeout: 0.3,
  tries: 3,
  pause: 1,
  // A clock of the test: what would be waited is written down, and nobody waits.
  wait: (milliseconds) => {
    waits.push(milliseconds)
    return Promise.resolve()
  },
})
const ask = (path: string) => askAddress(`${server.origin}${path}`, manner())

beforeEach(async () => {
  server = await startAnswering()
  waits = []
})
afterEach(() => {
  server.stop()
})

describe('an address that is asked', () => {
  it.each([
    ['answers', '/fine', { kind: 'ok', note: '200' }],
    ['is not found', '/gone', { kind: 'dead', note: '404' }],
    ['was taken away', '/removed', { kind: 'dead', note: '410' }],
    ['refuses programs', '/members', { kind: 'blocked', note: '403' }],
    ['fails', '/broken', { kind: 'unsure', note: '500' }],
    ['redirects in a circle', '/circle', { kind: 'dead', note: /^redirects in a circle, at .*\/circle$/ }],
    ['redirects without end', '/endless/1', { kind: 'dead', note: 'more than 10 redirects' }],
    ['leads to a missing page', '/into-gone', { kind: 'dead', note: /^404 at .*\/gone$/ }],
    ['leads to what is no address', '/into-nonsense', { kind: 'dead', note: /^leads to what is no address/ }],
    ['leads off the web', '/into-mail', { kind: 'dead', note: /^leads to what is not on the web: mailto/ }],
    ['ends the connection', '/hangs-up', { kind: 'unsure', note: /\w/, isSilent: true }],
    ['never answers', '/silent', { kind: 'unsure', note: 'no answer within 0.3 s', isSilent: true }],
  ])('that %s is reported as such', async (_, path, expected) => {
    const note = typeof expected.note === 'string' ? expected.note : expect.stringMatching(expected.note)
    expect(await ask(path)).toEqual({ ...expected, note })
  })

  it.each(['http://[', 'no address', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'and reads %s is dead, and nobody is asked',
    async (address) => {
      expect((await askAddress(address, manner())).kind).toBe('dead')
      expect(server.asked).toEqual([])
    },
  )

  it('has moved where every redirect is for good; by a detour it is fine where it was', async () => {
    const to = `${server.origin}/fine`
    expect(await ask('/moved')).toEqual({ kind: 'moved', note: '200', to })
    expect(await ask('/detour')).toEqual({ kind: 'ok', note: `200 at ${to}` })
    expect(await ask('/moved-by-detour')).toEqual({ kind: 'ok', note: `200 at ${to}` })
  })

  it('that leads to a front page is probably gone', async () => {
    expect(await ask('/to-front')).toMatchObject({
      kind: 'moved',
      note: expect.stringContaining('probably gone'),
    })
  })

  it('is asked with HEAD, and with GET where HEAD is not taken', async () => {
    expect(await ask('/fine')).toMatchObject({ kind: 'ok' })
    expect(await ask('/no-head')).toMatchObject({ kind: 'ok' })
    expect(server.asked).toEqual(['HEAD /fine', 'HEAD /no-head', 'GET /no-head'])
  })

  it('hears who asks and where to complain', async () => {
    await ask('/fine')
    expect([...server.userAgents]).toEqual(['link check (+https://example.org/)'])
  })

  it('is asked again after as long as it asks for', async () => {
    expect(await ask('/busy')).toMatchObject({ kind: 'ok' })
    expect(waits).toEqual([7000])
  })

  it.each([
    ['/always-busy', { kind: 'blocked', note: '429' }],
    ['/busy-until', { kind: 'blocked', note: '429' }],
    ['/down', { kind: 'unsure', note: '503' }],
    ['/down-until', { kind: 'unsure', note: '503' }],
  ])(
    'is left alone where it asks for an hour, in seconds or as a date, as %s does',
    async (path, expected) => {
      expect(await ask(path)).toEqual(expected)
      expect(server.asked).toEqual([`HEAD ${path}`])
    },
  )

  it('is asked three times where it stumbles, with longer and longer pauses', async () => {
    expect(await ask('/stumbles')).toMatchObject({ kind: 'ok' })
    expect(await ask('/broken')).toMatchObject({ kind: 'unsure' })
    expect(server.asked.filter((each) => each === 'HEAD /broken')).toHaveLength(3)
    expect(waits.slice(-4)).toEqual([2000, 1000, 4000, 1000])
  })
})

describe('many addresses', () => {
  it('are asked one after the other at one host, with a pause, and side by side at several', async () => {
    const other = await startAnswering()
    const addresses = [server, other].flatMap(({ origin }) =>
      ['/fine', '/gone', '/moved'].map((p) => origin + p),
    )
    const done: string[] = []
    await askPolitely(
      addresses,
      async (address) => {
        await askAddress(address, { ...manner(), tries: 1 })
        done.push(address)
      },
      manner(),
    )
    other.stop()
    expect(done.toSorted()).toEqual(addresses.toSorted())
    expect([server.mostAtOnce, other.mostAtOnce]).toEqual([1, 1])
    expect(waits.filter((wait) => wait === 1000).length).toBeGreaterThanOrEqual(4)
    // Neither host waited for the other to be done.
    expect(
      done
        .slice(0, 2)
        .map((address) => new URL(address).host)
        .toSorted(),
    ).toEqual([server, other].map(({ origin }) => new URL(origin).host).toSorted())
  })
})
