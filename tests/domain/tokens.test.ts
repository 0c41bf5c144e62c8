import { describe, expect, it } from 'vitest'
import { buildTokens, buildWords } from '../../src/domain/tokens.ts'

const exact = (text: string): string[] => buildTokens(text).map((token) => token.exact)
const folded = (text: string): string[] => buildTokens(text).map((token) => token.folded)

describe('a text is cut into words and marks', () => {
  it.each([
    ['a word and a stop', 'So it is.', ['So', 'it', 'is', '.']],
    [
      'inner apostrophes and hyphens belong to the word',
      "isn't opt-in, Xi’an",
      ["isn't", 'opt-in', ',', 'Xi’an'],
    ],
    ['outer ones do not', '‘so’ -so-', ['‘', 'so', '’', '-', 'so', '-']],
    ['three dots are one mark', 'so... or so…', ['so', '...', 'or', 'so', '…']],
    ['figures keep together, their marks do not', '27.3 350–950', ['27', '.', '3', '350', '–', '950']],
    ['Chinese is one word between marks', '芝麻信用，好', ['芝麻信用', '，', '好']],
    ['white space of any kind separates and is not kept', 'a\u00a0b\n\tc', ['a', 'b', 'c']],
    ['nothing has no tokens', ' \n', []],
  ])('%s', (_, text, tokens) => {
    expect(exact(text)).toEqual(tokens)
  })

  it('composed and decomposed letters are the same', () => {
    expect(exact('zhi\u0304ma')).toEqual(exact('zh\u012bma'))
  })
})

describe('folding makes typography alike and words not', () => {
  it.each([
    ['quotation marks', '“a” „b" «c»', '"a" "b" "c"'],
    ['apostrophes', 'it’s ‘so’', "it's 'so'"],
    ['dashes', 'a – b — c - d', 'a - b - c - d'],
    ['the ellipsis', 'a…', 'a...'],
    ['capitals', 'ACLU Said', 'aclu said'],
  ])('%s', (_, one, other) => {
    expect(folded(one)).toEqual(folded(other))
  })

  it('an accent is part of the word', () => {
    expect(folded('cafe')).not.toEqual(folded('café'))
  })
})

describe('buildWords', () => {
  it('leaves the marks out and keeps the letters as they are', () => {
    expect(buildWords('“So”, it’s 27.3 – opt-in…')).toEqual(['So', 'it’s', '27', '3', 'opt-in'])
  })
})
