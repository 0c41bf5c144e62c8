import { describe, expect, it } from 'vitest'
import { buildPathMatrix, findPaths, findStrength, findTurn } from '../../src/domain/link-paths.ts'
import type { LinkGraph } from '../../src/schemas/link-graph.ts'
import { statuses } from '../../src/schemas/scales.ts'
import { aGraph } from './link-graph-fixtures.ts'

const listIds = (graph: LinkGraph, from = 'posts', to = 'loan'): string[] =>
  findPaths(graph, 'evidenceNow', from, to).map(({ edges }) => edges.map(({ id }) => id).join(' '))
describe('the ways from one node to another', () => {
  it('follow the direction of the links, and only those that the lens has', () => {
    const graph = aGraph(
      'posts>score documented',
      'score>loan claimed',
      'plan>posts documented',
      'posts>loan absent',
    )
    expect(listIds(graph)).toEqual(['e01 e02'])
    expect(listIds(graph, 'loan', 'posts')).toEqual([])
    expect(findPaths(graph, 'claimed2015', 'posts', 'loan')).toEqual([])
  })

  it('are none to an unknown node, from one, or from a node to itself', () => {
    const graph = aGraph('posts>score documented', 'score>posts documented')
    expect([
      ...listIds(graph),
      ...listIds(graph, 'nobody', 'score'),
      ...listIds(graph, 'posts', 'posts'),
    ]).toEqual([])
  })

  it('pass no node twice, so that a circle ends', () => {
    const graph = aGraph(
      'posts>score documented',
      'score>plan documented',
      'plan>posts documented',
      'plan>score documented',
      'score>score documented',
      'plan>loan documented',
    )
    expect(listIds(graph)).toEqual(['e01 e02 e06'])
  })

  it('are as strong as their weakest link, and name the first of the weakest', () => {
    const graph = aGraph('posts>score claimed', 'score>plan no-evidence', 'plan>loan no-evidence')
    expect(findPaths(graph, 'evidenceNow', 'posts', 'loan')).toMatchObject([
      { strength: 'no-evidence', weakest: { id: 'e02' } },
    ])
  })

  it('stand strongest first, then shortest, then by the ids of their links', () => {
    const graph = aGraph(
      'posts>loan disputed',
      'posts>score documented',
      'score>plan documented',
      'plan>loan documented',
      'score>loan documented',
      'posts>plan documented',
      'bills>loan documented',
      'posts>loan disputed',
    )
    expect(listIds(graph)).toEqual(['e02 e05', 'e06 e04', 'e02 e03 e04', 'e01', 'e08'])
  })

  it('leave their input as it was', () => {
    const graph = aGraph('posts>score claimed', 'posts>loan no-evidence', 'score>loan documented')
    const before = JSON.stringify(graph)
    buildPathMatrix(graph)
    expect(JSON.stringify(graph)).toBe(before)
  })
})

describe('the strength of a connection', () => {
  it('falls in the order of the scale: each status breaks a way that the ones before it would hold', () => {
    const order = statuses.filter((status) => status !== 'absent')
    for (const [i, weaker] of order.entries())
      for (const stronger of order.slice(0, i)) {
        const graph = aGraph(`posts>loan ${weaker}`, `posts>score ${stronger}`, `score>loan ${stronger}`)
        expect(listIds(graph)).toEqual(['e02 e03', 'e01'])
      }
  })

  it('is that of the best way in any order, and absent where there is none', () => {
    const paths = findPaths(
      aGraph('posts>loan ruled-out', 'posts>loan claimed'),
      'evidenceNow',
      'posts',
      'loan',
    )
    expect(findStrength(paths.toReversed())).toBe('claimed')
    expect(findStrength([])).toBe('absent')
  })
})

describe('a way turns back', () => {
  it.each([
    [
      'where a system leads to data',
      ['bills>score documented', 'score>posts documented', 'posts>loan documented'],
      'e02',
    ],
    [
      'where a consequence leads to a system',
      ['posts>ban claimed', 'ban>plan claimed', 'plan>loan claimed'],
      'e02',
    ],
    [
      'nowhere where data lead to data',
      ['bills>posts claimed', 'posts>score claimed', 'score>loan claimed'],
      undefined,
    ],
  ])('%s', (_, links, turn) => {
    const graph = aGraph(...links)
    const [path] = findPaths(graph, 'evidenceNow', graph.edges[0]?.from ?? '', 'loan')
    expect(path && findTurn(path, graph)?.id).toBe(turn)
  })
})

describe('the matrix of data and consequences', () => {
  it('counts all ways under every lens, and apart from them those that do not turn back', () => {
    const graph = aGraph(
      'bills>score documented',
      'score>posts documented',
      'posts>loan documented',
      'score>loan disputed',
    )
    const rows = buildPathMatrix(graph)
    expect(rows.map(({ from, cells }) => [from.id, ...cells.map(({ to }) => to.id)])).toEqual([
      ['bills', 'loan'],
      ['posts', 'loan'],
    ])
    expect(rows[0]?.cells[0]?.byLens).toMatchObject({
      claimed2015: { strength: 'absent', count: 0, oneWay: { strength: 'absent', count: 0 } },
      evidenceNow: { strength: 'documented', count: 2, oneWay: { strength: 'disputed', count: 1 } },
    })
  })
})
