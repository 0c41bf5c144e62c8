import { expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildLinkUpView, listPaths } from '../../src/diagrams/link-up/view.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, type View } from '../../src/domain/diagram-view.ts'
import { buildPathMatrix } from '../../src/domain/link-path-matrix.ts'
import { listLenses } from '../../src/domain/link-scales.ts'

const graph = readContent('content').records.graph.fields
const initial = buildInitialView(buildGrammar('link-up', { graph, events: [], claims: [], scoreItems: [] }))
const list = (view: View) => listPaths(graph, buildLinkUpView({ ...initial, ...view }))

it('no pair is joined by what only oversight joins: a rebuke of a firm passes on no payment', () => {
  const chains = buildPathMatrix(graph).flatMap(({ from, cells }) =>
    cells.flatMap(({ to }) =>
      listLenses(graph.scales).flatMap((lens) => list({ lens, data: from.id, consequence: to.id })),
    ),
  )
  const overseen = new Set(graph.edges.filter(({ oversight }) => oversight).map(({ id }) => id))
  expect(overseen).toContain('e29')
  expect(chains.filter(({ edges }) => edges.some(({ id }) => overseen.has(id)))).toEqual([])
  const visa = list({ data: 'alipay-payments', consequence: 'visa-paperwork' })
  expect(visa.map(({ edges }) => edges.map(({ id }) => id))).toEqual([['e01', 'e34']])
})
