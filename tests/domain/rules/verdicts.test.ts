import { describe, expect, it } from 'vitest'
import {
  findAsymmetricRelations,
  findUnbalancedVerdicts,
  findUnclearAnswers,
  findUnfoundedVerdicts,
  findUnmappedClaims,
} from '../../../src/domain/rules/verdicts.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aFinding, anEdge, type Given } from '../../record-fixtures.ts'
import type { ClaimFields, Finding, Relation } from '../../../src/schemas/claim.ts'

const aVerdict = (verdict: string): object => ({ verdict, because: 'It is so.', confidence: 'high' })
const aCasebookOf = (given: Given<ClaimFields>): ReturnType<typeof aCasebook> =>
  aCasebook({ claims: [aClaim(given)] })

describe('a verdict rests on findings that can carry it: findUnfoundedVerdicts', () => {
  const withStances = (verdict: string, stances: Finding['stance'][]): ReturnType<typeof aCasebook> =>
    aCasebookOf({
      verdict2015: aVerdict(verdict),
      verdictNow: aVerdict(verdict),
      findings: stances.map((stance, i) => aFinding({ id: `f${i + 1}`, stance })),
    })

  it.each<[string, Finding['stance'][]]>([
    ['supported', ['context', 'supports']],
    ['partly-supported', ['qualifies']],
    ['unsupported', ['context']],
    ['contradicted', ['contradicts']],
    ['disputed', ['supports', 'contradicts']],
    ['opinion', []],
    ['not-checkable', []],
  ])('accepts "%s" on findings that say %j', (verdict, stances) => {
    expect(findUnfoundedVerdicts(withStances(verdict, stances))).toEqual([])
  })

  it.each<[string, Finding['stance'][], string]>([
    ['supported', ['contradicts', 'qualifies', 'context'], 'supports'],
    ['partly-supported', [], 'bears on the claim'],
    ['unsupported', [], 'bears on the claim'],
    ['contradicted', ['supports', 'qualifies'], 'contradicts'],
    ['disputed', ['supports'], 'contradicts'],
    ['disputed', ['contradicts'], 'supports'],
  ])('refuses "%s" on findings that say %j', (verdict, stances, lacking) => {
    expect(findUnfoundedVerdicts(withStances(verdict, stances))).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:verdict2015',
        found: `"${verdict}" has no finding that ${lacking}`,
        wanted: `a finding of period "then" that ${lacking}`,
      },
      {
        where: 'content/claims/claim-a01.mdx:verdictNow',
        wanted: `a finding that ${lacking}, or another verdict`,
      },
    ])
  })

  it('refuses a verdict on 2015 that rests on a later finding, and names the finding', () => {
    const later = aFinding({ id: 'f7', period: 'since', when: '2018' })
    expect(findUnfoundedVerdicts(aCasebookOf({ findings: [later] }))).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:verdict2015',
        found: '"supported" rests on f7, a finding of period "since"',
        wanted: 'a finding of period "then" that supports',
      },
    ])
  })
})

describe('a mixed verdict says what holds and what does not: findUnbalancedVerdicts', () => {
  const point = { point: 'It is so.', sources: ['a-report'] }
  const mixed = { verdictNow: aVerdict('partly-supported') }

  it('accepts both lists, cited from the findings of the claim', () => {
    expect(findUnbalancedVerdicts(aCasebookOf({ ...mixed, holds: [point], doesNotHold: [point] }))).toEqual(
      [],
    )
  })

  it('accepts empty lists under a verdict that is not mixed', () => {
    expect(findUnbalancedVerdicts(aCasebookOf({}))).toEqual([])
  })

  it.each(['holds', 'doesNotHold'] as const)('refuses an empty "%s"', (list) => {
    const lists = { holds: [point], doesNotHold: [point], [list]: [] }
    expect(findUnbalancedVerdicts(aCasebookOf({ ...mixed, ...lists }))).toMatchObject([
      { where: `content/claims/claim-a01.mdx:${list}`, found: `"${list}" is empty under a mixed verdict` },
    ])
  })

  it('refuses a point from a source that no finding cites', () => {
    const stray = { point: 'It is so.', sources: ['alternet-2015'] }
    expect(findUnbalancedVerdicts(aCasebookOf({ holds: [stray] }))).toMatchObject([
      { rule: 'point-source', found: '"alternet-2015" is cited by no finding of this claim' },
    ])
  })
})

describe('an answer has an author and words, or there is none: findUnclearAnswers', () => {
  it.each([
    ['an answer with both', { coverage: 'head-on', by: ['alternet-2015'], summary: 'No.' }],
    ['no answer at all', { coverage: 'not-addressed', by: [] }],
    [
      'others’ answers where the fact-check gave none',
      { coverage: 'not-addressed', by: ['a-report'], summary: 'No.' },
    ],
  ])('accepts %s', (_, answer) => {
    expect(findUnclearAnswers(aCasebookOf({ answer }))).toEqual([])
  })

  it.each([
    [
      'an answered claim without words',
      { coverage: 'head-on', by: ['alternet-2015'] },
      '"head-on" without an answer',
    ],
    [
      'an answered claim without an author',
      { coverage: 'in-part', by: [], summary: 'No.' },
      '"in-part" without an answer',
    ],
    [
      'words without an author',
      { coverage: 'not-addressed', by: [], summary: 'No.' },
      'an answer without its author or its words',
    ],
    [
      'an author without words',
      { coverage: 'not-addressed', by: ['a-report'] },
      'an answer without its author or its words',
    ],
  ])('refuses %s', (_, answer, found) => {
    expect(findUnclearAnswers(aCasebookOf({ answer }))).toMatchObject([{ rule: 'answer', found }])
  })
})

describe('related claims name each other: findAsymmetricRelations', () => {
  const related = (claim: string, relation: Relation): object[] => [{ claim, relation }]

  it.each<[Relation, Relation]>([
    ['answers', 'answered-by'],
    ['same-passage', 'same-passage'],
    ['same-subject', 'same-subject'],
  ])('accepts "%s" with "%s" in return', (there, back) => {
    const claims = [
      aClaim({ related: related('B01', there) }),
      aClaim({ id: 'B01', related: related('A01', back) }),
    ]
    expect(findAsymmetricRelations(aCasebook({ claims }))).toEqual([])
  })

  it('refuses a relation that the other claim does not return', () => {
    const claims = [aClaim({ related: related('B01', 'answers') }), aClaim({ id: 'B01' })]
    expect(findAsymmetricRelations(aCasebook({ claims }))).toMatchObject([
      { found: 'A01 says "answers" of B01, B01 says nothing of A01', wanted: '"answered-by" in B01' },
    ])
  })

  it('refuses two claims that say they answer each other', () => {
    const claims = [
      aClaim({ related: related('B01', 'answers') }),
      aClaim({ id: 'B01', related: related('A01', 'answers') }),
    ]
    expect(findAsymmetricRelations(aCasebook({ claims }))).toMatchObject([
      { found: 'A01 says "answers" of B01, B01 says "answers" of A01' },
      { found: 'B01 says "answers" of A01, A01 says "answers" of B01' },
    ])
  })
})

describe('a claim that nothing mentions is warned about: findUnmappedClaims', () => {
  it('warns, and does not stop the build', () => {
    const claims = [aClaim(), aClaim({ id: 'A02' })]
    expect(findUnmappedClaims(aCasebook({ claims, edges: [anEdge({ claims: ['A01'] })] }))).toMatchObject([
      {
        severity: 'warning',
        where: 'content/claims/claim-a02.mdx',
        found: 'no explainer and no edge mentions A02',
      },
    ])
  })

  it('says nothing of a claim that an edge names', () => {
    expect(findUnmappedClaims(aCasebook())).toEqual([])
  })
})
