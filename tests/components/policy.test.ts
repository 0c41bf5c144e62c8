import { describe, expect, it } from 'vitest'
import { FRAME_POLICY, PAGE_POLICY } from '../../src/components/policy.ts'

/** The directives of a policy, each with its sources. */
const parse = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )

// Stated here once more, word by word: the pages are compared with the policy of the code, which somebody may loosen.
describe.each([
  ['pages', PAGE_POLICY, 'offline'],
  ['frames', FRAME_POLICY, "'none'"],
])('the policy of %s', (_, policy, trusted) => {
  const directives = parse(policy)

  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('base-uri')).toEqual(["'none'"])
  })

  it('names no source but the site itself, and data for pictures: nothing unsafe, no other host, no scheme', () => {
    const sources = [...directives].filter(([name]) => name.endsWith('-src') || name === 'form-action')
    expect(sources.length).toBeGreaterThan(4)
    for (const [name, allowed] of sources)
      expect([name, allowed.filter((each) => each !== "'self'" && each !== "'none'")]).toEqual([
        name,
        name === 'img-src' ? ['data:'] : [],
      ])
  })

  it('lets no text become code: Trusted Types for scripts, made by nobody but where it is named', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(directives.get('trusted-types')).toEqual([trusted])
  })
})

it('the policy of frames lets them fetch nothing and send nothing', () => {
  const directives = parse(FRAME_POLICY)
  expect(directives.has('connect-src')).toBe(false)
  expect(directives.get('form-action')).toEqual(["'none'"])
})
