import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { findLatestToday, findToday } from '../../src/editor/today.ts'

const COMMANDS = 'src/editor'
const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('today', () => {
  it.each([
    ['America/Los_Angeles', '2026-12-01T01:00:00Z', '2026-11-30', 'five in the afternoon'],
    ['Pacific/Auckland', '2026-11-30T19:00:00Z', '2026-12-01', 'eight in the morning'],
    ['UTC', '2026-01-02T00:00:00Z', '2026-01-02', 'midnight'],
  ])('in %s at %s is %s: there it is %s', (where, moment, day) => {
    process.env['TZ'] = where
    expect(findToday(new Date(moment))).toBe(day)
  })

  it.each([
    ['2026-11-30T09:59:00Z', '2026-11-30'],
    ['2026-11-30T10:00:00Z', '2026-12-01'],
  ])('is, where days begin first, at %s the %s, whatever the zone of this machine', (moment, day) => {
    process.env['TZ'] = 'America/Los_Angeles'
    expect(findLatestToday(new Date(moment))).toBe(day)
  })

  it('is never asked of the calendar in Greenwich by a command', () => {
    const files = readdirSync(COMMANDS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const isWrong = (name: string): boolean =>
      /toISOString|getUTC/.test(readFileSync(join(COMMANDS, name), 'utf8'))
    expect(files).toContain('today.ts')
    expect(files.filter(isWrong)).toEqual([])
  })
})
