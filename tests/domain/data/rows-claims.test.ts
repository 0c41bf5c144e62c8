import { describe, expect, it } from 'vitest'
import { buildTable } from '../../../src/domain/data/tables.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim, aFingerprint, aQuotation } from '../../record-fixtures.ts'

type Given = Parameters<typeof aCasebook>[0]
const rowsOf = (name: string, given: Given) =>
  buildTable(name, aCasebook(given), (path) => `https://file.example/${path}`).rows

describe('the table of the claims', () => {
  it('has each relation in the column that is called after it', () => {
    const relations = ['answers', 'answered-by', 'same-passage', 'same-subject'] as const
    const related = relations.map((relation, i) => ({ claim: `A0${i + 2}`, relation }))
    const claims = [aClaim({ related }), ...related.map(({ claim }) => aClaim({ id: claim }))]
    expect(rowsOf('claims', { claims })[0]).toMatchObject({
      answers: ['A02'],
      answered_by: ['A03'],
      same_passage: ['A04'],
      same_subject: ['A05'],
    })
  })

  it('names whom a claim passes on, with and without a record of them', () => {
    const claims = [aClaim({ relays: 'a-report' }), aClaim({ id: 'A02', relays: { name: 'A Scholar' } })]
    expect(rowsOf('claims', { claims })).toMatchObject([
      { relays: 'a-report', relayed_from: 'The Paper' },
      { relays: null, relayed_from: 'A Scholar' },
    ])
  })

  it('has the verdict then and the verdict now each in its column', () => {
    const verdictNow = { verdict: 'disputed', because: 'Reports disagree.', confidence: 'low' }
    expect(rowsOf('claims', { claims: [aClaim({ verdictNow })] })).toMatchObject([
      { verdict_2015: 'supported', verdict_now: 'disputed' },
    ])
  })
})

describe('the table of the quotations', () => {
  const print = aFingerprint('aclu-2015', 'A first line of it.\nEverybody is measured by a score, says it.')

  it('counts paragraphs from 1, as people do, and has none for words that are not held', () => {
    const claims = [aClaim({ quotation: aQuotation({ words: 'is measured by a score' }) })]
    expect(rowsOf('quotations', { claims, fingerprints: [print] })).toMatchObject([
      { match: 'exact', paragraph: 2 },
    ])
    expect(rowsOf('quotations', { claims })).toMatchObject([{ match: 'not-held', paragraph: null }])
  })
})
