import { describe, expect, it } from 'vitest'
import { formatCredit } from '../../../src/domain/cite/credit.ts'
import { citePassage, citeVersion, listPassages } from '../../../src/domain/cite/versions.ts'
import { buildHistory } from '../../../src/domain/versions/history.ts'
import { aCasebook, aVersionLedger, someEditions } from '../../casebook-fixtures.ts'
import { aCitation } from '../../citation-fixtures.ts'
import { aClaim, aQuotation } from '../../record-fixtures.ts'

const absolute = (path: string): string => `https://file.example/${path}`
const TEXT = [
  '<Para id="short">\nIt is *so*.<Cite of="a-report" />\n</Para>',
  '<Para id="long">\nOne two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen.\n</Para>',
].join('\n\n')

describe('a place in a page', () => {
  it('is cited like the page, with an address and a key of its own', () => {
    const page = aCitation()
    const passage = citePassage(page, 'basis', 'Its basis, paragraph 2')
    const { id, url, place, ...rest } = passage
    expect([id, url, place]).toEqual([
      'the-file-claims-a-claim-v2-basis',
      `${page.url}#basis`,
      'Its basis, paragraph 2',
    ])
    expect(page).toMatchObject(rest)
    expect(formatCredit(passage)).toContain('/v2/#basis. CC BY 4.0.')
  })
})

describe('the places of a version', () => {
  const casebook = aCasebook({ claims: [aClaim({ text: TEXT })] })
  const [version] = buildHistory(casebook, 'claims', 'A01').versions
  if (!version) throw new Error('no version')
  const passages = listPassages(version, citeVersion(version, casebook, absolute), casebook.labels)

  it('are its paragraphs and findings in reading order, each with how it begins', () => {
    expect(passages.map(({ id, place, opening }) => [id, place, opening])).toEqual([
      ['short', 'The full story, paragraph 1', 'It is so.'],
      [
        'long',
        'The full story, paragraph 2',
        'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen …',
      ],
      ['f1', 'Known or knowable by January 2016, finding 1', expect.any(String)],
    ])
  })

  it('close a quotation that is cut short', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve'
    const text = `<Para id="p">\nSeen from here it says there that <Quote source="a-report" paragraph="x">${words}</Quote> now.\n</Para>`
    const quoting = aCasebook({ claims: [aClaim({ text, quotation: aQuotation() })] })
    const [only] = buildHistory(quoting, 'claims', 'A01').versions
    const [first] = only ? listPassages(only, citeVersion(only, quoting, absolute), quoting.labels) : []
    expect(first?.opening).toMatch(/^Seen .* “one two .* …”$/)
  })
})

describe('a version that another has followed', () => {
  const before = aCasebook({ claims: [aClaim({ title: 'About *old* scores' })] })
  const claims = [aClaim({ title: 'About new scores', version: 2, lastChanged: '2026-12-01' })]
  const editions = [...someEditions(before), ...someEditions(aCasebook({ claims }))]
  const casebook = aCasebook({ claims, editions, versionLedger: aVersionLedger(editions) })

  it('is cited under the title, the day and the address that it had', () => {
    const { versions } = buildHistory(casebook, 'claims', 'A01')
    expect(versions.map((version) => citeVersion(version, casebook, absolute))).toMatchObject([
      { title: 'About new scores', version: 2, date: '2026-12-01', path: 'claims/claim-a01/v2/' },
      {
        id: 'the-file-claims-claim-a01-v1',
        title: 'About old scores',
        version: 1,
        date: '2026-11-22',
        url: 'https://file.example/claims/claim-a01/v1/',
        path: 'claims/claim-a01/v1/',
      },
    ])
  })
})
