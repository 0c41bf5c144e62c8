import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/domain/data/row.ts'
import { selectRows } from '../../../src/domain/data/state-rows.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { anEvent } from '../../record-fixtures.ts'

const from = (event: string) => ({ derivedFrom: [{ event, certainty: 'stated' }] })
const casebook = aCasebook({
  events: [
    anEvent({ id: 'ev-a' }),
    anEvent({ id: 'ev-b', ...from('ev-a') }),
    anEvent({ id: 'ev-c', ...from('ev-b') }),
    anEvent({ id: 'ev-other' }),
  ],
})
const select = (name: Parameters<typeof selectRows>[0], view: Record<string, string>, rows: Row[]) =>
  selectRows(name, view, rows, casebook).map(({ id }) => id)

describe('the rows of a state of a diagram', () => {
  const links = [
    { id: 'e1', claimed_2015: 'claimed', evidence_now: 'absent', change: 'no-evidence' },
    { id: 'e2', claimed_2015: 'absent', evidence_now: 'documented', change: 'came-to-light' },
    { id: 'e3', claimed_2015: 'absent', evidence_now: 'absent', change: 'absent' },
  ]

  it.each([
    ['claimed2015', ['e1']],
    ['evidenceNow', ['e2']],
    ['difference', ['e1', 'e2']],
  ])('of the link map in %s are the links that it shows', (lens, ids) => {
    expect(select('link-map', { lens }, links)).toEqual(ids)
  })

  it('of what leads to what are those of its account', () => {
    const rows = [
      { id: '1', account: 'claimed2015' },
      { id: '2', account: 'evidenceNow' },
    ]
    expect(select('link-up', { lens: 'evidenceNow' }, rows)).toEqual(['2'])
  })

  it('of the score are those of its side, or of both', () => {
    const rows = [
      { id: 'in', side: 'inputs' },
      { id: 'out', side: 'opens' },
    ]
    expect(select('score-inputs', { side: 'opens' }, rows)).toEqual(['out'])
    expect(select('score-inputs', { side: 'both' }, rows)).toEqual(['in', 'out'])
  })

  it('of a step are the step, all that it goes back to and all that goes back to it', () => {
    const rows = casebook.events.map(({ id }) => ({ id }))
    expect(select('spread', { event: 'ev-b' }, rows)).toEqual(['ev-a', 'ev-b', 'ev-c'])
    expect(select('spread', { event: '' }, rows)).toHaveLength(4)
  })
})
