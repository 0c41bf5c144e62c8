import { expect, it } from 'vitest'
import { hashValue } from '../../../src/domain/versions/hash.ts'
import { aCasebook, someEditions } from '../../casebook-fixtures.ts'
import { aClaim, aQuotation, aSource, aTerm } from '../../record-fixtures.ts'

it('a version keeps the names of all sources that it shows, the one in which words were read included', () => {
  const sources = [aSource(), aSource({ id: 'aclu-2015', title: 'A post', issued: '2015-10' })]
  const quotation = aQuotation({ source: 'a-report', via: 'aclu-2015' })
  const [edition] = someEditions(aCasebook({ sources, claims: [aClaim({ quotation })] }))
  expect(edition?.words.sources).toEqual({
    'a-report': { name: 'The Paper', reference: 'A report, The Paper, date not in our copy' },
    'aclu-2015': { name: 'The Paper', reference: 'A post, The Paper, October 2015' },
  })
})

it('a version keeps the Chinese of a term that it shows, whatever the glossary says later', () => {
  const text = '<Para id="p">\nA <Term id="score">score</Term>.\n</Para>\n'
  const [edition] = someEditions(
    aCasebook({ claims: [aClaim({ text })], terms: [aTerm({ chinese: '信用分' })] }),
  )
  expect(edition?.words.terms).toEqual({ score: '信用分' })
})

it('a letter with its accent and the letter and accent apart are the same words', () => {
  expect(hashValue({ b: 'caf\u00e9', a: 1 })).toBe(hashValue({ a: 1, b: 'cafe\u0301' }))
  expect(hashValue('cafe')).not.toBe(hashValue('caf\u00e9'))
})
