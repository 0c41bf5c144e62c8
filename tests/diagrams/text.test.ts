import { describe, expect, it } from 'vitest'
import { wrapLabel } from '../../src/diagrams/text.ts'

describe('a label', () => {
  it('is cut between words, and inside a word only at a soft hyphen', () => {
    expect(wrapLabel('Court defaulter list', 13)).toEqual(['Court', 'defaulter', 'list'])
    expect(wrapLabel('Adminis\u00ADtrative penalties', 13)).toEqual(['Adminis-', 'trative', 'penalties'])
    expect(wrapLabel('Adminis\u00ADtrative penalties', 30)).toEqual(['Administrative penalties'])
  })
  it('has a shorter first line where something stands beside it, and no other', () => {
    expect(wrapLabel('Court list of defaulters', 18, 12)).toEqual(['Court list', 'of defaulters'])
    expect(wrapLabel('Relation\u00ADships of kin', 18, 10)).toEqual(['Relation-', 'ships of kin'])
  })
})
