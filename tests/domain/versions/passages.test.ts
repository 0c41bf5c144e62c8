import { describe, expect, it } from 'vitest'
import { buildClaimPassages, buildExplainerPassages } from '../../../src/domain/versions/passages.ts'
import { aClaim, anExplainer, aQuotation } from '../../record-fixtures.ts'

const passagesOf = (given: Parameters<typeof aClaim>[0]) => {
  const { fields, article } = aClaim(given)
  return buildClaimPassages(fields, article)
}
const find = (at: string, given: Parameters<typeof aClaim>[0]) =>
  passagesOf(given).find((passage) => passage.at === at)?.runs

describe('what a version of a claim says', () => {
  it('tells whom the claimant passes on, by record or by name', () => {
    const who = { label: 'claimants.aclu-2015' }
    expect(find('words/who', {})).toEqual([who])
    expect(find('words/who', { relays: 'a-report' })).toEqual([who, { cite: ['a-report'] }])
    expect(find('words/who', { relays: { name: 'A Scholar' } })).toEqual([who, 'Relaying A Scholar.'])
  })

  it('gives the words that a bracket replaced, as the page does', () => {
    const quotation = aQuotation({ words: '[we are] measured by a score', originals: ['Everybody is'] })
    expect(find('words/quotation', { quotation })).toMatchObject([{ quote: { originals: ['Everybody is'] } }])
  })

  it('has a place of its own for every paragraph, also for two without a name', () => {
    const places = passagesOf({ text: 'One.\n\nTwo.\n\n## A part\n\nThree.\n\n## A part\n' }).map(
      ({ at }) => at,
    )
    expect(new Set(places).size).toBe(places.length)
    expect(places).toEqual(expect.arrayContaining(['text/paragraph-2', 'text/heading-a-part-2']))
  })
})

describe('what a version of an explainer says', () => {
  it('has each step of a story where it stands, before its text and after what comes before it', () => {
    const step = '<Step of="link-map" id="a" title="A step" view="lens=claimed2015">'
    const text = `<Para id="first">\nOne.\n</Para>\n\n<Steps of="link-map">\n\n${step}\n\n<Para id="b">\nTwo.\n</Para>\n\n</Step>\n\n</Steps>\n`
    const { fields, article } = anExplainer({ text })
    expect(buildExplainerPassages(fields, article).map(({ at }) => at)).toEqual([
      'title',
      'headline',
      'description',
      'text/first',
      'text/step-a',
      'text/b',
    ])
  })
})
