import { afterEach, describe, expect, it, vi } from 'vitest'
import { runScript, TIMEOUT } from './editor/run-script.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** What the site makes of the variables that say where it will stand. */
async function place(variables: Record<string, string>): Promise<{ address: string; wrong?: string }> {
  for (const name of ['SITE_URL', 'BASE_PATH']) vi.stubEnv(name, variables[name])
  const { SITE_URL, BASE_PATH, findWrongAddress } = await import('../src/deployment.ts')
  const wrong = findWrongAddress()
  return wrong === undefined ? { address: new URL(BASE_PATH, SITE_URL).href } : { address: '', wrong }
}

describe('where a site stands', () => {
  it.each([
    [{}, 'http://localhost:4321/'],
    [{ SITE_URL: 'https://example.org/' }, 'https://example.org/'],
    [{ SITE_URL: 'https://example.org', BASE_PATH: '//' }, 'https://example.org/'],
    [{ SITE_URL: 'https://example.org', BASE_PATH: 'file' }, 'https://example.org/file/'],
    [{ SITE_URL: 'http://localhost:80', BASE_PATH: '/a/b-2.c/' }, 'http://localhost/a/b-2.c/'],
  ])('follows from the origin and the path that it is given, %o', async (variables, address) => {
    expect(await place(variables)).toEqual({ address })
  })

  it.each([
    ['', /^SITE_URL is "", which is no address: .*SITE_URL=https:\/\/example\.org$/],
    ['example.org', /which is no address/],
    ['localhost:4321', /which is no address/],
    ['ftp://example.org', /which is no address/],
    ['https://example.org/file/', /write SITE_URL=https:\/\/example\.org, and what follows as BASE_PATH/],
    ['https://example.org?a=b', /more than the origin/],
  ])('is no origin "%s", and the sentence says what would be one', async (site, wrong) => {
    expect((await place({ SITE_URL: site })).wrong).toMatch(wrong)
  })

  it.each(['/a//b/', '../x', '/./', 'https://x.org/file/', 'a b', 'C:/git/file/', '?file', '%2e%2e'])(
    'is no path "%s", and the sentence says what would be one',
    async (base) => {
      expect((await place({ BASE_PATH: base })).wrong).toBe(
        `BASE_PATH is "${base}", which is no path of a site: write the folders below SITE_URL with letters, digits and hyphens, like BASE_PATH=/file/`,
      )
    },
  )

  it.each([
    ['the site is built', () => runScript('build.ts', [], '.', { ...wrong, CONTENT_DIR: 'package.json' })],
    [
      'an editor is shown it',
      () => runScript('../../node_modules/astro/bin/astro.mjs', ['build'], '.', wrong),
    ],
  ])('is known to be wrong before %s', { timeout: TIMEOUT }, (_, run) => {
    expect(run()).toEqual({
      code: 1,
      output: '',
      complaint: expect.stringMatching(/^SITE_URL is "example\.org", which is no address: [^\n]*\n$/),
    })
  })
})

const wrong = { SITE_URL: 'example.org' }
