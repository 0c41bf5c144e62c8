import { describe, expect, it } from 'vitest'
import { buildCasebook, type Casebook } from '../../../src/domain/casebook.ts'
import {
  findMissingScales,
  findSharedSigns,
  findUncountedPlaces,
} from '../../../src/domain/rules/link-scales.ts'
import { labelsSchema } from '../../../src/schemas/labels.ts'
import { diagramSchema } from '../../../src/schemas/diagram.ts'
import { aCasebook, someLabels } from '../../casebook-fixtures.ts'
import { inFile } from '../../record-fixtures.ts'

const { statuses, lenses, difference } = someLabels() as unknown as Record<string, Record<string, object>>

/** A casebook whose labels differ in one scale. */
function withLabels(change: object): Casebook {
  const { records } = aCasebook()
  const labels = inFile('content/labels.yaml', labelsSchema.parse({ ...someLabels(), ...change }))
  return buildCasebook({ ...records, labels })
}

describe('a casebook that draws links has accounts and two kinds of statuses: findMissingScales', () => {
  it('accepts what has both, and a casebook that draws no links without any', () => {
    expect(findMissingScales(aCasebook())).toEqual([])
    const bare = { ...withLabels({ statuses: { absent: statuses?.['absent'] } }), diagrams: [] }
    expect(findMissingScales(bare)).toEqual([])
  })

  it('refuses statuses that all count alike, for then nothing could be told apart', () => {
    const { documented, absent } = statuses ?? {}
    expect(findMissingScales(withLabels({ statuses: { documented, absent } }))).toMatchObject([
      { found: 'no two kinds of statuses' },
    ])
  })

  it('refuses a casebook without accounts', () => {
    const casebook = aCasebook()
    const { graph } = casebook
    const bare = { ...casebook, graph: { ...graph, scales: { ...graph.scales, lenses: {} as never } } }
    expect(findMissingScales(bare)).toMatchObject([{ found: 'no lenses' }])
  })
})

describe('a status is told by its sign without colour: findSharedSigns', () => {
  it('accepts a sign for each and refuses one for two', () => {
    expect(findSharedSigns(aCasebook())).toEqual([])
    const twice = { ...statuses, disputed: { ...statuses?.['disputed'], sign: 'dot' } }
    expect(findSharedSigns(withLabels({ statuses: twice }))).toMatchObject([
      {
        where: 'content/labels.yaml:statuses.disputed.sign',
        found: '"disputed" has the sign of "documented"',
      },
      { found: '"disputed" has the sign of "stands"' },
    ])
  })

  it('refuses for a status that does not show a link the sign of what can become of one', () => {
    const withSign = (sign: string, counts: string): Casebook =>
      withLabels({ statuses: { ...statuses, disputed: { ...statuses?.['disputed'], sign, counts } } })
    expect(findSharedSigns(withSign('plus', 'shown'))).toEqual([])
    expect(findSharedSigns(withSign('plus', 'open'))).toMatchObject([
      { found: '"disputed" has the sign of "came-to-light"' },
    ])
  })
})

describe('sentences that count links name what can be counted: findUncountedPlaces', () => {
  const withTitle = (given: object): Casebook =>
    withLabels({ lenses: { ...lenses, evidenceNow: { ...lenses?.['evidenceNow'], ...given } } })

  it('accepts statuses, changes, and the number of all', () => {
    expect(findUncountedPlaces(aCasebook())).toEqual([])
  })

  it.each([
    ['title', { title: '{proven} of {all}' }, '{proven}'],
    ['title', { title: 'All {all|is|are} and {stands}' }, '{stands}'],
    ['titleIfAll.claimed', { titleIfAll: { claimed: '{al} are claimed' } }, '{al}'],
    ['titleIfAll.proven', { titleIfAll: { proven: 'All' } }, 'unknown status "proven"'],
  ])('refuses another place in the takeaway of an account: %s', (field, given, found) => {
    expect(findUncountedPlaces(withTitle(given))).toMatchObject([
      { where: `content/labels.yaml:lenses.evidenceNow.${field}`, found },
    ])
  })

  it('refuses a status that shows links in the takeaway of what became of the links', () => {
    const title = 'From {from} to {to}, {documented} stand'
    expect(findUncountedPlaces(withLabels({ difference: { ...difference, title } }))).toMatchObject([
      { where: 'content/labels.yaml:difference.title', found: '{documented}' },
    ])
  })

  it.each([
    '{documented}',
    '{evidenceNow.proven}',
    '{later.documented}',
    '{evidenceNow.absent+later.absent}',
  ])('refuses in a sentence about pairs what is no account with an outcome: %s', (place) => {
    const { records } = aCasebook()
    const diagrams = records.diagrams.map((filed) =>
      filed.fields.id === 'link-up'
        ? { ...filed, fields: diagramSchema.parse({ ...filed.fields, summary: `There are ${place}.` }) }
        : filed,
    )
    expect(findUncountedPlaces(buildCasebook({ ...records, diagrams }))).toMatchObject([
      { where: 'content/diagrams.yaml:link-up.summary', found: place },
    ])
  })
})
