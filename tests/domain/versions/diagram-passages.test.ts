import { describe, expect, it } from 'vitest'
import { buildDiagramPassages } from '../../../src/domain/versions/diagram-passages.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { anEvent, aScoreItem } from '../../record-fixtures.ts'

const textOf = (name: Parameters<typeof buildDiagramPassages>[0], given: Parameters<typeof aCasebook>[0]) =>
  buildDiagramPassages(name, aCasebook(given).records).flatMap(({ runs }) =>
    runs.filter((run) => typeof run === 'string'),
  )

describe('what a version of a diagram says', () => {
  it('tells a threshold that is to be reached from one above which it begins', () => {
    const at = { side: 'opens', score: 600, scale: '350–950', note: 'It opens.' }
    const scoreItems = [aScoreItem({ id: 'a', ...at }), aScoreItem({ id: 'b', ...at, above: true })]
    expect(textOf('score-inputs', { scoreItems }).slice(1)).toEqual([
      'Bills (2015, from 600 of 350–950). The company: It opens.',
      'Bills (2015, above 600 of 350–950). The company: It opens.',
    ])
  })

  it('tells of each step it built on whether a source states that or we infer it', () => {
    const derivedFrom = [
      { event: 'ev-a', certainty: 'stated' },
      { event: 'ev-b', certainty: 'inferred' },
    ]
    const events = [
      anEvent({ id: 'ev-a', title: 'One' }),
      anEvent({ id: 'ev-b', title: 'Two' }),
      anEvent({ derivedFrom }),
    ]
    expect(textOf('spread', { events }).at(-1)).toBe(
      'A report (The Paper). Built on One (stated). Built on Two (inferred). It reports it.',
    )
  })
})
