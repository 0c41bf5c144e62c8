import { describe, expect, it } from 'vitest'
import { buildPathMatrix } from '../../src/domain/link-path-matrix.ts'
import {
  findDirect,
  findOneWayPaths,
  findPaths,
  findStrength,
  findTurn,
} from '../../src/domain/link-paths.ts'
import { listStrengths, type LinkGraph } from '../../src/domain/link-scales.ts'
import { someLabels } from '../casebook-fixtures.ts'
import { aGraph, CLAIMED, NOW } from './link-graph-fixtures.ts'

const listIds = (graph: LinkGraph, from = 'posts', to = 'loan'): string[] =>
  findPaths(graph, NOW, from, to).map(({ edges }) => edges.map(({ id }) => id).join(' '))
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
    expect(findPaths(graph, CLAIMED, 'posts', 'loan')).toEqual([])
  })

  it('go along no link of oversight, which carries no data, under any account', () => {
    const graph = aGraph('posts>score documented', 'score>loan documented', 'posts>loan disputed')
    const watched = {
      ...graph,
      edges: graph.edges.map((edge) => ({ ...edge, oversight: edge.id === 'e02' })),
    }
    expect(listIds(graph)).toEqual(['e01 e02', 'e03'])
    expect(listIds(watched)).toEqual(['e03'])
    expect(buildPathMatrix(watched)[0]?.cells[0]?.byLens[NOW]).toMatchObject({
      count: 1,
      oneWay: { strength: 'disputed', count: 1 },
    })
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

  it('are as strong as their weakest link, and name all that are as weak', () => {
    const graph = aGraph('posts>score claimed', 'score>plan no-evidence', 'plan>loan no-evidence')
    expect(findPaths(graph, NOW, 'posts', 'loan')).toMatchObject([
      { strength: 'no-evidence', weakest: [{ id: 'e02' }, { id: 'e03' }] },
    ])
  })

  it('stand strongest first, then shortest, then by the ids of their links', () => {
    const graph = aGraph(
      'posts>loan disputed',
      'posts>score documented',
      'score>list documented',
      'list>loan documented',
      'score>loan documented',
      'posts>list documented',
      'bills>loan documented',
      'posts>loan disputed',
    )
    expect(listIds(graph)).toEqual(['e02 e05', 'e06 e04', 'e02 e03 e04', 'e01', 'e08'])
  })

  it('straight from one end to the other are found among the others', () => {
    const graph = aGraph('posts>score documented', 'score>loan documented', 'posts>loan no-evidence')
    const paths = findPaths(graph, NOW, 'posts', 'loan')
    expect(findDirect(paths)?.edges.map(({ id }) => id)).toEqual(['e03'])
    expect(findDirect(paths.slice(0, 1))).toBeUndefined()
  })

  it('leave their input as it was', () => {
    const graph = aGraph('posts>score claimed', 'posts>loan no-evidence', 'score>loan documented')
    const before = JSON.stringify(graph)
    buildPathMatrix(graph)
    expect(JSON.stringify(graph)).toBe(before)
  })
})

describe('a way by a plan', () => {
  const find = (...statuses: [string, string]) =>
    findPaths(aGraph(`posts>plan ${statuses[0]}`, `plan>loan ${statuses[1]}`), NOW, 'posts', 'loan')[0]

  it('counts as claimed at most, however well its steps are documented', () => {
    expect(find('documented', 'documented')).toMatchObject({
      strength: 'claimed',
      plan: { id: 'plan' },
      isLowered: true,
    })
  })

  it.each(['claimed', 'disputed', 'no-evidence', 'ruled-out'] as const)(
    'is never raised: %s stays what it is',
    (status) => {
      expect(find('documented', status)).toMatchObject({ strength: status, isLowered: false })
      expect(find(status, status)).toMatchObject({ strength: status, isLowered: false })
    },
  )

  it('is one that goes through it, not one that begins or ends there', () => {
    const graph = aGraph('posts>plan documented', 'plan>loan documented')
    expect(findPaths(graph, NOW, 'posts', 'plan')).toMatchObject([{ strength: 'documented' }])
    expect(findPaths(graph, NOW, 'plan', 'loan')).toMatchObject([{ strength: 'documented' }])
  })

  it('stands after a way of the same strength without one, even a longer one', () => {
    const graph = aGraph(
      'posts>plan documented',
      'plan>loan documented',
      'posts>score claimed',
      'score>list documented',
      'list>loan documented',
    )
    expect(listIds(graph)).toEqual(['e03 e04 e05', 'e01 e02'])
  })

  it('lowers the cell of the matrix, which says so', () => {
    const [row] = buildPathMatrix(aGraph('posts>plan documented', 'plan>loan documented'))
    expect(row?.cells[0]?.byLens[NOW]).toMatchObject({
      strength: 'claimed',
      count: 1,
      oneWay: { strength: 'claimed', count: 1, best: { isLowered: true } },
      direct: 'absent',
    })
  })
})

describe('the strength of a connection', () => {
  it('falls in the order of the scale: each status breaks a way that the ones before it would hold', () => {
    const order = listStrengths(someLabels().statuses)
    for (const [i, weaker] of order.entries())
      for (const stronger of order.slice(0, i)) {
        const graph = aGraph(`posts>loan ${weaker}`, `posts>score ${stronger}`, `score>loan ${stronger}`)
        expect(listIds(graph)).toEqual(['e02 e03', 'e01'])
      }
  })

  it('is that of the best way in any order, and absent where there is none', () => {
    const paths = findPaths(aGraph('posts>loan ruled-out', 'posts>loan claimed'), NOW, 'posts', 'loan')
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
    const [path] = findPaths(graph, NOW, graph.edges[0]?.from ?? '', 'loan')
    expect(path && findTurn(path, graph)?.id).toBe(turn)
  })
})

describe('the matrix of data and consequences', () => {
  it('tells how the link stands that joins the two directly, beside the best way', () => {
    const graph = aGraph('posts>loan no-evidence', 'posts>score documented', 'score>loan documented')
    expect(buildPathMatrix(graph)[0]?.cells[0]?.byLens[NOW]).toMatchObject({
      strength: 'documented',
      direct: 'no-evidence',
    })
  })

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
    expect(findOneWayPaths(graph, NOW, 'bills', 'loan').map(({ edges }) => edges.length)).toEqual([2])
  })
})
