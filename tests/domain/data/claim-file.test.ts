import { describe, expect, it } from 'vitest'
import { buildClaimFile } from '../../../src/domain/data/claim-file.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aCorrection, anEdge, anExplainer } from '../../record-fixtures.ts'

describe('the file of a claim', () => {
  const casebook = aCasebook({
    claims: [aClaim({ version: 2 }), aClaim({ id: 'A02', version: 2 })],
    corrections: [aCorrection({ id: 'c2', claim: 'A02' }), aCorrection()],
    edges: [anEdge(), anEdge({ id: 'e02', claims: ['A02'] })],
    explainers: [
      anExplainer({ text: '<Para id="p">\nSee <Claim id="A01">it</Claim>.\n</Para>', title: 'About it' }),
      anExplainer({ text: '<Para id="p">\nNothing.\n</Para>', slug: 'other' }),
    ],
  })

  it('holds its own corrections, links and explainers, and those of no other claim', () => {
    const [claim] = casebook.claims
    expect(claim && buildClaimFile(claim, casebook, (path) => `https://file.example/${path}`)).toMatchObject({
      version: '2',
      date: '2026-11-22',
      corrections: [{ id: 'c1', url: 'https://file.example/corrections/#c1' }],
      links: [{ id: 'e01' }],
      explainers: [{ title: 'About it', url: 'https://file.example/explainers/a-subject/' }],
      sources: [{ about: 'https://file.example/sources/aclu-2015/' }, { csl: { id: 'a-report' } }],
    })
  })
})
