import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildPathMatrix } from '../../src/domain/link-path-matrix.ts'
import { formatPath } from '../../src/domain/link-path-words.ts'
import { findPaths } from '../../src/domain/link-paths.ts'
import { listLenses } from '../../src/domain/link-scales.ts'
import { aGraph, asStrength, NOW } from './link-graph-fixtures.ts'

describe('a way for reading', () => {
  const read = (status: string, ...more: string[]): string => {
    const graph = aGraph(`posts>score documented`, `score>loan ${status}`, ...more)
    return findPaths(graph, NOW, 'posts', 'loan').map((path) => formatPath(path, graph))[0] ?? ''
  }

  it.each([
    ['documented', 'documented at every step.'],
    ['claimed', 'it rests on The score → The loan, which is claimed.'],
    ['disputed', 'it is open at The score → The loan, which is disputed.'],
    ['no-evidence', 'it breaks at The score → The loan, with no-evidence.'],
    ['ruled-out', 'it breaks at The score → The loan, which is ruled-out.'],
  ] as const)('names the weakest step: %s', (status, finding) => {
    expect(read(status)).toBe(`The posts → The score → The loan: ${finding}`)
  })

  it.each([
    ['claimed', 'claimed at every step.'],
    ['no-evidence', 'no-evidence at any step.'],
    ['ruled-out', 'ruled-out at every step.'],
  ])('says so where all its steps are alike: %s', (status, finding) => {
    const graph = aGraph(`posts>score ${status}`, `score>loan ${status}`)
    const [path] = findPaths(graph, NOW, 'posts', 'loan')
    expect(path && formatPath(path, graph)).toBe(`The posts → The score → The loan: ${finding}`)
  })

  it('names every step that is as weak as the weakest', () => {
    const graph = aGraph('posts>score ruled-out', 'score>list documented', 'list>loan ruled-out')
    const [path] = findPaths(graph, NOW, 'posts', 'loan')
    expect(path && formatPath(path, graph)).toMatch(
      /: it breaks at The posts → The score and at The list → The loan, which are ruled-out\.$/,
    )
  })

  it('by a plan says that the plan stands on paper', () => {
    const readByPlan = (status: string): string => {
      const graph = aGraph('posts>plan documented', `plan>loan ${status}`)
      const [path] = findPaths(graph, NOW, 'posts', 'loan')
      return path ? formatPath(path, graph).replace(/^.*?: /, '') : ''
    }
    expect(readByPlan('documented')).toBe(
      'each step is documented, but The plan stands on paper and nothing flows through it: claimed at most.',
    )
    expect(readByPlan('disputed')).toBe(
      'it is open at The plan → The loan, which is disputed, and The plan stands on paper.',
    )
    expect(readByPlan('ruled-out')).toBe('it breaks at The plan → The loan, which is ruled-out.')
  })

  it('of a single step does not name it twice', () => {
    const graph = aGraph('posts>loan ruled-out', 'posts>score documented')
    const [broken] = findPaths(graph, NOW, 'posts', 'loan')
    const [whole] = findPaths(graph, NOW, 'posts', 'score')
    expect(broken && formatPath(broken, graph)).toBe(
      'The posts → The loan: it breaks at its only step, which is ruled-out.',
    )
    expect(whole && formatPath(whole, graph)).toBe('The posts → The score: documented.')
  })

  it('says where it turns back', () => {
    const graph = aGraph('bills>score documented', 'score>posts documented', 'posts>loan documented')
    const [path] = findPaths(graph, NOW, 'bills', 'loan')
    expect(path && formatPath(path, graph)).toMatch(
      /documented at every step\. It turns back at The score → The posts: its steps need not be one chain\.$/,
    )
  })
})

describe('the evidence graph of the site', () => {
  const { records } = readContent('content')
  const graph = records.graph.fields
  const rows = buildPathMatrix(graph)
  const paths = rows.flatMap(({ from, cells }) =>
    cells.flatMap(({ to }) =>
      listLenses(graph.scales).flatMap((lens) => findPaths(graph, lens, from.id, to.id)),
    ),
  )

  it('connects posts with their deletion, documented at every step', () => {
    const [path] = findPaths(graph, NOW, 'weibo-posts', 'post-deletion')
    expect(path && formatPath(path, graph)).toBe(
      'Posts and speech → Censorship apparatus → Deletion of posts: documented at every step.',
    )
  })

  it('never calls a way by the State Council plan documented', () => {
    const byPlan = paths.filter(({ edges }) =>
      edges.slice(1).some(({ from }) => from === 'state-council-plan'),
    )
    expect(byPlan.length).toBeGreaterThan(20)
    expect(byPlan.filter(({ strength }) => strength === asStrength('documented'))).toEqual([])
  })

  it('connects what people buy with detention only by ways that turn back', () => {
    const cell = rows
      .find(({ from }) => from.id === 'shopping-history')
      ?.cells.find(({ to }) => to.id === 'detention')
    expect(cell?.byLens[NOW].oneWay).toEqual({ strength: 'absent', count: 0, best: undefined })
  })

  it('reads every way without soft hyphens and quotation marks, and passes no node twice', () => {
    expect(paths.length).toBeGreaterThan(100)
    for (const path of paths) {
      expect(formatPath(path, graph)).not.toMatch(/[\u00AD"“”]/)
      expect(new Set(path.edges.map(({ to }) => to)).size).toBe(path.edges.length)
    }
  })
})
