import { describe, expect, it } from 'vitest'
import { excerpt, highlight } from '../../../src/domain/search/highlight.ts'

const mark = (text: string, words: string[]) =>
  highlight(text, words)
    .map((stretch) => (stretch.mark ? `[${stretch.text}]` : stretch.text))
    .join('')

describe('highlighting', () => {
  it('marks whole words as they were printed', () => {
    expect(mark('Scores, the “score”, unscored', ['score'])).toBe('[Scores], the “[score]”, unscored')
  })

  it('marks the whole word that begins with a typed one', () => {
    expect(mark('Tiananmen Square', ['tian'])).toBe('[Tiananmen] Square')
  })

  it('does not mark longer words for a short one', () => {
    expect(mark('Ant anticipated ants', ['ant'])).toBe('[Ant] anticipated ants')
  })

  it('never marks a single Latin letter', () => {
    expect(mark('a Plan B for the U.S.', ['a', 'b', 's'])).toBe('a Plan B for the U.S.')
  })

  it('marks a run of Chinese as one, whole or in part', () => {
    expect(mark('芝麻信用被指滥用', ['芝麻', '麻信', '信用'])).toBe('[芝麻信用]被指滥用')
    expect(mark('芝麻信用被指滥用', ['芝麻信用'])).toBe('[芝麻信用]被指滥用')
  })

  it('finds words whatever their diacritics and apostrophes', () => {
    expect(mark('zhīma and a friend’s score', ['zhima', 'friend'])).toBe('[zhīma] and a [friend’s] score')
  })

  it('gives stretches that joined are the text, whatever the text', () => {
    for (const text of ['', '<b>score</b>', '🦄 score', '\ud83e', 'score', 'x score y', '信用 score 信'])
      expect(
        highlight(text, ['score', '信用'])
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text)
  })

  it('leaves escaping to whoever renders it', () => {
    expect(highlight('<i>score</i>', ['score'])).toEqual([
      { text: '<i>', mark: false },
      { text: 'score', mark: true },
      { text: '</i>', mark: false },
    ])
  })
})

describe('an excerpt', () => {
  const text =
    'The range from 350 to 950 belonged to Sesame Credit, a commercial score of one company in China.'

  it('is the whole text where that is short enough', () => {
    expect(excerpt(text, ['score'], 200)).toBe(text)
  })

  it('shows the first of the words, cut between words', () => {
    expect(excerpt(text, ['commercial'], 45)).toBe('…Credit, a commercial score of one company…')
    expect(excerpt(text, ['company'], 40)).toBe('…score of one company in China.')
  })

  it('begins at the beginning where none of the words is in it', () => {
    expect(excerpt(text, ['visa'], 30)).toBe('The range from 350 to 950…')
  })

  it('is never longer than allowed, nor cuts a character in two', () => {
    for (const long of [
      text,
      '信用'.repeat(50),
      '🦄'.repeat(50),
      'x'.repeat(100),
      `${'🦄'.repeat(30)} score`,
    ])
      for (let length = 4; length < 60; length++) {
        const piece = excerpt(long, ['score', 'one', '信用'], length)
        expect(piece.length).toBeLessThanOrEqual(length)
        expect(piece).not.toMatch(/\p{Surrogate}/u)
      }
  })
})
