import { describe, expect, it } from 'vitest'
import { checkParameters } from '../../src/domain/friends-parameters.ts'

const good = { seed: 7, density: 4, rule: 'claimed', act: 'post', person: 'p07', drop: 20, reach: 2 }

describe('the parameters of the model', () => {
  it.each([
    {},
    { seed: 1, density: 2, drop: 1, reach: 1, person: 'p01' },
    { seed: 999, density: 10, drop: 100, reach: 3, person: 'p60' },
  ])('are accepted up to their limits: %o', (given) => {
    expect(checkParameters({ ...good, ...given })).toEqual([])
  })

  it.each([
    ['seed', [0, 1000, 1.5, NaN, '7', null], 'a whole number from 1 to 999'],
    ['density', [1, 11, 2.5, Infinity], 'a whole number from 2 to 10'],
    ['drop', [0, 12.5, 101, -5], 'a whole number from 1 to 100'],
    ['reach', [0, 4, 1.5], 'a whole number from 1 to 3'],
    ['person', ['p00', 'p61', 'p7', 'Person 7', 7], 'p01 to p60'],
    ['rule', ['wired', '', 'toString'], 'one of claimed, caixin, quartz, none'],
    ['act', ['repay', 1], 'one of post, default, invite'],
  ] as const)('name what would be right for %s', (field, values, wanted) => {
    for (const value of values)
      expect(checkParameters({ ...good, [field]: value })).toEqual([{ field, found: String(value), wanted }])
  })

  it('are all asked for, and all problems come at once', () => {
    expect(checkParameters({}).map(({ field, found }) => `${field}: ${found}`)).toEqual(
      Object.keys(good).map((field) => `${field}: nothing`),
    )
  })
})
