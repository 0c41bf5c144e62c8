import { describe, expect, it } from 'vitest'
import {
  compareDates,
  findDates,
  findLatest,
  formatDate,
  formatDates,
} from '../../src/domain/partial-date.ts'

describe('a date is shown as exactly as it is known', () => {
  it.each([
    ['2015', '2015'],
    ['2015-10', 'October 2015'],
    ['2015-10-05', '5 October 2015'],
    ['2016-01-31', '31 January 2016'],
    ['not dated', 'not dated'],
  ])('%s is read "%s"', (date, words) => {
    expect(formatDate(date)).toBe(words)
  })

  it('inside running words, too; a bare year stays', () => {
    expect(formatDates('2015-07 to 2015-12-01, again 2018')).toBe('July 2015 to 1 December 2015, again 2018')
  })
})

describe('dates are compared as far as both are known', () => {
  it.each([
    ['2014', '2015', -1],
    ['2015-10-05', '2015-10-06', -1],
    ['2015-12', '2016-01-01', -1],
    ['2016-02', '2016-01-31', 1],
    ['2015', '2015-10-05', 0],
    ['2015-10-05', '2015-10', 0],
    ['2015-10', '2015-10', 0],
  ])('%s against %s is %i', (first, second, order) => {
    expect(Math.sign(compareDates(first, second))).toBe(order)
    expect(Math.sign(compareDates(second, first))).toBe(0 - order)
  })
})

it('the latest of some days is found in any order, and none among none', () => {
  expect(findLatest(['2026-11-30', '2026-12-01', '2026-11-22'])).toBe('2026-12-01')
  expect(findLatest([])).toBeUndefined()
})

describe('findDates', () => {
  it.each([
    ['2015-07 to 2015-12', ['2015-07', '2015-12']],
    ['2018; village not dated', ['2018']],
    ['on 2015-10-05', ['2015-10-05']],
    ['some time', []],
    ['20150 tickets', []],
  ])('in "%s" finds %j', (words, dates) => {
    expect(findDates(words)).toEqual(dates)
  })
})
