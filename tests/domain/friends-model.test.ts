import { describe, expect, it } from 'vitest'
import {
  ACTS,
  INVITATION_BONUS,
  RULES,
  runModel,
  type RunParameters,
} from '../../src/domain/friends-model.ts'
import { buildNetwork, listPeople, type Network } from '../../src/domain/friends-network.ts'

/** "p01-p02" is a tie, "p01-p02 money" one between people who exchange money. */
function aNetwork(...lines: string[]): Network {
  const ties = lines.map((line) => {
    const [id = '', money] = line.split(' ')
    const [a = '', b = ''] = id.split('-')
    return { id, between: [a, b] as const, money: money === 'money' }
  })
  return { seed: 1, density: 2, people: listPeople(), ties }
}
const network = aNetwork('p01-p02 money', 'p01-p03', 'p02-p04 money', 'p03-p04', 'p04-p05', 'p05-p06')

/** "p02 -20 1" is a person, the change and the hops. */
function touch(given: Partial<RunParameters>, among = network): string[] {
  const run = runModel(among, { rule: 'claimed', act: 'post', person: 'p01', drop: 40, reach: 2, ...given })
  return run.touched.map(({ person, change, hops }) => `${person} ${change} ${hops}`)
}

describe('as claimed in 2015', () => {
  it('a post costs the one who posts, and half as much at each hop', () => {
    expect(touch({ reach: 3 })).toEqual(['p01 -40 0', 'p02 -20 1', 'p03 -20 1', 'p04 -10 2', 'p05 -5 3'])
  })

  it.each([
    [1, ['p01', 'p02', 'p03']],
    [2, ['p01', 'p02', 'p03', 'p04']],
  ])('a post goes no further than its reach of %i', (reach, people) => {
    expect(touch({ reach }).map((line) => line.slice(0, 3))).toEqual(people)
  })

  it('a default costs the one who defaults and no friend; an invitation touches nobody', () => {
    expect(touch({ act: 'default' })).toEqual(['p01 -40 0'])
    expect(touch({ act: 'invite' })).toEqual([])
  })

  it('changes are rounded to one decimal', () => {
    expect(touch({ drop: 1, reach: 3 })).toEqual([
      'p01 -1 0',
      'p02 -0.5 1',
      'p03 -0.5 1',
      'p04 -0.3 2',
      'p05 -0.1 3',
    ])
  })

  it('everyone is touched once, by the shortest way, and names the tie by which it came', () => {
    const { touched } = runModel(network, { rule: 'claimed', act: 'post', person: 'p01', drop: 40, reach: 3 })
    expect(touched.map(({ through }) => through?.id)).toEqual([
      undefined,
      'p01-p02',
      'p01-p03',
      'p02-p04',
      'p04-p05',
    ])
    expect(touched[0]).not.toHaveProperty('through')
  })

  it('whoever has no tie is alone with their loss', () => {
    expect(touch({ person: 'p60' })).toEqual(['p60 -40 0'])
  })
})

describe('as Caixin reported', () => {
  it('a post touches nobody, and an invitation nobody', () => {
    expect(touch({ rule: 'caixin' })).toEqual([])
    expect(touch({ rule: 'caixin', act: 'invite' })).toEqual([])
  })

  it('a default touches only those who exchange money with the one who defaults, and nobody behind them', () => {
    expect(touch({ rule: 'caixin', act: 'default', reach: 3 })).toEqual(['p01 -40 0', 'p02 -20 1'])
    expect(touch({ rule: 'caixin', act: 'default', person: 'p03' })).toEqual(['p03 -40 0'])
  })
})

describe('as Quartz reported', () => {
  it('an invitation raises the score of the one who invites by a fixed bonus, and nobody else’s', () => {
    const bonus = [`p01 ${INVITATION_BONUS} 0`]
    expect(touch({ rule: 'quartz', act: 'invite' })).toEqual(bonus)
    expect(touch({ rule: 'quartz', act: 'invite', drop: 1, reach: 1 })).toEqual(bonus)
  })

  it('no score moves by what friends do: a post touches nobody, a default only the one who defaults', () => {
    expect(touch({ rule: 'quartz' })).toEqual([])
    expect(touch({ rule: 'quartz', act: 'default' })).toEqual(['p01 -40 0'])
  })
})

describe('with no effect of friends', () => {
  it.each(ACTS)('nobody is touched, the one who acts neither: %s', (act) => {
    expect(touch({ rule: 'none', act, reach: 3 })).toEqual([])
  })
})

describe('a run', () => {
  const built = buildNetwork({ seed: 7, density: 5 })
  const all = RULES.flatMap((rule) =>
    ACTS.map((act): RunParameters => ({ rule, act, person: 'p07', drop: 20, reach: 3 })),
  )

  it.each(all)('is the same for the same seed, and changes nothing: $rule, $act', (parameters) => {
    const before = JSON.stringify(built)
    const run = runModel(built, parameters)
    expect(runModel(buildNetwork({ seed: 7, density: 5 }), parameters)).toEqual(run)
    expect(JSON.stringify(built)).toBe(before)
    expect(run).toMatchObject({ ...parameters, others: 59 })
  })

  it('lists the one who acts first, then by hops, then by id; the tie leads to one who is a hop nearer', () => {
    const { touched } = runModel(built, { rule: 'claimed', act: 'post', person: 'p30', drop: 20, reach: 3 })
    const keys = touched.map(({ hops, person }) => `${hops} ${person}`)
    expect(keys).toEqual(keys.toSorted())
    const hopsById = new Map(touched.map(({ person, hops }) => [person, hops]))
    for (const { person, hops, through } of touched.slice(1)) {
      const before = through?.between.find((end) => end !== person) ?? ''
      expect(through?.between).toContain(person)
      expect(hopsById.get(before)).toBe(hops - 1)
    }
  })
})
