import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listPieces } from '../../../src/domain/versions/edition.ts'
import { hashPassages } from '../../../src/domain/versions/hash.ts'
import { planRecord } from '../../../src/domain/versions/record.ts'
import { planRevision, type RevisionRequest, type Tools } from '../../../src/domain/versions/revise.ts'
import { editionSchema, versionLedgerSchema } from '../../../src/schemas/edition.ts'
import { aCasebook, aVersionLedger, someEditions } from '../../casebook-fixtures.ts'
import { aClaim, aCorrection, anEdge } from '../../record-fixtures.ts'

const FRONT = '---\nid: A01\nversion: 1\nlastChanged: "2026-11-22"\n---\n\nversion: 1 is text here\n'
const editions = someEditions(aCasebook())
const published = { editions, versionLedger: aVersionLedger(editions) }
const edited = aCasebook({ ...published, claims: [aClaim({ inShort: 'Many people have one.' })] })
const tools: Tools = {
  readText: (file) => (file === 'corrections.yaml' ? '# Newest first.\n[]\n' : FRONT),
  draw: (name, version, date) => [
    {
      slug: '',
      title: name,
      description: `As of ${date}.`,
      svg: `<?xml version="1.0"?><!-- ${version} -->`,
    },
  ],
}
const TODAY = '2026-11-30'
const asked: RevisionRequest = { id: 'A01', class: 'fact', note: 'It said some.', today: TODAY }
const plan = (casebook = edited, request: Partial<RevisionRequest> = {}): Map<string, string> => {
  const planned = planRevision(casebook, { ...asked, ...request }, tools)
  if ('refusal' in planned) throw new Error(planned.refusal)
  return planned.files
}
const refusalOf = (request: Partial<RevisionRequest>, casebook = edited): string => {
  const planned = planRevision(casebook, { ...asked, ...request }, tools)
  return 'refusal' in planned ? planned.refusal : ''
}

describe('a revision', () => {
  it('writes the new version, the ledger, the log and the front matter, and not the version before', () => {
    expect([...plan().keys()]).toEqual([
      'versions/claims/claim-a01/v2.json',
      'versions.yaml',
      'corrections.yaml',
      'claims/claim-a01.mdx',
    ])
  })

  it('freezes what the record says now, with its hash, and keeps the entry of the version before', () => {
    const files = plan()
    const edition = editionSchema.parse(JSON.parse(files.get('versions/claims/claim-a01/v2.json') ?? ''))
    const ledger = versionLedgerSchema.parse(parse(files.get('versions.yaml') ?? ''))
    expect(edition).toMatchObject({ id: 'A01', version: 2, date: '2026-11-30' })
    expect(ledger.claims['A01']?.[0]).toEqual(published.versionLedger.claims['A01']?.[0])
    expect(ledger.claims['A01']?.[1]).toMatchObject({
      version: 2,
      date: '2026-11-30',
      text: hashPassages(listPieces(edited.records)[0]?.passages ?? []),
    })
  })

  it('raises version and day in the front matter and leaves the text alone', () => {
    expect(plan().get('claims/claim-a01.mdx')).toBe(
      FRONT.replace('version: 1\nl', 'version: 2\nl').replace('2026-11-22', '2026-11-30'),
    )
  })

  it('has a correction with a number that none had, also where one of the log is missing', () => {
    const corrections = [aCorrection({ id: 'c7', claim: 'A02', version: 2 })]
    const claims = [aClaim({ inShort: 'Many people have one.' }), aClaim({ id: 'A02', version: 2 })]
    const log = plan(aCasebook({ ...published, claims, corrections })).get('corrections.yaml')
    expect(parse(log ?? '')).toMatchObject([{ id: 'c8', claim: 'A01' }])
  })

  it.each([
    ['no such claim', { id: 'A99' }, /no claim, explainer or diagram "A99"/],
    ['no such class', { class: 'facts' }, /no class "facts": one of verdict, fact, void, typo/],
    ['no note', { note: '  ' }, /note is missing/],
    ['a note in words that the newsroom refuses', { note: 'It was a “hoax”.' }, /^The note has .* Wanted: /],
    ['a clock that is behind', { today: '2026-11-21' }, /^Today is 2026-11-21 .* before version 1 of A01/],
    ['a verdict that did not change', { class: 'verdict' }, /No verdict of A01 has changed/],
  ])('is refused for %s', (_, request, refusal) => {
    expect(refusalOf(request)).toMatch(refusal)
  })

  it('is refused where nothing changed, and where the number was raised by hand', () => {
    expect(refusalOf({}, aCasebook(published))).toMatch(/says what it said in version 1 of 2026-11-22/)
    const byHand = aCasebook({ ...published, claims: [aClaim({ inShort: 'Many have.', version: 2 })] })
    expect(refusalOf({}, byHand)).toMatch(/Set it back to 1/)
  })

  it('of a theme is one of the diagram that says it, which the refusal names', () => {
    const themed = aCasebook({ ...published, claims: [aClaim({ theme: 'payment' })] })
    expect(refusalOf({}, themed)).toMatch(
      /nothing has changed\. Only the diagram verdict-shift has: revise that one/,
    )
    expect(refusalOf({ id: 'verdict-shift' }, themed)).toBe('')
  })

  it('of a verdict is called one', () => {
    const verdictNow = { verdict: 'disputed', because: 'A report says so.', confidence: 'high' }
    const moved = aCasebook({ ...published, claims: [aClaim({ verdictNow })] })
    expect(refusalOf({ class: 'typo' }, moved)).toBe('verdictNow of A01 has changed: --class verdict.')
    expect(refusalOf({ class: 'verdict' }, moved)).toBe('')
  })

  it('of how sure we are of a verdict is called one as well, and of its reason is not', () => {
    const { verdictNow } = aClaim().fields
    const changed = (change: object) =>
      aCasebook({ ...published, claims: [aClaim({ verdictNow: { ...verdictNow, ...change } })] })
    const refusal = 'verdictNow of A01 has changed: --class verdict.'
    expect(refusalOf({ class: 'fact' }, changed({ confidence: 'low' }))).toBe(refusal)
    expect(refusalOf({ class: 'fact' }, changed({ because: 'Another report says so.' }))).toBe('')
  })
})

describe('a revision of a diagram', () => {
  const noted = aCasebook({ ...published, edges: [anEdge({ claims: ['A01'], note: 'Another note.' })] })
  const files = plan(noted, { id: 'link-map' })

  it('freezes it with its pictures, and the diagram that shows the same links, under one correction', () => {
    expect([...files.keys()]).toEqual([
      'versions/diagrams/link-map/v2.json',
      'versions/diagrams/link-up/v2.json',
      'versions.yaml',
      'corrections.yaml',
    ])
    const edition = editionSchema.parse(JSON.parse(files.get('versions/diagrams/link-map/v2.json') ?? ''))
    expect(edition.pictures).toMatchObject([
      { title: 'link-map', svg: expect.stringContaining('<!-- 2 -->') },
    ])
    const ledger = versionLedgerSchema.parse(parse(files.get('versions.yaml') ?? ''))
    expect(ledger.diagrams['link-map']?.[1]?.correction).toBeUndefined()
    expect(ledger.diagrams['link-up']?.[1]?.correction).toBe('c1')
    expect(ledger.diagrams['spread']).toHaveLength(1)
    expect(parse(files.get('corrections.yaml') ?? '')).toMatchObject([{ diagram: 'link-map', version: 2 }])
  })

  it('comes by itself with that of a verdict, and with no other change of a claim', () => {
    const verdictNow = { verdict: 'disputed', because: 'A report says so.', confidence: 'high' }
    const moved = aCasebook({ ...published, claims: [aClaim({ verdictNow })] })
    expect([...plan(moved, { class: 'verdict' }).keys()]).toContain('versions/diagrams/verdict-shift/v2.json')
    expect([...plan().keys()].filter((file) => file.includes('diagrams'))).toEqual([])
  })

  it('is possible for words that the code composes: no record changed, and the picture says something else', () => {
    const kept = published.editions.map((edition) =>
      edition.folder === 'diagrams'
        ? { ...edition, pictures: tools.draw('spread', 1, edition.date) }
        : edition,
    )
    const same = aCasebook({ ...published, editions: kept })
    expect(refusalOf({ id: 'spread' }, same)).toMatch(/nothing has changed/)
    const draw: Tools['draw'] = (...edition) =>
      tools.draw(...edition).map((plate) => ({ ...plate, title: 'Said in other words' }))
    expect(planRevision(same, { ...asked, id: 'spread' }, { ...tools, draw })).toMatchObject({
      done: expect.stringContaining('1 passage differs from version 1'),
    })
  })

  it('is no record: what was shown and is another now needs a correction', () => {
    expect(planRecord(noted, TODAY, tools.draw)).toMatchObject({
      refusal: expect.stringContaining('already'),
    })
  })
})

describe('the day of a version', () => {
  const dateOf = (files: Map<string, string>, file: string): string =>
    editionSchema.parse(JSON.parse(files.get(file) ?? '')).date
  /** The diagrams were published later than the claims were changed. */
  const later = editions.map((each) => (each.folder === 'diagrams' ? { ...each, date: '2026-11-28' } : each))
  const since = { editions: later, versionLedger: aVersionLedger(later) }
  const grown = aCasebook({ ...since, claims: [aClaim(), aClaim({ id: 'A02' })] })

  it('of a diagram is the day on which it is recorded, whether it gained something or is new', () => {
    const planned = planRecord(grown, TODAY, tools.draw)
    if ('refusal' in planned) throw new Error(planned.refusal)
    expect(dateOf(planned.files, 'versions/diagrams/verdict-shift/v2.json')).toBe(TODAY)
    expect(dateOf(planned.files, 'versions/claims/claim-a02/v1.json')).toBe('2026-11-22')
    const fresh = planRecord(aCasebook({ editions: [] }), TODAY, tools.draw)
    if ('refusal' in fresh) throw new Error(fresh.refusal)
    expect(dateOf(fresh.files, 'versions/diagrams/spread/v1.json')).toBe(TODAY)
    expect(parse(fresh.files.get('versions.yaml') ?? '')).toMatchObject({
      diagrams: { spread: [{ date: TODAY }] },
    })
  })

  it('is never before that of the version before, nor before the last check', () => {
    expect(planRecord(grown, '2026-11-27', tools.draw)).toEqual({
      refusal:
        'Today is 2026-11-27 by the clock of this machine, before version 1 of verdict-shift on 2026-11-28.',
    })
    expect(planRecord(aCasebook({ editions: [] }), '2026-11-20', tools.draw)).toEqual({
      refusal:
        'Today is 2026-11-20 by the clock of this machine, before the last check of a claim on 2026-11-21.',
    })
  })

  it('is never before that of a diagram which a revision takes along', () => {
    const verdictNow = { verdict: 'disputed', because: 'A report says so.', confidence: 'high' }
    const moved = aCasebook({ ...since, claims: [aClaim({ verdictNow })] })
    expect(refusalOf({ class: 'verdict', today: '2026-11-27' }, moved)).toMatch(
      /before version 1 of verdict-shift/,
    )
    expect(refusalOf({ class: 'verdict', today: '2026-11-28' }, moved)).toBe('')
  })
})

describe('the first record', () => {
  it('is of version 1 of what has none, and leaves the rest alone', () => {
    const casebook = aCasebook({ ...published, claims: [aClaim(), aClaim({ id: 'A02' })] })
    const planned = planRecord(casebook, TODAY, tools.draw)
    if ('refusal' in planned) throw new Error(planned.refusal)
    expect([...planned.files.keys()]).toEqual([
      'versions/claims/claim-a02/v1.json',
      'versions/diagrams/verdict-shift/v2.json',
      'versions.yaml',
    ])
    expect(planned.done).toBe('Recorded version 1 of A02, version 2 of verdict-shift.')
  })

  it('is refused where there is nothing new, and for a first version that calls itself the third', () => {
    expect(planRecord(aCasebook(), TODAY, tools.draw)).toMatchObject({
      refusal: expect.stringContaining('already'),
    })
    const third = aCasebook({ ...published, claims: [aClaim({ id: 'A02', version: 3 })] })
    expect(planRecord(third, TODAY, tools.draw)).toMatchObject({
      refusal: expect.stringContaining('version: 1'),
    })
  })
})
