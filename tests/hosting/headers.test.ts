import { expect, it } from 'vitest'
import { readHeaderRules } from './headers.ts'

const [everywhere] = readHeaderRules()
const sent = new Map(everywhere?.headers)

it.each([
  ['no file is taken for what it does not say it is', 'X-Content-Type-Options', 'nosniff'],
  ['no other site hears where a reader came from', 'Referrer-Policy', 'no-referrer'],
  [
    'no page that opens ours, and none that ours opens, can touch it',
    'Cross-Origin-Opener-Policy',
    'same-origin',
  ],
  ['frames without an origin of their own may load modules', 'Access-Control-Allow-Origin', '*'],
])('with every answer of the site: %s', (_, name, value) => {
  expect(sent.get(name)).toBe(value)
})

it('no page may ask for camera, microphone or place, and none takes part in advertising by interests', () => {
  for (const feature of ['camera', 'microphone', 'geolocation', 'interest-cohort'])
    expect(sent.get('Permissions-Policy')?.split(', ')).toContain(`${feature}=()`)
})

it('browsers that have come once by https come by https alone for a year', () => {
  const SECONDS_OF_A_YEAR = 365 * 24 * 60 * 60
  const [, age] = /^max-age=(\d+)\b/.exec(sent.get('Strict-Transport-Security') ?? '') ?? []
  expect(Number(age)).toBeGreaterThanOrEqual(SECONDS_OF_A_YEAR)
})
