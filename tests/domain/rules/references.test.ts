import { describe, expect, it } from 'vitest'
import { findUnknownIds } from '../../../src/domain/rules/references.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import {
  aClaim,
  aCorrection,
  aFinding,
  anEdge,
  anEvent,
  aPage,
  aQuotation,
  aScoreItem,
  aSource,
  aTerm,
} from '../../record-fixtures.ts'

const CLAIM = 'content/claims/claim-a01.mdx'
const GONE = 'gone-2015'
const aBrokenText = (tag: string): string => `Words.\n\nMore of them${tag}\n`

describe('a record that points at nothing is refused by name, at its line: findUnknownIds', () => {
  it.each([
    [
      'a finding',
      aClaim({ findings: [aFinding(), aFinding({ sources: ['a-report', GONE] })] }),
      'findings.1.sources.1',
    ],
    ['an answer', aClaim({ answer: { coverage: 'head-on', by: [GONE], summary: 'No.' } }), 'answer.by.0'],
    ['an echo', aClaim({ repeatedBy: [GONE] }), 'repeatedBy.0'],
    ['a relayed report', aClaim({ relays: GONE }), 'relays'],
    ['a point that holds', aClaim({ holds: [{ point: 'It is.', sources: [GONE] }] }), 'holds.0'],
    [
      'a point that does not hold',
      aClaim({ doesNotHold: [{ point: 'It is.', sources: [GONE] }] }),
      'doesNotHold.0',
    ],
    ['a quotation', aClaim({ quotation: aQuotation({ source: GONE }) }), 'quotation.source'],
    [
      'a text in which a quotation was read',
      aClaim({ quotation: aQuotation({ via: GONE }) }),
      'quotation.via',
    ],
    ['a citation in an article', aClaim({ text: aBrokenText(`.<Cite of="a-report, ${GONE}" />`) }), '3'],
    [
      'a quotation in an article',
      aClaim({ text: aBrokenText(` <Quote source="${GONE}" paragraph="Words">words</Quote>`) }),
      '3',
    ],
  ])('%s that cites an unknown source', (_, claim, place) => {
    expect(findUnknownIds(aCasebook({ claims: [claim] }))).toMatchObject([
      {
        where: `${CLAIM}:${place}`,
        found: `unknown source "${GONE}"`,
        wanted: expect.stringContaining('a-report'),
      },
    ])
  })

  it.each([
    [
      'a related claim',
      { claims: [aClaim({ related: [{ claim: 'B99', relation: 'answers' }] })] },
      'claim "B99"',
      'related.0',
    ],
    [
      'a claim in an article',
      { claims: [aClaim({ text: 'See <Claim id="B99">it</Claim>.' })] },
      'claim "B99"',
      '1',
    ],
    [
      'a term in an article',
      { claims: [aClaim({ text: 'A <Term id="scor">score</Term>.' })] },
      'term "scor"',
      '1',
    ],
    ['a citation on a page', { pages: [aPage({ text: 'Words.<Cite of="gone" />' })] }, 'source "gone"', '1'],
    [
      'the source that quotes another',
      { sources: [aSource(), aSource({ id: 'aclu-2015', quotedIn: 'gone' })] },
      'source "gone"',
      'quotedIn',
    ],
    ['the source of a term', { terms: [aTerm({ sources: ['gone'] })] }, 'source "gone"', 'score.sources.0'],
    [
      'the source of an event',
      { events: [anEvent({ source: 'gone' })] },
      'source "gone"',
      'ev-report.source',
    ],
    [
      'a source beside an event',
      { events: [anEvent({ alsoSources: ['gone'] })] },
      'source "gone"',
      'ev-report.source',
    ],
    [
      'an earlier event',
      { events: [anEvent({ derivedFrom: [{ event: 'ev-0', certainty: 'stated' }] })] },
      'event "ev-0"',
      'ev-report.derivedFrom.0',
    ],
    [
      'the claim of a correction',
      { corrections: [aCorrection({ claim: 'B99' })] },
      'claim "B99"',
      'c1.claim',
    ],
    [
      'the source of a statement on the score',
      { scoreItems: [aScoreItem({ sources: ['gone'] })] },
      'source "gone"',
      'bills.sources.0',
    ],
    [
      'the claim of a statement on the score',
      { scoreItems: [aScoreItem({ claims: ['B99'] })] },
      'claim "B99"',
      'bills.claims.0',
    ],
    ['the start of an edge', { edges: [anEdge({ from: 'gone' })] }, 'node "gone"', 'edges.0.from'],
    ['the end of an edge', { edges: [anEdge({ to: 'gone' })] }, 'node "gone"', 'edges.0.to'],
    ['the source of an edge', { edges: [anEdge({ sources: ['gone'] })] }, 'source "gone"', 'edges.0.sources'],
    ['the claim of an edge', { edges: [anEdge({ claims: ['B99'] })] }, 'claim "B99"', 'edges.0.claims'],
  ])('%s', (_, records, what, place) => {
    const issues = findUnknownIds(aCasebook(records))
    expect(issues).toMatchObject([
      { found: `unknown ${what}`, where: expect.stringMatching(new RegExp(`:${place}$`)) },
    ])
  })

  it('the quotations of a source, too', () => {
    const quotation = aQuotation({ source: GONE })
    const hedge = { summary: 'If so.', quotation, paragraphs: [] }
    const updates = [{ date: '2015-10-08', summary: 'It changed.', quotation }]
    const sources = [aSource({ id: 'aclu-2015' }), aSource({ hedge, updates })]
    expect(findUnknownIds(aCasebook({ sources })).map(({ where }) => where)).toEqual([
      'content/sources/a-report.yaml:hedge.quotation.source',
      'content/sources/a-report.yaml:updates.0.quotation.source',
    ])
  })

  it('accepts a casebook in which every id exists', () => {
    const text = 'A <Term id="score">score</Term> of <Claim id="A01">all</Claim>.<Cite of="a-report" />'
    const events = [
      anEvent(),
      anEvent({ id: 'ev-2', derivedFrom: [{ event: 'ev-report', certainty: 'inferred' }] }),
    ]
    expect(findUnknownIds(aCasebook({ claims: [aClaim({ text })], events }))).toEqual([])
  })

  it('does not blame those who point at a record that could not be read', () => {
    const unreadIds = new Set([GONE])
    expect(findUnknownIds(aCasebook({ claims: [aClaim({ repeatedBy: [GONE] })], unreadIds }))).toEqual([])
  })
})
