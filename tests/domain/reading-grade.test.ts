import { describe, expect, it } from 'vitest'
import { countSyllables, measureReading } from '../../src/domain/reading-grade.ts'

const NONE: ReadonlySet<string> = new Set()

describe('countSyllables', () => {
  it.each([
    ['a', 1],
    ['score', 1],
    ['scores', 1],
    ['named', 1],
    ['listed', 2],
    ['posts', 1],
    ['credit', 2],
    ['table', 2],
    ['houses', 2],
    ['files', 1],
    ['tables', 2],
    ['company', 3],
    ['evidence', 3],
    ['political', 4],
    ['opt-in', 2],
    ['plan’s', 1],
  ])('counts what is spoken of “%s”: %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})

describe('measureReading', () => {
  it('is the grade of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(measureReading('the cat sat on the mat.', NONE).grade).toBe(-1.4)
    // 10 words, 2 sentences, 10 syllables.
    expect(measureReading('the plan asked for files. no score came of it.', NONE).grade).toBe(-1.8)
  })

  it('rises with longer sentences and with longer words', () => {
    const plain = measureReading('We found no score. Lists are real.', NONE).grade
    expect(measureReading('We found no score and lists are real.', NONE).grade).toBeGreaterThan(plain)
    expect(measureReading('We discovered no evaluation. Lists are authentic.', NONE).grade).toBeGreaterThan(
      plain,
    )
  })

  it('takes a decimal point, a colon and a semicolon for no end of a sentence', () => {
    // The decimal point parts two numbers, as any mark does.
    expect(measureReading('so it was: 27.3; no more.', NONE).wordsPerSentence).toBe(7)
  })

  it('weighs the length of a name, not its syllables', () => {
    const short = measureReading('the score of Ann is low.', NONE)
    const long = measureReading('the score of Alibaba is low.', NONE)
    expect(long).toEqual(short)
  })

  it('does the same with an exempt term', () => {
    const text = 'such surveillance is real.'
    expect(measureReading(text, new Set(['surveillance'])).syllablesPerWord).toBeLessThan(
      measureReading(text, NONE).syllablesPerWord,
    )
  })

  it('of nothing is nothing', () => {
    expect(measureReading(' … ', NONE).grade).toBe(0)
  })
})
