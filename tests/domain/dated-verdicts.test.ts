import { expect, it } from 'vitest'
import { listDatedVerdicts } from '../../src/domain/dated-verdicts.ts'
import { aClaim } from '../record-fixtures.ts'

const labels = { then: { word: '2015', ends: '2016-01' } }
const list = (before: string, now: string) => {
  const { fields } = aClaim()
  const verdict2015 = { ...fields.verdict2015, verdict: before } as typeof fields.verdict2015
  const verdictNow = { ...fields.verdictNow, verdict: now } as typeof fields.verdictNow
  return listDatedVerdicts({ verdict2015, verdictNow }, labels)
}

it('a verdict that moved stands before and after, each with what it rests on', () => {
  expect(list('unsupported', 'contradicted')).toEqual([
    { when: 'By January 2016', verdict: 'unsupported' },
    { when: 'Now', verdict: 'contradicted' },
  ])
})

it('a verdict that did not move stands once', () => {
  expect(list('disputed', 'disputed')).toEqual([{ when: 'By January 2016 and now', verdict: 'disputed' }])
})
