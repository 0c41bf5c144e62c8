import { describe, expect, it } from 'vitest'
import { findHardSummaries } from '../../../src/domain/rules/reading.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, anExplainer, aPage } from '../../record-fixtures.ts'

const HARD =
  'Institutional representatives subsequently characterised international evaluations as administratively inappropriate.'

describe('a summary is in plain words, reading grade 9 or below: findHardSummaries', () => {
  it('accepts plain words', () => {
    const claim = aClaim({ title: 'No score was found', inShort: 'No score was found. Lists are real.' })
    expect(findHardSummaries(aCasebook({ claims: [claim] }))).toEqual([])
  })

  it('refuses a hard short answer and says what makes it hard', () => {
    expect(findHardSummaries(aCasebook({ claims: [aClaim({ inShort: HARD })] }))).toMatchObject([
      {
        where: 'content/claims/claim-a01.mdx:inShort',
        found: expect.stringMatching(/^reading grade \d\d.*words a sentence.*syllables a word/) as string,
      },
    ])
  })

  it('refuses a hard headline of a claim, and a hard headline or description of an explainer', () => {
    const claim = aClaim({ title: 'Administrative institutionalisation, internationally' })
    const explainer = anExplainer({
      headline: 'Administrative institutionalisation, internationally',
      description: HARD,
    })
    const found = findHardSummaries(aCasebook({ claims: [claim], explainers: [explainer] }))
    expect(found.map(({ where }) => where.replace(/^.*:/, ''))).toEqual(['title', 'headline', 'description'])
  })

  it('refuses a hard paragraph on the front page, and leaves other pages alone', () => {
    const text = `<Para id="answer">\n${HARD}\n</Para>\n`
    expect(findHardSummaries(aCasebook({ pages: [aPage({ slug: 'home', text })] }))).toHaveLength(1)
    expect(findHardSummaries(aCasebook({ pages: [aPage({ slug: 'method', text })] }))).toEqual([])
  })
})
