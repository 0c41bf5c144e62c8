import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import {
  countStates,
  findChange,
  formatEdge,
  selectBands,
  selectPart,
} from '../../src/domain/evidence-graph.ts'
import { asBand, asStatus, CHECKED, NOW } from './link-graph-fixtures.ts'

const graph = readContent('content').records.graph.fields
const change = (before: string, after: string) => findChange(asStatus(before), asStatus(after), graph.scales)

describe('what became of a link', () => {
  it('stands if it was claimed and is documented; came to light if nobody had claimed it', () => {
    expect(change('claimed', 'documented')).toBe('stands')
    expect(change('absent', 'documented')).toBe('came-to-light')
  })

  it('fell away if it was claimed and has no evidence or is ruled out, and is never called documented', () => {
    expect(change('claimed', 'no-evidence')).toBe('fell-away')
    expect(change('claimed', 'ruled-out')).toBe('fell-away')
  })

  it('is open while it is only asserted or disputed', () => {
    expect(change('claimed', 'disputed')).toBe('open')
    expect(change('absent', 'claimed')).toBe('open')
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
