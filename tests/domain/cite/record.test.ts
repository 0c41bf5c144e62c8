import { describe, expect, it } from 'vitest'
import { findCitation, listCitations } from '../../../src/domain/cite/pages.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aCitation } from '../../citation-fixtures.ts'
import { aClaim, anExplainer, aSource } from '../../record-fixtures.ts'

const absolute = (path: string): string => `https://file.example/${path}`

describe('the citation of a page', () => {
  it('without a date is refused by name', () => {
    expect(() => aCitation({ date: undefined })).toThrow(
      /^claims\/a-claim\/ cannot be cited: its date is missing/,
    )
    expect(() => aCitation({ date: '' })).toThrow(/claims\/a-claim\/.*missing/)
  })

  it('with half a date is refused by name, with what would be right', () => {
    expect(() => aCitation({ date: '2026-11' })).toThrow(/claims\/a-claim\/.*“2026-11”.*2026-11-22/)
  })

  it('without a title is refused by name', () => {
    expect(() => aCitation({ title: ' \n' })).toThrow(/claims\/a-claim\/ .*no title/)
  })

  it('has its title on one line', () => {
    expect(aCitation({ title: ' Two\r\nlines\tand \u0007 more ' }).title).toBe('Two lines and more')
  })

  it('has a key of plain letters, and another for every version', () => {
    expect(aCitation().id).toBe('the-file-claims-a-claim-v2')
    expect(aCitation({ version: 3 }).id).not.toBe(aCitation().id)
  })
})

describe('the citations of a casebook', () => {
  const casebook = aCasebook({
    claims: [
      aClaim({ slug: 'first', version: 3, lastChanged: '2026-12-01', title: 'About *so-called* scores' }),
    ],
    explainers: [anExplainer({ slug: 'subject', title: 'A subject', headline: 'What we found of it' })],
    sources: [aSource({ id: 'a-report', title: null, description: 'A report', accessed: '2026-11-21' })],
  })

  it('cite a claim at the address of its version, with the day of that version', () => {
    expect(findCitation(casebook, 'claims/first/', absolute)).toMatchObject({
      title: 'About so-called scores',
      author: 'The File',
      date: '2026-12-01',
      version: 3,
      url: 'https://file.example/claims/first/v3/',
    })
  })

  it('cite an explainer by subject and headline', () => {
    expect(findCitation(casebook, 'explainers/subject/', absolute)).toMatchObject({
      title: 'A subject: What we found of it',
      url: 'https://file.example/explainers/subject/v1/',
    })
  })

  it('date a diagram by its newest version, and lead to the version that stays', () => {
    const { date, version, url } = findCitation(casebook, 'diagrams/spread/', absolute)
    expect([date, version, url]).toEqual(['2026-12-01', 1, 'https://file.example/diagrams/spread/v1/'])
  })

  it('never pass our record of a source off as the source', () => {
    expect(findCitation(casebook, 'sources/a-report/', absolute)).toMatchObject({
      title: 'Source record: [A report] (The Paper)',
      author: 'The File',
      date: '2026-11-21',
    })
  })

  it('refuse any other page by name', () => {
    expect(() => findCitation(casebook, 'about/', absolute)).toThrow(/^about\/ cannot be cited/)
  })

  it('have a key for every address, whichever page gives it', () => {
    const all = listCitations(casebook, absolute)
    const keys = new Set(all.map(({ id }) => id))
    expect(keys.size).toBe(new Set(all.map(({ url }) => url)).size)
    expect(new Set(all.map(({ id, url }) => `${id} ${url}`)).size).toBe(keys.size)
  })

  it('are the same from a page and from the page that keeps its present version', () => {
    const { kind, path, ...page } = findCitation(casebook, 'claims/first/', absolute)
    const version = findCitation(casebook, 'claims/first/v3/', absolute)
    expect(version).toEqual({ ...page, kind: 'version', path: 'claims/first/v3/' })
    expect([kind, path]).toEqual(['claim', 'claims/first/'])
  })

  it('name the operator as author, once one is supplied, and the site beside it', () => {
    const supplied = aCasebook({ operator: { name: 'The Desk' } })
    for (const citation of listCitations(supplied, absolute))
      expect(citation).toMatchObject({ author: 'The Desk', siteName: 'The File' })
  })
})
