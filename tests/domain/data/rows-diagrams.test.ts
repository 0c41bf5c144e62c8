import { expect, it } from 'vitest'
import { buildTable } from '../../../src/domain/data/tables.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, anEvent } from '../../record-fixtures.ts'

const rowsOf = (name: string, given: Parameters<typeof aCasebook>[0]) =>
  buildTable(name, aCasebook(given), (path) => `https://file.example/${path}`).rows

it('a verdict has changed where that of now is another than that of then', () => {
  const verdictNow = { verdict: 'disputed', because: 'Reports disagree.', confidence: 'low' }
  const claims = [aClaim(), aClaim({ id: 'A02', verdictNow })]
  expect(rowsOf('verdict-shift', { claims }).map((row) => row['has_changed'])).toEqual([false, true])
})

it('what a source states and what we infer of a step stand in columns of their own', () => {
  const derivedFrom = [
    { event: 'ev-said', certainty: 'stated' },
    { event: 'ev-guessed', certainty: 'inferred' },
  ]
  const events = [...['ev-said', 'ev-guessed'].map((id) => anEvent({ id })), anEvent({ derivedFrom })]
  expect(rowsOf('spread', { events })[2]).toMatchObject({
    stated_from: ['ev-said'],
    inferred_from: ['ev-guessed'],
  })
})
