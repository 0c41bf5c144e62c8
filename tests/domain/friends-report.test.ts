import { describe, expect, it } from 'vitest'
import { ACTS, RULES, runModel, type ModelRun, type Touched } from '../../src/domain/friends-model.ts'
import { buildNetwork } from '../../src/domain/friends-network.ts'
import { formatRun, formatSteps } from '../../src/domain/friends-report.ts'

function aRun({ counts, ...given }: Partial<ModelRun> & { counts?: number[] } = {}): ModelRun {
  const touched = (counts ?? []).flatMap((count, hops) =>
    Array.from({ length: count }, (): Touched => ({ person: 'p07', change: -40 / 2 ** hops, hops })),
  )
  return { rule: 'claimed', act: 'post', person: 'p07', drop: 40, reach: 3, others: 59, touched, ...given }
}

describe('a run for reading', () => {
  it('says that it is a model, who does what, and counts those touched by how far away they are', () => {
    expect(formatRun(aRun({ counts: [1, 5, 9] }))).toBe(
      'In this model, Person 7 posts. Under the rule as claimed in 2015 (beyond friends: our assumption), ' +
        'Person 7 loses 40 points and 14 of 59 others lose points: 5 friends 20 each, 9 friends of friends 10 each.',
    )
  })

  it('speaks of one as of one', () => {
    expect(formatRun(aRun({ counts: [1, 1] }))).toMatch(/and 1 of 59 others loses points: 1 friend 20\.$/)
    expect(formatRun(aRun({ counts: [1, 2, 3, 1] }))).toMatch(/, 1 friend of friends of friends 5\.$/)
    expect(formatRun(aRun({ touched: [{ person: 'p07', change: -1, hops: 0 }] }))).toMatch(
      /loses 1 point and none/,
    )
  })

  it('says where a rule touches nobody, or nobody else', () => {
    expect(formatRun(aRun({ rule: 'none' }))).toBe(
      'In this model, Person 7 posts. With no effect of friends, and for government systems none is documented, ' +
        'nobody’s score moves.',
    )
    expect(formatRun(aRun({ rule: 'quartz', act: 'default', counts: [1] }))).toBe(
      'In this model, Person 7 does not repay a loan. Under the rule as Quartz reported it, by which only the number ' +
        'of friends who join counts, Person 7 loses 40 points and none of the 59 others is touched.',
    )
  })

  it('says what an invitation gains', () => {
    const touched = [{ person: 'p07', change: 5, hops: 0 }]
    expect(formatRun(aRun({ rule: 'quartz', act: 'invite', touched }))).toMatch(
      /Person 7 invites a friend, who joins\. .*, Person 7 gains 5 points and none of the 59 others is touched\.$/,
    )
  })

  it('is two sentences without double quotation marks for every rule and act', () => {
    const network = buildNetwork({ seed: 7, density: 4 })
    for (const rule of RULES)
      for (const act of ACTS) {
        const text = formatRun(runModel(network, { rule, act, person: 'p07', drop: 40, reach: 2 }))
        expect(text).toMatch(/^In this model, [^.]+\. (?:Under|With) .+\.$/)
        expect(text).not.toMatch(/["“”]/)
      }
  })
})

describe('the steps of a run', () => {
  it('are announced one by one, with the one who acts first', () => {
    expect(formatSteps(aRun({ counts: [1, 5, 1] }))).toEqual([
      'Person 7 posts: Person 7 loses 40 points.',
      'Step 1: 5 friends lose 20 points each.',
      'Step 2 (beyond friends: our assumption): 1 friend of friends loses 10 points.',
    ])
  })

  it('are one where nobody is touched', () => {
    expect(formatSteps(aRun())).toEqual(['Person 7 posts: nobody’s score moves.'])
  })
})
