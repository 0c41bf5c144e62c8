import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import {
  countStates,
  findChange,
  formatEdge,
  selectBands,
  selectPart,
} from '../../src/domain/evidence-graph.ts'
import { listStates } from '../../src/domain/link-scales.ts'
import { asBand, asStatus, CHECKED, NOW } from './link-graph-fixtures.ts'

const graph = readContent('content').records.graph.fields
const change = (before: string, after: string) => findChange(asStatus(before), asStatus(after), graph.scales)

describe('what became of a link', () => {
  it('stands if it was claimed and is documented; came to light if nobody had claimed it', () => {
    expect(change('claimed', 'documented')).toBe('stands')
    expect(change('absent', 'documented')).toBe('came-to-light')
  })

  it('is its later status where that does not show it: to have no evidence is not to be ruled out', () => {
    expect(change('claimed', 'no-evidence')).toBe('no-evidence')
    expect(change('claimed', 'ruled-out')).toBe('ruled-out')
    expect(change('claimed', 'disputed')).toBe('disputed')
    expect(change('absent', 'claimed')).toBe('claimed')
    expect(change('absent', 'ruled-out')).toBe('ruled-out')
  })

  it('is not addressed where the later account says nothing of it, and absent where neither does', () => {
    expect(change('claimed', 'absent')).toBe('not-addressed')
    expect(change('absent', 'absent')).toBe('absent')
  })

  it('has a sign and a word of its own beside all others', () => {
    const told = listStates(graph.scales).filter((state) => state !== asStatus('documented'))
    for (const tell of ['sign', 'word'] as const)
      expect(new Set(told.map((state) => graph.scales.states[state][tell])).size).toBe(told.length)
  })

  it('can be asked between any two accounts', () => {
    const late = countStates(graph.edges, { lens: 'difference', pair: [CHECKED, NOW] }, graph.scales)
    expect(Object.values(late).reduce((sum, count) => sum + count, 0)).toBe(graph.edges.length)
    expect(late).not.toEqual(countStates(graph.edges, { lens: 'difference' }, graph.scales))
  })
})

describe('a part of the evidence graph', () => {
  it('holds the links chosen and the nodes at their ends, no others', () => {
    const part = selectPart(graph, ({ id }) => id === 'e05')
    expect(part.edges.map(({ id }) => id)).toEqual(['e05'])
    expect(part.nodes.map(({ id }) => id).sort()).toEqual(['sesame-credit', 'wechat-qq-ties'])
  })

  it('around a band holds every link that begins or ends in it', () => {
    const us = new Set(graph.nodes.filter(({ band }) => band === asBand('us')).map(({ id }) => id))
    const part = selectBands(graph, ['us'])
    expect(part.edges).toEqual(graph.edges.filter(({ from, to }) => us.has(from) || us.has(to)))
  })
})

it('a link is read without the soft hyphens of the picture', () => {
  const edge = graph.edges.find(({ from }) => from === 'admin-penalties')
  expect(edge && formatEdge(edge, graph)).toBe('Administrative penalties → Local point schemes')
})
