import { describe, expect, it } from 'vitest'
import { listCitations } from '../../../src/domain/cite/pages.ts'
import { buildCitedPage } from '../../../src/domain/json-ld/cited.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aSource } from '../../record-fixtures.ts'

const absolute = (path: string): string => `https://file.example/${path}`

describe('a page that can be cited', () => {
  const casebook = aCasebook({ sources: [aSource(), aSource({ id: 'aclu-2015', title: 'A post' })] })
  const describePage = (path: string): object => {
    const citation = listCitations(casebook, absolute).find((each) => each.path === path)
    if (!citation) throw new Error(`no citation of ${path}`)
    return JSON.parse(JSON.stringify(buildCitedPage(citation, casebook, absolute))) as object
  }

  it('of a source is our record, and says which work it is about', () => {
    expect(describePage('sources/aclu-2015/')).toMatchObject({
      '@type': 'WebPage',
      name: 'Source record: A post (The Paper)',
      dateModified: '2026-11-21',
      about: { '@type': 'NewsArticle', name: 'A post', url: 'https://paper.example/report' },
    })
  })

  it('of a diagram is about no work, and leads to what is kept of it', () => {
    const page = describePage('diagrams/spread/')
    expect(page).not.toHaveProperty('about')
    expect(page).toMatchObject({
      url: 'https://file.example/diagrams/spread/v1/',
      mainEntityOfPage: 'https://file.example/diagrams/spread/',
      archivedAt: 'https://file.example/diagrams/spread/v1/',
    })
  })
})
