import { describe, expect, it } from 'vitest'
import { sourceSchema, type Source } from '../../src/schemas/source.ts'
import { aQuotation, aSource, type Given } from '../record-fixtures.ts'

const valid = aSource().fields
const refuse = (given: Given<Source> & Record<string, unknown>): string[] =>
  sourceSchema
    .safeParse({ ...valid, ...given })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('the record of a source', () => {
  it.each<[string, Given<Source>]>([
    [
      'no headline, no address, no author and no date',
      { title: null, url: null, authors: [], issued: undefined },
    ],
    ['a person without a given name', { authors: [{ family: 'Meng' }] }],
    ['an organisation as its author', { authors: [{ literal: 'State Council' }] }],
    ['a year for a date', { issued: '2015' }],
    [
      'a caution of its own',
      { hedge: { summary: 'If so.', quotation: aQuotation(), paragraphs: ['Everybody is'] } },
    ],
  ])('is accepted with %s', (_, given) => {
    expect(refuse(given)).toEqual([])
  })

  it.each(['id', 'type', 'title', 'authors', 'url', 'kind', 'read', 'confidence', 'accessed'])(
    'is refused without "%s"',
    (field) => {
      expect(refuse({ [field]: undefined }).join()).toContain(`${field}: `)
    },
  )

  it.each<[string, Given<Source> & Record<string, unknown>, RegExp]>([
    ['a field that does not exist', { author: 'Jay Stanley' }, /Unrecognized key: "author"/],
    ['a script for an address', { url: 'javascript:alert(1)' }, /^url: an address starts with http/],
    ['data for an address', { url: 'data:text/html,x' }, /^url: an address starts with http/],
    ['a host in another alphabet', { url: 'https://аррӏе.example/' }, /^url: the host in Latin letters/],
    ['a user before the host', { url: 'https://bank.example@evil.example/' }, /^url: the host in Latin/],
    ['an address without its protocol', { url: 'www.aclu.org' }, /^url: an address starts with http/],
    ['an author as a text', { authors: ['Jay Stanley'] }, /^authors.0: /],
    ['an author with both forms of name', { authors: [{ family: 'A', literal: 'B' }] }, /^authors.0: /],
    ['an unknown kind', { kind: 'blog' }, /^kind: /],
    ['an unknown reading', { read: 'skimmed' }, /^read: /],
    [
      'a month for the day on which it was read',
      { accessed: '2026-11' },
      /^accessed: this date needs year, month and day/,
    ],
    [
      'an update without the words',
      { updates: [{ date: '2015-10-08', summary: 'It changed.' }] },
      /^updates.0.quotation: /,
    ],
  ])('is refused with %s', (_, given, complaint) => {
    expect(refuse(given)).toEqual([expect.stringMatching(complaint)])
  })
})
