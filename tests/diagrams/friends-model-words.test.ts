import { describe, expect, it } from 'vitest'
import { ACCOUNTS } from '../../src/diagrams/friends-model/accounts.ts'
import { countTouched } from '../../src/diagrams/friends-model/counts.ts'
import { findWrong, NUMBER_FIELDS } from '../../src/diagrams/friends-model/numbers.ts'
import { listCells, PEOPLE_HEADS } from '../../src/diagrams/friends-model/people.ts'
import { countHops } from '../../src/diagrams/friends-model/view.ts'
import {
  formatAnnouncement,
  formatCount,
  formatPersonState,
  formatTieState,
  formatTitle,
} from '../../src/diagrams/friends-model/words.ts'
import { buildWalk, moveWalk, type Trail } from '../../src/diagrams/walk.ts'
import { friendsPath, friendsPresets } from '../../src/domain/diagram-presets.ts'
import { formatView, parseView } from '../../src/domain/diagram-view.ts'
import { ACTS, RULES } from '../../src/domain/friends-model.ts'
import { formatRun } from '../../src/domain/friends-report.ts'
import { buildParameters, checkParameters } from '../../src/domain/friends-parameters.ts'
import { aModel, aScene, grammar, initial, records, VIEWS } from './friends-model-fixtures.ts'

describe('the words of the friends model', () => {
  it('the takeaway compares the four rules, with counts from the run itself', () => {
    expect(formatTitle(aModel())).toBe(
      'One post, four rules: in this model it touches 5 of 59 others under the rule as claimed and none under the other three',
    )
    expect(formatTitle(aModel({ act: 'default' }))).toBe(
      'One unpaid loan, four rules: in this model it touches 1 of 59 others under the rule as Caixin reported it and none under the other three',
    )
    expect(formatTitle(aModel({ act: 'invite' }))).toBe(
      'One invitation, four rules: in this model it touches none of the 59 others under any of them',
    )
  })

  it('a change is announced step by step, with the number of those touched', () => {
    expect(formatAnnouncement(aModel())).toBe(
      'As claimed. Person 7 posts: Person 7 loses 20 points. Step 1: 5 friends lose 10 points each. ' +
        '5 of the 59 others touched.',
    )
    expect(formatAnnouncement(aModel({ rule: 'none' }))).toMatch(
      /nobody’s score moves\. None of the 59 others/,
    )
  })

  it('what goes beyond friends is called our assumption wherever it is counted or told', () => {
    const given = aModel({ reach: '2' })
    expect(formatTitle(given)).toBe(
      'One post, four rules: in this model it touches 13 of 59 others under the rule as claimed (beyond friends: our assumption) and none under the other three',
    )
    expect(countTouched(given).map((count) => formatCount(count, 59))).toContain(
      '13 of 59 others (beyond friends: our assumption)',
    )
    expect(formatRun(given.run)).toMatch(
      / as claimed in 2015 \(beyond friends: our assumption\), .* 5 friends 10 each, 8 friends of friends 5 each\.$/,
    )
    expect(formatAnnouncement(given)).toMatch(
      / Step 2 \(beyond friends: our assumption\): 8 friends of friends lose 5 points each\./,
    )
    const said = [formatTitle(aModel()), formatRun(aModel().run), formatAnnouncement(aModel())].join(' ')
    expect(said).not.toMatch(/assumption|friends of friends/)
  })

  it('a person is told by ties, distance and change, a tie by its ends and kind', () => {
    const { network } = aModel()
    expect(formatPersonState(aModel(), 'p07')).toBe(
      'Person 7, acts: 5 ties, 1 with money. The score falls by 20 points.',
    )
    expect(formatPersonState(aModel(), 'p01')).toMatch(
      /^Person 1, 3 hops away: 5 ties, .* The score stays\.$/,
    )
    const tie = network.ties.find(({ between }) => between.includes('p07'))
    expect(tie && formatTieState(aModel(), tie)).toMatch(/^Tie between Person \d+ and Person \d+, who .*: /)
  })

  it('are never a position, and hold no double quotation mark or straight apostrophe', () => {
    for (const view of VIEWS) {
      const given = aModel(view)
      const said = [
        formatTitle(given),
        formatAnnouncement(given),
        ...given.network.people.map(({ id }) => formatPersonState(given, id)),
        ...given.network.ties.map((tie) => formatTieState(given, tie)),
      ].join(' ')
      expect(said).not.toMatch(/["“”']|\b(?:left|right|top|bottom|above|below|px)\b|undefined|NaN/)
    }
  })

  it('the table has a row of five cells for everyone, which agree with the run', () => {
    const given = aModel()
    for (const { id } of given.network.people) expect(listCells(given, id)).toHaveLength(PEOPLE_HEADS.length)
    expect(listCells(given, 'p07').map(({ text }) => text)).toEqual(['Person 7 (acts)', '5', '1', '0', '−20'])
    const torn = aModel({ density: '2', seed: '1', person: 'p25' })
    expect(torn.network.people.some(({ id }) => listCells(torn, id)[3]?.text === 'no path')).toBe(true)
  })

  it('the twelve counts agree with the runs of their own pages', () => {
    for (const { rule, act, others } of countTouched(aModel()))
      expect(aModel({ rule, act }).run.touched.filter(({ hops }) => hops > 0)).toHaveLength(others)
  })

  it('every rule names claims and sources that exist', () => {
    const claimIds = records.claims.map(({ fields }) => fields.id)
    const sourceIds = records.sources.map(({ fields }) => fields.id)
    for (const { claims, sources } of Object.values(ACCOUNTS)) {
      expect(claimIds).toEqual(expect.arrayContaining([...claims]))
      expect(sourceIds).toEqual(expect.arrayContaining(sources))
    }
  })
})

describe('the numbers of the friends model', () => {
  it('are refused out of range, with what would be right and what the picture shows meanwhile', () => {
    const parameters = buildParameters(initial)
    expect(findWrong('density', '11', parameters)).toBe(
      'Ties per person must be a whole number from 2 to 10. The picture still shows 4.',
    )
    for (const field of NUMBER_FIELDS)
      for (const typed of ['', ' ', '-1', '0', '1.5', '1e9', 'seven', '<b>'])
        expect(findWrong(field, typed, parameters), `${field} ${typed}`).toMatch(
          / must be a whole number from /,
        )
  })

  it('are the same in the address and in the model', () => {
    for (const field of NUMBER_FIELDS) {
      const range = grammar[field]
      if (range?.kind !== 'number') throw new Error(`${field} is no number`)
      const given = (value: number) => ({ ...buildParameters(initial), [field]: value })
      for (const value of [range.least, range.most]) expect(checkParameters(given(value))).toEqual([])
      for (const value of [range.least - 1, range.most + 1, range.least + 0.5])
        expect(checkParameters(given(value))).toHaveLength(1)
    }
    expect(checkParameters(buildParameters(initial))).toEqual([])
  })

  it('stay in the address: reading and writing it again changes nothing', () => {
    for (const view of VIEWS) {
      const once = formatView(parseView(formatView({ ...initial, ...view }, grammar), grammar).view, grammar)
      expect(parseView(once, grammar)).toEqual({ view: { ...initial, ...view }, problems: [] })
      expect(formatView(parseView(once, grammar).view, grammar)).toBe(once)
    }
  })

  it('a post goes to friends only, as the ACLU wrote, unless the address names more hops', () => {
    const readReach = (search: string) => aModel(parseView(search, grammar).view).parameters.reach
    expect(['', 'rule=claimed&act=post', 'seed=9&v=1'].map(readReach)).toEqual([1, 1, 1])
    expect(['reach=1&v=1', 'reach=2&v=1', 'seed=9&reach=3&v=1'].map(readReach)).toEqual([1, 2, 3])
    expect(aModel().run.touched.filter(({ hops }) => hops > 0)).toHaveLength(5)
  })

  it('every rule with every act has an address of its own', () => {
    const paths = friendsPresets.map(({ rule, act }) => friendsPath(rule, act))
    expect(new Set(paths).size).toBe(RULES.length * ACTS.length)
    expect(paths[0]).toBe('diagrams/friends-model/')
  })
})

describe('the distance between people', () => {
  it('is the shortest way, and missing where there is none', () => {
    const tie = (a: string, b: string) => ({ id: `${a}-${b}`, between: [a, b] as const, money: false })
    const ties = [
      tie('p01', 'p02'),
      tie('p02', 'p03'),
      tie('p01', 'p03'),
      tie('p03', 'p04'),
      tie('p05', 'p06'),
    ]
    expect([...countHops({ ties }, 'p01')]).toEqual([
      ['p01', 0],
      ['p02', 1],
      ['p03', 1],
      ['p04', 2],
    ])
  })
})

describe('the walk over the friends model', () => {
  it.each(VIEWS.map((view) => [formatView({ ...initial, ...view }, grammar), view] as const))(
    '%s: reaches every person and every tie',
    (_, view) => {
      const { people, ties } = aModel(view).network
      const walk = buildWalk(
        people,
        ties.map(({ id, between: [from, to] }) => ({ id, from, to })),
      )
      const reached = new Set<string>()
      let trail: Trail = []
      people.forEach(() => {
        trail = moveWalk(walk, trail, 'ArrowDown') ?? []
        const [id = ''] = trail
        reached.add(id)
        let along = moveWalk(walk, [id], 'ArrowRight') ?? []
        walk.linkIdsByNode.get(id)?.forEach(() => {
          reached.add(along.at(-1) ?? '')
          along = moveWalk(walk, along, 'ArrowDown') ?? []
        })
      })
      const marks = [...people, ...ties].map(({ id }) => id)
      expect(marks.filter((id) => !reached.has(id))).toEqual([])
      const drawn = aScene(view, 640)
      expect([...drawn.people, ...drawn.ties].map(({ id }) => id).toSorted()).toEqual(marks.toSorted())
    },
  )
})
