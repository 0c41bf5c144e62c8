import { describe, expect, it } from 'vitest'
import {
  findHiddenLetters,
  findMarkupInRecords,
  findMixedAlphabets,
} from '../../../src/domain/rules/letters.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aSource, aTerm } from '../../record-fixtures.ts'

const inSource = (caveat: string) => aCasebook({ sources: [aSource({ caveat })] })
const inText = (text: string) => aCasebook({ claims: [aClaim({ text })] })

describe('no letter that nobody sees: findHiddenLetters', () => {
  it.each([
    ['turns the line around', 'the \u202Escore', 'U+202E'],
    ['sets a line apart', 'the \u2066score', 'U+2066'],
    ['marks a direction', 'the \u200Fscore', 'U+200F'],
    ['parts a word', 'sc\u200Bore', 'U+200B'],
    ['joins letters', 'sc\u2060ore', 'U+2060'],
    ['is a code for machines', 'the \u0007score', 'U+0007'],
    ['fills a place', 'the\u3164score', 'U+3164'],
    ['is a pattern without dots', 'the\u2800score', 'U+2800'],
    ['chooses between shapes', 'sc\uFE0Fore', 'U+FE0F'],
    ['is a tag of another plane', 'the \u{E0041}score', 'U+E0041'],
  ])('refuses one that %s, and names it', (_, text, code) => {
    expect(findHiddenLetters(inSource(`${text}.`))).toMatchObject([
      { where: 'content/sources/a-report.yaml:caveat', found: expect.stringContaining(code) },
    ])
    expect(findHiddenLetters(inText(text))).toMatchObject([
      { where: expect.stringMatching(/\.mdx:\d+$/), found: expect.stringContaining(code) },
    ])
  })

  it('shows none in its message, which would turn that around, too', () => {
    expect(findHiddenLetters(inSource('a \u202Eb.'))[0]?.found).not.toMatch(/\p{Cf}/u)
  })

  it('accepts soft hyphens, line ends, Chinese and letters of other planes', () => {
    expect(findHiddenLetters(inSource('Adminis\u00ADtrative\n芝麻信用 𠀀 😀 café.'))).toEqual([])
  })
})

describe('one alphabet a word: findMixedAlphabets', () => {
  it.each([
    ['a Cyrillic letter', 'sc\u043Ere', 'U+043E'],
    ['a Greek letter', 'sc\u03BFre', 'U+03BF'],
  ])('refuses %s in a Latin word, in a record and in an article', (_, word, code) => {
    expect(findMixedAlphabets(inSource(`The ${word} it is.`))).toMatchObject([
      { where: 'content/sources/a-report.yaml:caveat', found: expect.stringContaining(code) },
    ])
    expect(findMixedAlphabets(inText(`The ${word} it is.`))).toHaveLength(1)
  })

  it.each([
    ['wide', 'Ｓｃｏｒｅ', 'U+FF33'],
    ['of formulas', '𝐒𝐜𝐨𝐫𝐞', 'U+1D412'],
  ])('refuses a word in letters %s', (_, word, code) => {
    expect(findMixedAlphabets(inSource(`The ${word} it is.`))).toMatchObject([
      { found: expect.stringContaining(code) },
    ])
  })

  it('refuses it in an address, where it would lead to another page', () => {
    const sources = [aSource({ url: 'https://paper.example/sc\u043Ere' })]
    expect(findMixedAlphabets(aCasebook({ sources }))).toHaveLength(1)
  })

  it('accepts words of one alphabet side by side, and Chinese beside Latin', () => {
    expect(findMixedAlphabets(inSource('правда and α are words; so is T恤.'))).toEqual([])
  })
})

describe('words only, no HTML in a record: findMarkupInRecords', () => {
  it.each(['<script>alert(1)</script>', 'a <b>b</b>', '</p>', '<!-- x -->', '<?php', '<IMG src=x>'])(
    'refuses %s',
    (text) => {
      expect(findMarkupInRecords(inSource(text))).toMatchObject([
        { where: 'content/sources/a-report.yaml:caveat', found: expect.stringContaining('HTML in a record') },
      ])
      const terms = [aTerm({ definition: text })]
      expect(findMarkupInRecords(aCasebook({ terms }))).toHaveLength(1)
    },
  )

  it('accepts a sign for less', () => {
    expect(findMarkupInRecords(inSource('x < 3, 2<3.'))).toEqual([])
  })
})
