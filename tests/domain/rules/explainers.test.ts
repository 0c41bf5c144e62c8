import { describe, expect, it } from 'vitest'
import {
  findIncompleteExplainers,
  findUnsupportedSentences,
  findWrongExplainerLengths,
} from '../../../src/domain/rules/explainers.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { anExplainer } from '../../record-fixtures.ts'

const FILE = 'content/explainers/a-subject.mdx'
const casebookOf = (text: string): ReturnType<typeof aCasebook> =>
  aCasebook({ explainers: [anExplainer({ text })] })
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
const END = '\n\n## What is not known\n\nMuch.\n\n## What would change this conclusion\n\nA file.\n'

describe('an explainer has 900 to 1,500 words: findWrongExplainerLengths', () => {
  it.each([900, 1500])('accepts %i', (count) => {
    expect(findWrongExplainerLengths(casebookOf(words(count)))).toEqual([])
  })

  it.each([899, 1501])('refuses %i', (count) => {
    expect(findWrongExplainerLengths(casebookOf(words(count)))).toMatchObject([
      { where: FILE, found: `the explainer has ${count} words`, wanted: '900 to 1500' },
    ])
  })

  it('counts the words of steps, but no headings and citations', () => {
    const step =
      '<Step of="spread" id="a" title="One two" view="x">\n\nTwo words.<Cite of="a-report" />\n\n</Step>'
    const text = `## ${words(9)}\n\n<Steps of="spread">\n\n${step}\n\n</Steps>`
    expect(findWrongExplainerLengths(casebookOf(text))).toMatchObject([
      { found: 'the explainer has 2 words' },
    ])
  })
})

describe('a sentence before the end rests on something: findUnsupportedSentences', () => {
  it.each([
    ['a citation', 'It is so.<Cite of="a-report" />'],
    ['a link to a claim', 'It is <Claim id="A01">so</Claim>.'],
    ['nothing, but asks', 'Is it so?'],
  ])('accepts one with %s', (_, text) => {
    expect(findUnsupportedSentences(casebookOf(text + END))).toEqual([])
  })

  it('refuses one without, wherever it stands, by its line and its words', () => {
    const text = 'It is so.<Cite of="a-report" /> And so on.\n\n- A point.'
    expect(findUnsupportedSentences(casebookOf(text + END))).toMatchObject([
      { where: `${FILE}:1`, found: 'a sentence that rests on nothing: “And so on.”' },
      { where: `${FILE}:3`, found: 'a sentence that rests on nothing: “A point.”' },
    ])
  })

  it('reads an explainer without the last sections to its end', () => {
    expect(findUnsupportedSentences(casebookOf('It is so.\n\n## More\n\nAnd so on.'))).toHaveLength(2)
  })
})

describe('an explainer answers first and closes with what is open: findIncompleteExplainers', () => {
  const ANSWER = '<Para id="answer">\nIt is so.\n</Para>'

  it('accepts one that does', () => {
    expect(findIncompleteExplainers(casebookOf(ANSWER + END))).toEqual([])
  })

  it.each([
    ['another paragraph', '<Para id="start">\nOn a day.\n</Para>', 'begins with “On a day.”'],
    ['a heading', `## Before\n\n${ANSWER}`, 'begins with “Before”'],
  ])('refuses one that begins with %s', (_, text, found) => {
    expect(findIncompleteExplainers(casebookOf(text + END))).toMatchObject([{ found }])
  })

  it.each([
    ['no such sections', '', 'the last two headings are missing'],
    [
      'them in the wrong order',
      '\n\n## What would change this conclusion\n\n## What is not known\n',
      'the last two headings are “What would change this conclusion” and “What is not known”',
    ],
    [
      'another after them',
      `${END}\n## More`,
      'the last two headings are “What would change this conclusion” and “More”',
    ],
  ])('refuses one with %s', (_, end, found) => {
    expect(findIncompleteExplainers(casebookOf(ANSWER + end))).toMatchObject([
      { found, wanted: '## What is not known and ## What would change this conclusion' },
    ])
  })
})
