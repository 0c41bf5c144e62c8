import { describe, expect, it } from 'vitest'
import {
  buildPlaces,
  divideList,
  formatPageTitle,
  formatRange,
  listNumbers,
  PAGE_LINES,
  pageParam,
  type Page,
} from '../../src/domain/paging.ts'

const LINES_EACH = 5
const SIZE = PAGE_LINES / LINES_EACH
const divide = (count: number): Page<number>[] =>
  divideList(
    Array.from({ length: count }, (_, i) => i),
    'claims/',
    LINES_EACH,
  )

describe('a list that fits', () => {
  it.each([0, 1, SIZE])('has one page, with the address and the title of the list: %i entries', (count) => {
    const pages = divide(count)
    expect(pages).toMatchObject([{ number: 1, count: 1, path: 'claims/', total: count }])
    expect(pages.map(pageParam)).toEqual([undefined])
    expect(pages.map((page) => formatPageTitle('Claims', page))).toEqual(['Claims'])
  })
})

describe('a longer list', () => {
  const COUNT = 2 * SIZE + 1
  const pages = divide(COUNT)

  it('has every entry on exactly one page, in its order, and no empty page', () => {
    expect(pages.flatMap(({ items }) => items)).toEqual(Array.from({ length: COUNT }, (_, i) => i))
    expect(pages.map(({ items }) => items.length)).toEqual([SIZE, SIZE, 1])
  })

  it('has an address for each page, and none twice', () => {
    expect(pages.map(({ path }) => path)).toEqual(['claims/', 'claims/page/2/', 'claims/page/3/'])
    expect(pages.map(pageParam)).toEqual([undefined, 'page/2', 'page/3'])
  })

  it('says which page it is and what it holds', () => {
    expect(pages.map((page) => formatPageTitle('Claims', page))).toEqual([
      'Claims',
      'Claims, page 2 of 3',
      'Claims, page 3 of 3',
    ])
    expect(pages.map((page) => formatRange('Claims', page))).toEqual([
      'Claims 1 to 60 of 121',
      'Claims 61 to 120 of 121',
      'Claims 121 of 121',
    ])
  })

  it('knows where an entry stands; one that it does not have would stand on its first page', () => {
    const findPlace = buildPlaces(() => divideList([{ id: 'a' }, { id: 'b' }], 'terms/', PAGE_LINES))
    const given = {}
    expect(['a', 'b', 'c'].map((id) => findPlace(given, id))).toEqual([
      'terms/#a',
      'terms/page/2/#b',
      'terms/#c',
    ])
  })
})

describe('the numbers of a page', () => {
  it.each([
    [1, 3, [1, 2, 3]],
    [1, 34, [1, 2, 3, undefined, 34]],
    [4, 34, [1, 2, 3, 4, 5, 6, undefined, 34]],
    [5, 34, [1, 2, 3, 4, 5, 6, 7, undefined, 34]],
    [17, 34, [1, undefined, 15, 16, 17, 18, 19, undefined, 34]],
    [34, 34, [1, undefined, 32, 33, 34]],
  ])('lead to its neighbours and to both ends: %i of %i', (number, count, numbers) => {
    expect(listNumbers({ number, count })).toEqual(numbers)
  })

  it('lead from the first page to every other, step by step', () => {
    const COUNT = 40
    const reached = new Set([1])
    for (const number of reached)
      for (const each of listNumbers({ number, count: COUNT })) if (each !== undefined) reached.add(each)
    expect(reached.size).toBe(COUNT)
  })
})
