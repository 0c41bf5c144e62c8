import { describe, expect, it } from 'vitest'
import {
  findDuplicateIds,
  findLedgerGaps,
  findMisnamedFiles,
  findSharedSlugs,
} from '../../../src/domain/rules/ids.ts'
import { aCasebook, aVersionLedger, someEditions } from '../../casebook-fixtures.ts'
import {
  aClaim,
  aCorrection,
  aFinding,
  anEdge,
  anEvent,
  aNode,
  aPage,
  aScoreItem,
  aSource,
  aTerm,
} from '../../record-fixtures.ts'

describe('an id names one record only: findDuplicateIds', () => {
  const paragraphs = (first: string, second: string): string =>
    `<Para id="${first}">\nOne.\n</Para>\n\n<Para id="${second}">\nTwo.\n</Para>\n`

  it.each([
    [
      'claims',
      { claims: [aClaim(), aClaim({ slug: 'other' })] },
      '"A01" is already the id of content/claims/claim-a01.mdx',
    ],
    ['sources', { sources: [aSource(), aSource()] }, '"a-report" is already'],
    ['terms', { terms: [aTerm(), aTerm()] }, '"score" is already'],
    ['events', { events: [anEvent(), anEvent()] }, '"ev-report" is already'],
    ['corrections', { corrections: [aCorrection(), aCorrection()] }, '"c1" is already'],
    ['statements on the score', { scoreItems: [aScoreItem(), aScoreItem()] }, '"bills" is already'],
    ['nodes', { nodes: [aNode(), aNode()] }, '"shopping" is already the id of content/links.yaml:nodes.0'],
    ['edges', { edges: [anEdge(), anEdge()] }, '"e01" is already'],
    ['findings of a claim', { claims: [aClaim({ findings: [aFinding(), aFinding()] })] }, '"f1" is already'],
    [
      'paragraphs of an article',
      { claims: [aClaim({ text: paragraphs('a', 'a') })] },
      '"a" is already the id of',
    ],
    ['paragraphs of a page', { pages: [aPage({ text: paragraphs('a', 'a') })] }, '"a" is already the id of'],
  ])('two %s with one id are refused', (_, records, found) => {
    expect(findDuplicateIds(aCasebook(records))).toMatchObject([
      { rule: 'duplicate-id', found: expect.stringContaining(found), wanted: 'an id of its own' },
    ])
  })

  it('accepts the same short id in two articles', () => {
    const claims = [aClaim({ text: paragraphs('a', 'b') }), aClaim({ id: 'A02', text: paragraphs('a', 'b') })]
    expect(findDuplicateIds(aCasebook({ claims }))).toEqual([])
  })
})

describe('a source file is named after its id: findMisnamedFiles', () => {
  it('refuses another name and says which it should be', () => {
    const source = { ...aSource(), file: 'content/sources/report.yaml' }
    expect(findMisnamedFiles(aCasebook({ sources: [source] }))).toMatchObject([
      {
        found: 'content/sources/report.yaml holds the source "a-report"',
        wanted: 'the file name a-report.yaml',
      },
    ])
  })

  it('accepts the name of the id', () => {
    expect(findMisnamedFiles(aCasebook())).toEqual([])
  })
})

describe('a published id keeps its claim and all its slugs: findLedgerGaps', () => {
  const editions = someEditions(aCasebook())
  /** What was published: A01 under its first slug. */
  const kept = { editions, versionLedger: aVersionLedger(editions) }

  it('accepts a ledger that has every claim under its present slug first', () => {
    expect(findLedgerGaps(aCasebook({ ledger: { A01: ['claim-a01', 'old-slug'] } }))).toEqual([])
  })

  it.each([
    [
      'a claim that the ledger does not have',
      {},
      'the ledger says "nothing"',
      'A01: [claim-a01] (old slugs stay and redirect)',
    ],
    [
      'a renamed claim',
      { A01: ['old-slug'] },
      'the ledger says "old-slug"',
      'A01: [claim-a01, old-slug] (old slugs stay and redirect)',
    ],
  ])('refuses %s and gives the line to write', (_, ledger, found, wanted) => {
    expect(findLedgerGaps(aCasebook({ ledger }))).toMatchObject([
      { found: expect.stringContaining(found), wanted },
    ])
  })

  it('refuses a ledger in which a former slug stands before the present one', () => {
    expect(findLedgerGaps(aCasebook({ ledger: { A01: ['old-slug', 'claim-a01'] } }))).toMatchObject([
      {
        found: 'claim A01 has the slug "claim-a01", the ledger says "old-slug, claim-a01"',
        wanted: 'A01: [claim-a01, old-slug] (old slugs stay and redirect)',
      },
    ])
  })

  it('refuses a ledger whose claim has vanished', () => {
    const ledger = { A01: ['claim-a01'], A02: ['gone'] }
    expect(findLedgerGaps(aCasebook({ ledger }))).toMatchObject([
      { found: 'claim A02 was published and has no file', where: 'content/ledger.yaml:claims.A02' },
    ])
    expect(findLedgerGaps(aCasebook({ ledger, unreadIds: new Set(['A02']) }))).toEqual([])
  })

  it('leaves two claims with one id to the rule that names them', () => {
    const claims = [aClaim(), aClaim({ slug: 'copy' })]
    expect(findLedgerGaps(aCasebook({ claims, ledger: { A01: ['claim-a01'] } }))).toEqual([])
  })

  it('refuses a ledger that has lost a slug under which a version was published, and gives it back', () => {
    const claims = [aClaim({ slug: 'brand-new' })]
    const renamed = (slugs: string[]) =>
      findLedgerGaps(aCasebook({ claims, ...kept, ledger: { A01: slugs } }))
    expect(renamed(['brand-new'])).toMatchObject([
      {
        found:
          'claim A01 has the slug "brand-new" and was published under "claim-a01", the ledger says "brand-new"',
        wanted: 'A01: [brand-new, claim-a01] (old slugs stay and redirect)',
      },
    ])
    expect(renamed(['brand-new', 'claim-a01'])).toEqual([])
  })

  it('refuses a published claim that has vanished with its line of the ledger, and not one that cannot be read', () => {
    const without = { claims: [aClaim({ id: 'A02' })], ...kept, ledger: { A02: ['claim-a02'] } }
    expect(findLedgerGaps(aCasebook(without))).toMatchObject([
      {
        where: 'content/ledger.yaml:claims.A01',
        found: 'claim A01 was published and has no file',
        wanted: 'its file; an id never vanishes',
      },
    ])
    // The file without its fields is known by its slug, a ledger that cannot be read by its own name.
    for (const unread of ['A01', 'claim-a01', 'ledger'])
      expect(findLedgerGaps(aCasebook({ ...without, unreadIds: new Set([unread]) }))).toEqual([])
  })
})

describe('a slug belongs to one claim, for good: findSharedSlugs', () => {
  it('refuses a ledger that sends two pages to each other, or a former address to a new claim', () => {
    const ledger = { A01: ['claim-a01', 'claim-a02'], A02: ['claim-a02', 'claim-a01'] }
    expect(findSharedSlugs(aCasebook({ ledger })).map(({ where, found }) => [where, found])).toEqual([
      ['content/ledger.yaml:claims.A02', '"claim-a02" is a slug of A02 and of A01'],
      ['content/ledger.yaml:claims.A02', '"claim-a01" is a slug of A02 and of A01'],
    ])
    expect(findSharedSlugs(aCasebook({ ledger: { A01: ['new', 'old'], A02: ['old'] } }))).toMatchObject([
      { wanted: 'a slug under one id; choose another' },
    ])
  })

  it('accepts slugs of their own', () => {
    expect(findSharedSlugs(aCasebook({ ledger: { A01: ['new', 'old'], A02: ['other'] } }))).toEqual([])
  })
})
