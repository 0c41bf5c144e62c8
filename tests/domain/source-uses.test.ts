import { describe, expect, it } from 'vitest'
import { findSourceUses } from '../../src/domain/source-uses.ts'
import { aCasebook } from '../casebook-fixtures.ts'
import {
  aClaim,
  aFinding,
  anEdge,
  anEvent,
  anExplainer,
  aScoreItem,
  aSource,
  aTerm,
} from '../record-fixtures.ts'

const resting = aFinding({ id: 'f2', sources: ['b', 'a-report'] })
const casebook = aCasebook({
  sources: [aSource(), aSource({ id: 'b' }), aSource({ id: 'c', read: 'quoted', quotedIn: 'a-report' })],
  claims: [
    aClaim({ findings: [aFinding({ sources: ['b'] }), resting], repeatedBy: ['a-report'] }),
    aClaim({ id: 'A02', findings: [aFinding({ sources: ['b'] })], repeatedBy: ['a-report'] }),
    aClaim({ id: 'A03', findings: [aFinding({ sources: ['b'] })] }),
  ],
  explainers: [
    anExplainer({ text: 'It is so.<Cite of="a-report" />' }),
    anExplainer({ slug: 'other', text: 'It is so.<Cite of="b" />' }),
  ],
  edges: [anEdge(), anEdge({ id: 'e02', sources: ['b'] })],
  events: [anEvent({ source: 'b' }), anEvent({ id: 'ev-2', source: 'b', alsoSources: ['a-report'] })],
  terms: [aTerm(), aTerm({ id: 'other', sources: ['b'] })],
  scoreItems: [aScoreItem(), aScoreItem({ id: 'other', sources: ['b'] })],
})

describe('what rests on a source', () => {
  const uses = findSourceUses(casebook, 'a-report')

  it('is every finding that cites it, with its claim', () => {
    expect(uses.findings.map(({ claim, finding }) => [claim.id, finding.id])).toEqual([['A01', 'f2']])
  })

  it('is every claim that only mentions it, but none of those twice', () => {
    expect(uses.mentions.map(({ id }) => id)).toEqual(['A02'])
  })

  it('is every explainer that cites it', () => {
    expect(uses.explainers.map(({ slug }) => slug)).toEqual(['a-subject'])
  })

  it('is every edge, event, term, statement on the score, and work known through it', () => {
    expect(uses.edges.map(({ id }) => id)).toEqual(['e01'])
    expect(uses.events.map(({ id }) => id)).toEqual(['ev-2'])
    expect(uses.terms.map(({ id }) => id)).toEqual(['score'])
    expect(uses.scoreItems.map(({ id }) => id)).toEqual(['bills'])
    expect(uses.quotedWorks.map(({ id }) => id)).toEqual(['c'])
  })

  it('is nothing for a source that nobody cites', () => {
    expect(Object.values(findSourceUses(casebook, 'nobody')).flat()).toEqual([])
  })
})
