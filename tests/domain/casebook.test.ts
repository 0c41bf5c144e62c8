import { describe, expect, it } from 'vitest'
import { aCasebook } from '../casebook-fixtures.ts'
import { aClaim, aFinding, aFingerprint, anEvent, anExplainer, aSource, aTerm } from '../record-fixtures.ts'

describe('the casebook', () => {
  it('has the claims by id, with slug and article', () => {
    const casebook = aCasebook({
      claims: [aClaim({ id: 'B01', claimant: 'alternet-2015' }), aClaim({ id: 'A02' }), aClaim()],
    })
    expect(casebook.claims.map(({ id }) => id)).toEqual(['A01', 'A02', 'B01'])
    expect(casebook.claimById.get('A02')).toMatchObject({ slug: 'claim-a02', article: { problems: [] } })
  })

  it('keeps sources, terms and events in the order of their files, and finds each by id', () => {
    const casebook = aCasebook({
      sources: [aSource({ id: 'b' }), aSource({ id: 'a' })],
      terms: [aTerm({ id: 'z' }), aTerm({ id: 'y' })],
      events: [anEvent({ id: 'ev-2' }), anEvent({ id: 'ev-1' })],
      fingerprints: [aFingerprint('a', 'Words of a text.')],
    })
    expect(casebook.sources.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(casebook.terms.map(({ id }) => id)).toEqual(['z', 'y'])
    expect(casebook.events.map(({ id }) => id)).toEqual(['ev-2', 'ev-1'])
    expect(casebook.sourceById.get('a')?.id).toBe('a')
    expect(casebook.termById.get('y')?.id).toBe('y')
    expect(casebook.eventById.get('ev-1')?.id).toBe('ev-1')
    expect(casebook.printById.get('a')?.source).toBe('a')
  })

  it('has the explainers in their order, with what they cite and the claims they touch', () => {
    const text = 'See <Claim id="A02">this</Claim> and <Claim id="A01">that</Claim>.<Cite of="b, a" />'
    const explainers = [anExplainer({ slug: 'second', order: 2 }), anExplainer({ slug: 'first', text })]
    expect(aCasebook({ explainers }).explainers).toMatchObject([
      { slug: 'first', sourceIds: ['b', 'a'], claimIds: ['A02', 'A01'] },
      { slug: 'second', sourceIds: [], claimIds: [] },
    ])
  })

  it('numbers the sources of a claim as a reader meets them, each once', () => {
    const claim = aClaim({
      text: 'One.<Cite of="cited-2, cited-1" /> Two.<Cite of="cited-1" />',
      answer: { coverage: 'head-on', by: ['answered'], summary: 'No.' },
      findings: [aFinding({ sources: ['found', 'cited-2'] })],
      repeatedBy: ['echo'],
      relays: 'relayed',
    })
    const [{ sourceIds } = { sourceIds: [] }] = aCasebook({ claims: [claim] }).claims
    expect(sourceIds).toEqual(['aclu-2015', 'cited-2', 'cited-1', 'answered', 'found', 'echo', 'relayed'])
  })
})
