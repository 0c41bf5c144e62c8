import { describe, expect, it } from 'vitest'
import {
  buildNetwork,
  formatPerson,
  listPeople,
  MONEY_SHARE,
  PEOPLE,
} from '../../src/domain/friends-network.ts'

const SEEDS = [1, 2, 7, 500, 999]
const DENSITIES = [2, 3, 4, 5, 6, 7, 8, 9, 10]
const networks = SEEDS.flatMap((seed) => DENSITIES.map((density) => buildNetwork({ seed, density })))

describe('the made-up network', () => {
  it('is the same for the same seed, and another for another seed', () => {
    const once = buildNetwork({ seed: 7, density: 4 })
    expect(buildNetwork({ seed: 7, density: 4 })).toEqual(once)
    const others = Array.from({ length: 999 }, (_, i) => buildNetwork({ seed: i + 1, density: 4 }))
    expect(new Set(others.map(({ ties }) => JSON.stringify(ties))).size).toBe(others.length)
  })

  it('has sixty people with neutral names', () => {
    const people = listPeople()
    expect(networks[0]?.people).toEqual(people)
    expect([people.length, people[0], people.at(-1)]).toEqual([
      PEOPLE,
      { id: 'p01', name: 'Person 1' },
      { id: 'p60', name: 'Person 60' },
    ])
    expect(formatPerson('p07')).toBe('Person 7')
  })

  it('has as many ties per person, in the mean, as its density says', () => {
    for (const { density, ties } of networks) expect((2 * ties.length) / PEOPLE).toBe(density)
  })

  it('ties nobody to themselves, nobody twice, and only people it has', () => {
    const ids = new Set(listPeople().map(({ id }) => id))
    for (const { ties } of networks) {
      expect(new Set(ties.map(({ between }) => between.toSorted().join())).size).toBe(ties.length)
      for (const { id, between } of ties) {
        const [a, b] = between
        expect(a < b && ids.has(a) && ids.has(b) && id === `${a}-${b}`, id).toBe(true)
      }
    }
  })

  it('has a fixed share of ties with money', () => {
    for (const { ties } of networks)
      expect(ties.filter(({ money }) => money).length / ties.length).toBeCloseTo(MONEY_SHARE, 5)
  })

  it('is a small world: most ties join neighbours on the ring, some lead far away', () => {
    for (const { ties, density } of networks) {
      const near = ties.filter(({ between: [a, b] }) => {
        const apart = Number(b.slice(1)) - Number(a.slice(1))
        return Math.min(apart, PEOPLE - apart) <= Math.ceil(density / 2)
      })
      expect(near.length / ties.length).toBeGreaterThan(0.65)
      expect(near.length / ties.length).toBeLessThan(0.98)
    }
  })

  it('spreads its money ties over the whole network', () => {
    for (const { ties } of networks) {
      const half = ties.slice(0, ties.length / 2).filter(({ money }) => money).length
      expect(half).toBeGreaterThan(0)
      expect(half).toBeLessThan(ties.filter(({ money }) => money).length)
    }
  })
})
