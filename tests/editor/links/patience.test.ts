import { describe, expect, it } from 'vitest'
import { readPatience } from '../../../src/editor/links/patience.ts'

const NOW = Date.parse('2026-10-21T07:00:00Z')
const read = (status: number, wish?: string): number | undefined =>
  readPatience({ status, headers: new Headers(wish === undefined ? {} : { 'retry-after': wish }) }, NOW)

describe('the patience that a host asks for', () => {
  it.each([429, 503])('with %s stands in seconds or as a date', (status) => {
    expect(read(status, '120')).toBe(120)
    expect(read(status, '0')).toBe(0)
    expect(read(status, 'Wed, 21 Oct 2026 07:28:00 GMT')).toBe(28 * 60)
  })

  it('is over where the date is', () => {
    expect(read(503, 'Wed, 21 Oct 2015 07:28:00 GMT')).toBe(0)
  })

  it('is a second where a host is asked too much and says no time that can be read', () => {
    expect([read(429), read(429, 'soon')]).toEqual([1, 1])
  })

  it('is not asked for with 503 alone, nor with another answer', () => {
    expect([read(503), read(503, 'soon'), read(200, '120'), read(404, '120')]).toEqual(
      Array(4).fill(undefined),
    )
  })
})
