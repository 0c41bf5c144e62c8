import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/domain/article.ts'
import { countMinutes, formatReadingTime } from '../../src/domain/reading-time.ts'

const words = (count: number): { blocks: Block[] } => ({
  blocks: [
    {
      kind: 'paragraph',
      id: 'one',
      line: 1,
      inlines: [
        { kind: 'text', text: 'word '.repeat(count), line: 1 },
        { kind: 'cite', sourceIds: ['a-long-source-id'], line: 1 },
      ],
    },
  ],
})

describe('the time to read an article', () => {
  it('is its words at 230 a minute, rounded; citations do not count', () => {
    expect(countMinutes(words(460))).toBe(2)
    expect(countMinutes(words(574))).toBe(2)
    expect(countMinutes(words(576))).toBe(3)
  })

  it('is never less than a minute, and says one minute in the singular', () => {
    expect(formatReadingTime(words(3))).toBe('1 minute to read')
    expect(formatReadingTime(words(0))).toBe('1 minute to read')
    expect(formatReadingTime(words(690))).toBe('3 minutes to read')
  })
})
