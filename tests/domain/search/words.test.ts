import { describe, expect, it } from 'vitest'
import { findQueryWords, findSingular, findWords, isStopWord } from '../../../src/domain/search/words.ts'

const readWords = (text: string) => findWords(text).map(({ word }) => word)

describe('the words of a text', () => {
  it('are compared without capitals and diacritics', () => {
    expect(readWords('Zhīma Xìnyòng, UNIVERSITÄT')).toEqual(['zhima', 'xinyong', 'universitat'])
  })

  it('lose a possessive and inner apostrophes, straight or curly', () => {
    expect(readWords("a friend's, anyone else’s, friends' and O’Neill's")).toEqual([
      ...['friend', 'anyone', 'else', 'friends', 'and', 'oneill'],
    ])
  })

  it('leave out single Latin letters but keep single digits', () => {
    expect(readWords('a U.S. post of 4 June')).toEqual(['post', 'of', '4', 'june'])
  })

  it('keep years, and keep thousands together', () => {
    expect(readWords('In 2015 almost 100,000 people, 27.3 million')).toEqual([
      ...['in', '2015', 'almost', '100000', 'people', '27', '3', 'million'],
    ])
  })

  it('are Chinese characters with their neighbours, and the last one alone', () => {
    expect(readWords('芝麻信用 (Zhima)')).toEqual(['芝麻', '麻信', '信用', '用', 'zhima'])
  })

  it('say where they stand in the text as it was printed', () => {
    const text = 'Was “Serénity” 信用’s?'
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['Was', 'Serénity', '信用', '用'],
    ])
  })

  it('are found in any string without an error', () => {
    for (const text of ['', '\u0000\u001b[31m', '🦄🦄', '\ud83e', '%%% <script>', "'''", 'é'.repeat(10_000)])
      expect(() => findWords(text)).not.toThrow()
  })
})

describe('the words of a query', () => {
  it('do not ask for the last Chinese character twice', () => {
    expect(findQueryWords('芝麻信用')).toEqual(['芝麻', '麻信', '信用'])
    expect(findQueryWords('信')).toEqual(['信'])
  })
})

describe('a stop word', () => {
  it('asks or joins and names nothing', () => {
    expect(['what', 'did', 'the', 'of'].every(isStopWord)).toBe(true)
    expect(['score', 'friends', 'china', '2015'].some(isStopWord)).toBe(false)
  })
})

describe('the singular of a plural', () => {
  it('is the word without its ending', () => {
    expect(['friends', 'bodies', 'scores'].map(findSingular)).toEqual(['friend', 'body', 'score'])
  })

  it('is not looked for in short words, double s and Chinese', () => {
    expect(['news', 'access', 'score', '信用'].map(findSingular)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
