import { describe, expect, it } from 'vitest'
import { buildReference, findUnknowns, formatAuthors, formatShortName } from '../../src/domain/citation.ts'
import type { Source } from '../../src/schemas/source.ts'
import { aSource, type Given } from '../record-fixtures.ts'

const source = (given: Given<Source> = {}): Source => aSource(given).fields
const person = (given: string, family: string): object => ({ given, family })

describe('a reference is made of what our copy shows', () => {
  it('has the printed headline, the publisher and the date for reading', () => {
    expect(buildReference(source({ issued: '2015-10-05', titleTranslated: 'The report' }))).toEqual({
      authors: undefined,
      title: 'A report',
      isDescription: false,
      translation: 'The report',
      place: 'The Paper',
      date: '5 October 2015',
    })
  })

  it('describes a work whose headline we did not see', () => {
    const untitled = source({ title: null, description: 'Blog post on scores' })
    expect(buildReference(untitled)).toMatchObject({
      title: 'Blog post on scores',
      isDescription: true,
      date: undefined,
    })
    expect(buildReference(source({ title: null })).title).toBe('headline not in our copy')
  })

  it.each([
    [
      { container: 'A Journal', volume: '3', issue: '2', page: '10-12', publisher: undefined },
      'A Journal 3 (2), pp. 10–12',
    ],
    [{ container: 'A Journal', issue: '2', page: '7', publisher: undefined }, 'A Journal (2), p. 7'],
    [{ container: 'A Blog' }, 'A Blog, The Paper'],
  ])('gives journal, number, page and publisher of %j', (given, place) => {
    expect(buildReference(source(given)).place).toBe(place)
  })
})

describe('authors are named as printed', () => {
  it.each([
    [[], undefined],
    [[person('Jay', 'Stanley')], 'Jay Stanley'],
    [[{ family: 'Stanley' }], 'Stanley'],
    [[{ literal: 'State Council' }], 'State Council'],
    [[person('Jing', 'Meng'), person('Yin', 'Cao')], 'Jing Meng and Yin Cao'],
    [[person('A', 'A'), person('B', 'B'), { literal: 'C' }], 'A A, B B and C'],
    [[person('A', 'A'), person('B', 'B'), { literal: 'C' }, { literal: 'D' }], 'A A and others'],
  ])('%j is read as %j', (authors, names) => {
    expect(formatAuthors(source({ authors }))).toBe(names)
  })

  it('and as ascribed only, where the work was not seen to name them', () => {
    const given = source({ authors: [person('Jay', 'Stanley')], authorsNote: 'As ascribed by a list.' })
    expect(formatAuthors(given)).toBe('Jay Stanley (as ascribed)')
  })
})

describe('what is not in our copy is named', () => {
  it('author, headline, date and address, each by itself', () => {
    expect(findUnknowns(source({ title: null, url: null }))).toEqual([
      'author',
      'headline',
      'date',
      'address',
    ])
    const known = source({ authors: [{ literal: 'Staff' }], issued: '2015' })
    expect(findUnknowns(known)).toEqual([])
  })

  it('a printed book needs no address', () => {
    expect(findUnknowns(source({ url: null, isbn: '9780674368279' }))).not.toContain('address')
  })
})

describe('formatShortName', () => {
  it('is the publisher, else the journal, else the id', () => {
    expect(formatShortName(source())).toBe('The Paper')
    expect(formatShortName(source({ publisher: undefined, container: 'A Journal' }))).toBe('A Journal')
    expect(formatShortName(source({ publisher: undefined }))).toBe('a-report')
  })
})
