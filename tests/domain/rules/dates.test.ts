import { describe, expect, it } from 'vitest'
import {
  findCircularDescent,
  findImpossibleDates,
  findImpossibleDescent,
  findMisdatedFindings,
} from '../../../src/domain/rules/dates.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aFinding, anEvent, aSource } from '../../record-fixtures.ts'

describe('dates of one record agree: findImpossibleDates', () => {
  it('accepts published, checked and changed on one day', () => {
    const day = '2026-11-22'
    const claims = [aClaim({ published: day, lastChecked: day, lastChanged: day })]
    expect(findImpossibleDates(aCasebook({ claims }))).toEqual([])
  })

  it('accepts dates of which one contains the other', () => {
    const sources = [
      aSource({ issued: '2015-10', updated: '2015-10-08' }),
      aSource({ id: 'b', issued: '2026' }),
    ]
    expect(findImpossibleDates(aCasebook({ sources }))).toEqual([])
  })

  it.each([
    [
      'a change before publication',
      { claims: [aClaim({ published: '2026-11-23' })] },
      'lastChanged 2026-11-22 lies before published 2026-11-23',
      'lastChanged',
    ],
    [
      'a check after the last change',
      { claims: [aClaim({ lastChecked: '2026-11-23' })] },
      'lastChecked 2026-11-23 lies after lastChanged 2026-11-22',
      'lastChecked',
    ],
    [
      'an update before the first issue',
      { sources: [aSource({ issued: '2015-10-05', updated: '2015-10-04' })] },
      'updated 2015-10-04 lies before issued 2015-10-05',
      'updated',
    ],
    [
      'a source read before it was issued',
      { sources: [aSource({ issued: '2026-12' })] },
      'accessed 2026-11-21 lies before issued 2026-12',
      'issued',
    ],
  ])('refuses %s', (_, records, found, place) => {
    expect(findImpossibleDates(aCasebook(records))).toMatchObject([
      { found, where: expect.stringMatching(new RegExp(`:${place}$`)) },
    ])
  })
})

describe('of a check after the last change', () => {
  it('the check is named as wrong, not the day that npm run revise sets', () => {
    expect(findImpossibleDates(aCasebook({ claims: [aClaim({ lastChecked: '2036-11-21' })] }))).toMatchObject(
      [{ wanted: 'lastChecked on or before 2026-11-22; lastChanged stays as it is' }],
    )
  })
})

describe('the period of a finding agrees with its date: findMisdatedFindings', () => {
  const judge = (when: string, period: 'then' | 'since'): ReturnType<typeof findMisdatedFindings> =>
    findMisdatedFindings(aCasebook({ claims: [aClaim({ findings: [aFinding({ when, period })] })] }))

  it.each([
    ['2015-10-05', 'then'],
    ['2016-01', 'then'],
    ['2016', 'then'],
    ['2016', 'since'],
    ['2016-02', 'since'],
    ['2015 to 2018', 'since'],
    ['not dated', 'since'],
    ['reported 2015, seen later', 'since'],
  ] as const)('accepts "%s" under "%s"', (when, period) => {
    expect(judge(when, period)).toEqual([])
  })

  it.each([
    ['2016-02-01', 'then'],
    ['2014 to 2017', 'then'],
    ['2015-10-05', 'since'],
    ['2015', 'since'],
    ['2014-06 to 2016-01', 'since'],
  ] as const)('refuses "%s" under "%s"', (when, period) => {
    expect(judge(when, period)).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:findings.0.when',
        found: `f1 is dated "${when}" and stands under "${period}"`,
        wanted: '"then" up to 2016-01, "since" after it',
      },
    ])
  })
})

describe('a step of the story builds on earlier ones: findImpossibleDescent', () => {
  const derived = (date: string, from: string): ReturnType<typeof anEvent> =>
    anEvent({ id: 'ev-2', date, derivedFrom: [{ event: from, certainty: 'stated' }] })

  it.each(['2015-10-06', '2015-10-05', '2015-10', '2015'])(
    'accepts a step of %s from one of 2015-10-05',
    (date) => {
      expect(findImpossibleDescent(aCasebook({ events: [anEvent(), derived(date, 'ev-report')] }))).toEqual(
        [],
      )
    },
  )

  it('refuses a step that is older than what it builds on', () => {
    expect(
      findImpossibleDescent(aCasebook({ events: [anEvent(), derived('2015-09', 'ev-report')] })),
    ).toMatchObject([
      { found: '"ev-2" of 2015-09 is derived from "ev-report" of 2015-10-05', wanted: 'an earlier event' },
    ])
  })

  it('refuses a step that builds on itself', () => {
    expect(findImpossibleDescent(aCasebook({ events: [derived('2015', 'ev-2')] }))).toMatchObject([
      { found: '"ev-2" is derived from itself', where: 'content/spread.yaml:ev-2.derivedFrom.0' },
    ])
  })
})

describe('descent runs in no circle: findCircularDescent', () => {
  const judge = (...steps: [id: string, ...origins: string[]][]): ReturnType<typeof findCircularDescent> =>
    findCircularDescent(
      aCasebook({
        events: steps.map(([id, ...origins]) =>
          anEvent({
            id,
            date: '2015',
            derivedFrom: origins.map((event) => ({ event, certainty: 'stated' })),
          }),
        ),
      }),
    )

  it('accepts two ways to the same origin', () => {
    expect(judge(['ev-a'], ['ev-b', 'ev-a'], ['ev-c', 'ev-a', 'ev-b'])).toEqual([])
  })

  it('refuses two events of overlapping dates that derive from each other, once, and names them', () => {
    const events = [['ev-a'], ['ev-b', 'ev-a', 'ev-c'], ['ev-c', 'ev-b']] as [string, ...string[]][]
    expect(judge(...events)).toMatchObject([
      {
        where: 'content/spread.yaml:ev-b.derivedFrom.1',
        found: '"ev-b" is derived from "ev-c", which is derived from "ev-b"',
        wanted: 'no circle: earlier events only',
      },
    ])
  })

  it('refuses a longer circle at its first event in the file', () => {
    expect(judge(['ev-a', 'ev-c'], ['ev-b', 'ev-a'], ['ev-c', 'ev-b'], ['ev-d', 'ev-c'])).toMatchObject([
      {
        found: '"ev-a" is derived from "ev-c", which is derived from "ev-b", which is derived from "ev-a"',
      },
    ])
  })

  it('leaves an event derived from itself to the rule above, and passes over an unknown origin', () => {
    expect(judge(['ev-a', 'ev-a'], ['ev-b', 'nobody'])).toEqual([])
  })
})
