import { describe, expect, it } from 'vitest'
import { explainerSchema } from '../../src/schemas/explainer.ts'
import { anExplainer } from '../record-fixtures.ts'

const { fields } = anExplainer()

describe('the front matter of an explainer', () => {
  it('is accepted as it is', () => {
    expect(explainerSchema.parse(fields)).toEqual(fields)
  })

  it.each([
    ['a title of 41 letters', { title: 'A'.repeat(41) }, /at most 40 letters/],
    ['a headline of 91 letters', { headline: 'A'.repeat(91) }, /at most 90 letters/],
    ['a headline that asks', { headline: 'Who was to be scored?' }, /a statement without a full stop/],
    ['a headline with a full stop', { headline: 'Nobody was scored.' }, /a statement without a full stop/],
    ['a description of 161 letters', { description: 'A'.repeat(161) }, /at most 160 letters/],
    ['an order of none', { order: 0 }, />=1/],
    ['a day that does not exist', { lastChecked: '2026-02-30' }, /does not exist/],
    ['a field that nobody reads', { author: 'A' }, /author/],
  ])('is refused with %s', (_, wrong, message) => {
    expect(() => explainerSchema.parse({ ...fields, ...wrong })).toThrow(message)
  })
})
