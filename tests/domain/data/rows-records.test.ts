import { expect, it } from 'vitest'
import { buildTable } from '../../../src/domain/data/tables.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aScoreItem } from '../../record-fixtures.ts'

it('a threshold is one to reach or one to lie above; without a threshold nothing is said of that', () => {
  const item = (id: string, given: object = {}) => aScoreItem({ id, side: 'opens', ...given })
  const at = { score: 600, scale: '350–950' }
  const scoreItems = [item('none'), item('from', at), item('above', { ...at, above: true })]
  const { rows } = buildTable(
    'score-items',
    aCasebook({ scoreItems }),
    (path) => `https://file.example/${path}`,
  )
  expect(rows.map(({ id, score, above }) => [id, score, above])).toEqual([
    ['none', null, null],
    ['from', 600, false],
    ['above', 600, true],
  ])
})
