import { describe, expect, it } from 'vitest'
import { curlQuotes, endTitle } from '../../src/domain/title-in-line.ts'

describe('a title in a line', () => {
  it.each([
    ["China's users' scores", 'China’s users’ scores'],
    ["'Rule of Trust': the 'New Deal'", '‘Rule of Trust’: the ‘New Deal’'],
    ['Over "Poor (\'Social\') Credit"', 'Over “Poor (‘Social’) Credit”'],
    ['A “Civility Code”', 'A “Civility Code”'],
  ])('has curled marks: %s', (printed, shown) => {
    expect(curlQuotes(printed)).toBe(shown)
  })

  it.each([
    ["Here's what it says.", 'Here’s what it says', ','],
    ['Does it work?', 'Does it work?', ''],
    ['Delete it!', 'Delete it!', ''],
    ['Scores in the U.S.', 'Scores in the U.S.', ','],
    ['And so on...', 'And so on...', ','],
  ])('never has two marks at its end: %s', (printed, words, comma) => {
    expect(endTitle(printed)).toEqual({ words, comma })
  })
})
