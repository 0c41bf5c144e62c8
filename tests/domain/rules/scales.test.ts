import { describe, expect, it } from 'vitest'
import { buildCasebook, type Casebook } from '../../../src/domain/casebook.ts'
import { findUnknownIds } from '../../../src/domain/rules/references.ts'
import {
  findEmptyDiagrams,
  findSharedMarks,
  findUnknownClaimants,
  findWrongLetters,
} from '../../../src/domain/rules/scales.ts'
import { labelsSchema } from '../../../src/schemas/labels.ts'
import { aCasebook, someLabels } from '../../casebook-fixtures.ts'
import { aClaim, aQuotation, inFile } from '../../record-fixtures.ts'

/** A casebook whose labels differ in one scale. */
const withLabels = (change: object, claims = [aClaim()]): Casebook =>
  buildCasebook({
    ...aCasebook({ claims }).records,
    labels: inFile('content/labels.yaml', labelsSchema.parse({ ...someLabels(), ...change })),
  })
const { verdicts, claimants } = someLabels() as unknown as Record<string, Record<string, object>>

describe('a verdict is told by its mark without colour: findSharedMarks', () => {
  it('accepts a mark for each and refuses one for two', () => {
    expect(findSharedMarks(aCasebook())).toEqual([])
    const twice = { ...verdicts, opinion: { ...verdicts?.['opinion'], mark: 'tick' } }
    expect(findSharedMarks(withLabels({ verdicts: twice }))).toMatchObject([
      { where: 'content/labels.yaml:verdicts.opinion.mark', found: '"opinion" has the mark of "supported"' },
    ])
  })
})

describe('ids of claims begin with the letter of their claimant: findWrongLetters', () => {
  it('accepts the letter and refuses another', () => {
    expect(findWrongLetters(aCasebook())).toEqual([])
    const claims = [aClaim({ id: 'B07' })]
    expect(findWrongLetters(aCasebook({ claims }))).toMatchObject([{ wanted: 'an id that begins with A' }])
  })
})

describe('claimants are sources, and are answered by other claimants: findUnknownClaimants', () => {
  it('accepts those that are', () => {
    expect(findUnknownClaimants(aCasebook())).toEqual([])
  })

  it('refuses one without a source, and an answer by nobody', () => {
    const changed = {
      claimants: {
        ...claimants,
        nobody: { ...claimants?.['alternet-2015'], letter: 'C' },
        'alternet-2015': { ...claimants?.['alternet-2015'], answeredBy: 'the-moon' },
      },
    }
    expect(findUnknownClaimants(withLabels(changed)).map(({ found }) => found)).toEqual([
      '"the-moon"',
      '"nobody" is no source',
    ])
  })

  it('refuses an answer by the claimant itself', () => {
    const own = { ...claimants?.['alternet-2015'], answeredBy: 'alternet-2015' }
    expect(
      findUnknownClaimants(withLabels({ claimants: { ...claimants, 'alternet-2015': own } })),
    ).toMatchObject([
      {
        where: 'content/labels.yaml:claimants.alternet-2015.answeredBy',
        wanted: 'another id under claimants',
      },
    ])
  })
})

describe('a diagram that is shown has something to draw: findEmptyDiagrams', () => {
  it('accepts those that have, and none at all', () => {
    expect(findEmptyDiagrams(aCasebook({ diagrams: ['link-map', 'spread'] }))).toEqual([])
    expect(findEmptyDiagrams(aCasebook({ diagrams: [], edges: [], events: [] }))).toEqual([])
  })

  it('refuses one without records', () => {
    expect(findEmptyDiagrams(aCasebook({ diagrams: ['spread'], events: [] }))).toMatchObject([
      { wanted: 'records in spread.yaml, or no entry' },
    ])
  })
})

describe('themes, claimants and verdicts are those of labels.yaml: findUnknownIds', () => {
  it.each([
    ['theme', { theme: 'weather' }],
    ['verdict', { verdictNow: { verdict: 'weather', because: 'So it is.', confidence: 'low' } }],
    ['claimant', { claimant: 'weather', quotation: aQuotation() }],
  ])('refuses an unknown %s', (kind, given) => {
    const broken = aCasebook({ claims: [aClaim()] })
    const claims = [aClaim(given)]
    expect(findUnknownIds(buildCasebook({ ...broken.records, claims }))).toMatchObject([
      { found: `unknown ${kind} "weather"` },
    ])
  })
})
