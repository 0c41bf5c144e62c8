import { describe, expect, it } from 'vitest'
import { findUncitedFigures, findUnsupportedFigures } from '../../../src/domain/rules/figures.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aFinding } from '../../record-fixtures.ts'

describe('a sentence with a figure names its source: findUncitedFigures', () => {
  const judge = (text: string): ReturnType<typeof findUncitedFigures> =>
    findUncitedFigures(aCasebook({ claims: [aClaim({ text })] }))

  it.each([
    ['a cited figure', 'It had 700 points.<Cite of="a-report" />'],
    ['a cited figure before an uncited sentence', 'It had 700 points.<Cite of="a-report" /> That is a lot.'],
    ['a sentence without a figure', 'It had many points.'],
    ['a figure in a heading', '## The plan of 2014'],
    ['a figure inside a quotation', 'He wrote <Quote source="aclu-2015" paragraph="He">350 to 950</Quote>.'],
  ])('accepts %s', (_, text) => {
    expect(judge(text)).toEqual([])
  })

  it.each([
    ['a numeral', 'It had 700 points.'],
    ['a share', 'Some forty per cent agreed.'],
    ['a round number in words', 'It reached two million people.'],
    [
      'a figure after the citation of another sentence',
      'Some agreed.<Cite of="a-report" /> It had 700 points.',
    ],
    ['a figure before a cited sentence', 'It had 700 points. Some agreed.<Cite of="a-report" />'],
  ])('refuses %s', (_, text) => {
    expect(judge(text)).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:1',
        found: expect.stringMatching(/^a figure without a source: “.*(700|per cent|million)/),
        wanted: expect.stringContaining('<Cite of="…" />'),
      },
    ])
  })
})

describe('a figure in the short answer also stands in a finding: findUnsupportedFigures', () => {
  const judge = (inShort: string, finding: string): ReturnType<typeof findUnsupportedFigures> =>
    findUnsupportedFigures(aCasebook({ claims: [aClaim({ inShort, findings: [aFinding({ finding })] })] }))

  it('accepts the figures of the findings and their dates', () => {
    expect(judge('In 2015 it ran from 350 to 950.', 'The range was 350 to 950.')).toEqual([])
  })

  it('refuses another figure, by name', () => {
    expect(judge('It ran to 951.', 'It ran to 950.')).toMatchObject([
      { where: 'content/claims/claim-a01.mdx:inShort', found: '951 stands in no finding' },
    ])
  })

  it('takes a figure as a whole, not digit by digit', () => {
    expect(judge('It was 27.3 million.', 'It was 27 million, or 3.')).toMatchObject([
      { found: '27.3 stands in no finding' },
    ])
    expect(judge('It had 1234 members.', 'It had 12345 people.')).toMatchObject([
      { found: '1234 stands in no finding' },
    ])
  })

  it('knows each year of a date or span', () => {
    expect(judge('From 2013 to 2015, by 2016.', 'It ran 2013–2015, and to 2016-03-01.')).toEqual([])
  })
})
