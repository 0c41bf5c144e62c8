import { describe, expect, it } from 'vitest'
import { findUndocumentedEdges } from '../../../src/domain/rules/links.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { anEdge, aSource } from '../../record-fixtures.ts'

describe('a documented edge cites more than commentary: findUndocumentedEdges', () => {
  const sources = [
    aSource(),
    aSource({ id: 'a-column', kind: 'commentary' }),
    aSource({ id: 'aclu-2015', kind: 'advocacy', read: 'full' }),
  ]

  it('accepts one report among commentary', () => {
    const edges = [anEdge({ sources: ['a-column', 'aclu-2015', 'a-report'] })]
    expect(findUndocumentedEdges(aCasebook({ sources, edges }))).toEqual([])
  })

  it.each([
    ['commentary', 'a-column'],
    ['one of the two articles that are being checked', 'aclu-2015'],
  ])('refuses an edge documented by nothing but %s', (_, source) => {
    expect(
      findUndocumentedEdges(aCasebook({ sources, edges: [anEdge({ sources: [source] })] })),
    ).toMatchObject([
      {
        where: 'content/links.yaml:edges.0.sources',
        found: `edge e01 is documented by ${source} alone`,
        wanted: 'a source that is more than commentary',
      },
    ])
  })

  it('asks nothing of an edge that is only claimed', () => {
    const edges = [anEdge({ sources: ['a-column'], evidenceNow: 'claimed' })]
    expect(findUndocumentedEdges(aCasebook({ sources, edges }))).toEqual([])
  })
})
