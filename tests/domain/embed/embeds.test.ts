import { describe, expect, it } from 'vitest'
import { findAnnounced, listOffers } from '../../../src/domain/embed/embeds.ts'
import { aCasebook, aVersionLedger, someEditions } from '../../casebook-fixtures.ts'
import { aClaim } from '../../record-fixtures.ts'

describe('what can be embedded of a page that has changed', () => {
  const claims = [aClaim({ title: 'About *new* scores', version: 2 })]
  const editions = [
    ...someEditions(aCasebook({ claims: [aClaim({ title: 'About old scores' })] })),
    ...someEditions(aCasebook({ claims })),
  ].map((edition, i, all) => {
    const before = all.slice(0, i).filter(({ folder, id }) => folder === edition.folder && id === edition.id)
    return { ...edition, version: before.length + 1 }
  })
  const casebook = aCasebook({ claims, editions, versionLedger: aVersionLedger(editions) })

  it('is named in plain words, without marks of emphasis', () => {
    expect(listOffers(casebook).get('claims/claim-a01/')?.live.title).toBe('Fact check A01: About new scores')
  })

  it('is of a diagram that stays the same the version that is shown now, not the first', () => {
    const offer = listOffers(casebook).get('diagrams/link-map/claimed2015/')
    expect(offer?.kept.src).toBe('embed/diagrams/link-map/claimed2015/v2/')
  })

  it('is of a kept version that version, whose name says its number', () => {
    expect(findAnnounced(casebook, 'claims/claim-a01/v1/')).toMatchObject({
      title: 'Fact check A01: About new scores (version 1)',
      src: 'embed/claims/claim-a01/v1/',
    })
    expect(findAnnounced(casebook, 'diagrams/spread/v1/')).toMatchObject({
      title: 'Diagram: A diagram (version 1)',
      src: 'embed/diagrams/spread/v1/',
    })
  })

  it('is no other page', () => {
    expect(findAnnounced(casebook, 'about/')).toBeUndefined()
  })
})
