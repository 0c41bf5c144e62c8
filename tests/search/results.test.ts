import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/search/engine.ts'
import { formatStatus } from '../../src/search/results.ts'

function anAnswer(given: Partial<Answer>): Answer {
  const nothing = { words: [], hits: [], needsSimilar: false }
  return { match: 'all', total: 0, near: 0, reach: 'whole', ...nothing, ...given }
}

describe('the sentence on what was found', () => {
  it('counts apart what holds only some of the words', () => {
    expect(formatStatus(anAnswer({ total: 10, near: 9 }), 'travel ban')).toBe(
      '1 result for “travel ban”, and 9 with some of its words',
    )
    expect(formatStatus(anAnswer({ total: 8 }), 'video games')).toBe('8 results for “video games”')
  })
})
