import { describe, expect, it } from 'vitest'
import { buildOrganisation } from '../../../src/domain/json-ld/organisation.ts'
import { buildArticle, buildBreadcrumbs, buildWebSite } from '../../../src/domain/json-ld/pages.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aCorrection, anExplainer } from '../../record-fixtures.ts'

const absolute = (path: string): string => `https://file.example/base/${path}`

describe('the organisation', () => {
  it('leads to each of its policies, and invents nothing that the operator has not supplied', () => {
    const organisation = JSON.parse(JSON.stringify(buildOrganisation(aCasebook().site, absolute))) as object
    expect(organisation).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsMediaOrganization',
      '@id': 'https://file.example/base/about/#operator',
      name: 'The File',
      url: 'https://file.example/base/',
      correctionsPolicy: 'https://file.example/base/corrections/',
      verificationFactCheckingPolicy: 'https://file.example/base/method/',
      ownershipFundingInfo: 'https://file.example/base/about/#who-answers-for-it',
      actionableFeedbackPolicy: 'https://file.example/base/corrections/report/',
    })
  })

  it('has the name and the addresses that the operator supplied', () => {
    const operator = { name: 'The "Desk" </script>', address: '1 Street', email: 'desk@file.example' }
    const { site } = aCasebook({ operator })
    expect(buildOrganisation(site, absolute)).toMatchObject(operator)
    expect(buildWebSite(site, absolute)).toMatchObject({
      name: 'The File',
      publisher: { name: 'The "Desk" </script>' },
    })
  })
})

describe('an explainer as an article', () => {
  it('has its version, its sources and the claims it touches', () => {
    const text = '<Para id="p">\nSee <Claim id="A01">a claim</Claim>.<Cite of="a-report" />\n</Para>\n'
    const casebook = aCasebook({ explainers: [anExplainer({ text, version: 2 })] })
    const [explainer] = casebook.explainers
    expect(explainer && buildArticle(explainer, casebook, absolute)).toMatchObject({
      '@type': 'Article',
      url: 'https://file.example/base/explainers/a-subject/v2/',
      mainEntityOfPage: 'https://file.example/base/explainers/a-subject/',
      name: 'A subject: What we found about a subject',
      headline: 'What we found about a subject',
      backstory: { url: 'https://file.example/base/method/#how-the-pages-were-made' },
      datePublished: '2026-11-22',
      citation: [{ '@type': 'NewsArticle', name: 'A report' }],
      mentions: [{ '@type': 'Claim', '@id': 'https://file.example/base/claims/claim-a01/#claim' }],
    })
  })
})

describe('an explainer that was corrected', () => {
  it('names its own corrections and no other', () => {
    const corrections = [
      aCorrection({ id: 'c2', claim: undefined, explainer: 'a-subject', note: 'It said some.' }),
      aCorrection(),
    ]
    const casebook = aCasebook({ explainers: [anExplainer({ version: 2 })], corrections })
    const [explainer] = casebook.explainers
    expect(explainer && buildArticle(explainer, casebook, absolute)['correction']).toEqual([
      'https://file.example/base/corrections/#c2',
    ])
  })
})

describe('breadcrumbs', () => {
  it('are counted from the front page down', () => {
    const trail = [
      { name: 'Front page', path: '' },
      { name: '“声誉” & more', path: 'claims/#social' },
    ]
    expect(buildBreadcrumbs(trail, absolute)['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Front page', item: { '@id': 'https://file.example/base/' } },
      {
        '@type': 'ListItem',
        position: 2,
        name: '“声誉” & more',
        item: { '@id': 'https://file.example/base/claims/#social' },
      },
    ])
  })
})
