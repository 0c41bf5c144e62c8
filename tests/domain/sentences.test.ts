import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/domain/sentences.ts'
import { aText } from '../record-fixtures.ts'

describe('splitSentences', () => {
  const count = (text: string): number => aText(text).blocks.flatMap(splitSentences).length

  it('ends a sentence at a stop, with its citations, before a capital or a figure', () => {
    expect(count('One.<Cite of="a" /> Two! Three? 4 is four.')).toBe(4)
  })

  it('does not end it at the point of a number or before a small letter', () => {
    expect(count('It had 27.3 million, i.e. many of them.')).toBe(1)
  })

  it('says of each sentence whether sources or a claim stand with it', () => {
    const text =
      'One.<Cite of="a" /> See <Claim id="A01">two</Claim>. <Quote source="a" paragraph="b">Q</Quote> it is.'
    expect(aText(text).blocks.flatMap(splitSentences)).toEqual([
      { text: 'One.', isCited: true, isLinked: false },
      { text: 'See two.', isCited: false, isLinked: true },
      { text: '… it is.', isCited: false, isLinked: false },
    ])
  })
})
