import { describe, expect, it } from 'vitest'
import { findSimilar } from '../../../src/domain/search/similar.ts'
import { findForms, findSimilarForms, isWithinEdits } from '../../../src/domain/search/vocabulary.ts'

const words = ['ant', 'anticipated', 'ants', 'friend', 'friends', 'house', 'luxembourg', 'those', '信用']

describe('the forms of a typed word', () => {
  it('are the word and the words that begin with it, less alike the less of them was typed', () => {
    const forms = findForms(words, 'frie')
    expect([...forms.keys()]).toEqual(['friend', 'friends'])
    expect(forms.get('friend')).toBeGreaterThan(forms.get('friends') ?? 1)
    expect(findForms(words, 'friend').get('friend')).toBe(1)
  })

  it('leave out much longer words where the typed word exists', () => {
    expect([...findForms(words, 'ant').keys()]).toEqual(['ant', 'ants'])
    expect([...findForms(['ban', 'bank', 'bans'], 'ban').keys()]).toEqual(['ban', 'bans'])
    expect([...findForms(['trust', 'trusted', 'trustworthy'], 'trust').keys()]).toEqual(['trust', 'trusted'])
    expect([...findForms(words, 'anti').keys()]).toEqual(['anticipated'])
  })

  it('are the singular too for a plural', () => {
    expect([...findForms(words, 'friends').keys()].sort()).toEqual(['friend', 'friends'])
  })

  it('are none for a word that nothing begins with', () => {
    expect(findForms(words, 'zzz').size).toBe(0)
    expect(findForms([], 'ant').size).toBe(0)
  })
})

describe('similar words', () => {
  it('are those that Fuse likes among the words few edits away', () => {
    expect([...findSimilarForms(words, 'luxemburg', false, findSimilar).keys()]).toEqual(['luxembourg'])
    expect([...findSimilarForms(words, 'huose', false, findSimilar).keys()]).toEqual(['house'])
  })

  it('are left out where another word is much more alike', () => {
    const offered = [
      { word: 'house', similarity: 0.9 },
      { word: 'hoist', similarity: 0.7 },
      { word: 'hours', similarity: 0.6 },
    ]
    expect([...findSimilarForms(['house'], 'huose', false, () => offered).keys()]).toEqual(['house', 'hoist'])
  })

  it('are given to the scorer only if they can be meant', () => {
    const offered: string[] = []
    findSimilarForms(words, 'huose', false, (_, candidates) => {
      offered.push(...candidates)
      return []
    })
    expect(offered).toEqual(['house'])
  })
})

describe('a word that the index knows', () => {
  it('is doubted by one edit less', () => {
    expect(findSimilarForms(['hose', 'house'], 'hose', true, findSimilar).size).toBe(0)
    expect([...findSimilarForms(['contract', 'contrast'], 'contrast', true, findSimilar).keys()]).toEqual([
      'contract',
    ])
  })
})

describe('words within so many edits', () => {
  it('differ by letters put in, left out or replaced, or by neighbours swapped', () => {
    expect(isWithinEdits(0, 'visa', 'visa')).toBe(true)
    for (const typed of ['visaa', 'vsa', 'vixa', 'ivsa', 'vias'])
      expect(isWithinEdits(1, typed, 'visa')).toBe(true)
    for (const typed of ['vis', 'asiv', 'vqsq', 'visaas']) expect(isWithinEdits(0, typed, 'visa')).toBe(false)
    expect(isWithinEdits(1, 'vqsq', 'visa')).toBe(false)
    expect(isWithinEdits(2, 'vqsq', 'visa')).toBe(true)
  })
})
