import { oncePer } from './once.ts'

/**
 * How long a page of a list may be, in lines of a wide screen; each list says how many one of its entries takes. Sixty
 * claims or compared rows, 136 sources or 150 quotations: so that the lists of claims and of sources keep within 20 KB, as
 * brotli with style and script, and every other list within 18, however many claims there are.
 */
export const PAGE_LINES = 300

/** One page of a list that grows with the casebook. */
export interface Page<Item> {
  /** From 1. */
  number: number
  /** How many pages the list has. */
  count: number
  /** Site path of the list, which is the address of its first page. */
  home: string
  /** Site path of this page. */
  path: string
  items: readonly Item[]
  /** Place in the whole list of the first of these items, from 1. */
  first: number
  /** How many items the whole list has. */
  total: number
}

/** The site path of a page of a list. The first one has the address of the list, and no other. */
export function pagePath(home: string, number: number): string {
  return number === 1 ? home : `${home}page/${number}/`
}

/** Divides a list into pages, in its order; a list that fits has one, an empty one too. */
export function divideList<Item>(items: readonly Item[], home: string, linesEach: number): Page<Item>[] {
  const size = Math.max(1, Math.floor(PAGE_LINES / linesEach))
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    count,
    home,
    path: pagePath(home, i + 1),
    items: items.slice(i * size, (i + 1) * size),
    first: i * size + 1,
    total: items.length,
  }))
}

/** What the address of a page says behind that of its list, for a route: nothing for the first. */
export function pageParam({ number }: Pick<Page<unknown>, 'number'>): string | undefined {
  return number === 1 ? undefined : pagePath('', number).slice(0, -1)
}

/** A title that tells the pages of a list apart: "Sources, page 2 of 7"; the first has the title of the list. */
export function formatPageTitle(
  title: string,
  { number, count }: Pick<Page<unknown>, 'number' | 'count'>,
): string {
  return number === 1 ? title : `${title}, page ${number} of ${count}`
}

/** What a page holds of its list, for reading: "Claims 61 to 120 of 300". */
export function formatRange(name: string, { items, first, total }: Page<unknown>): string {
  const last = first + items.length - 1
  return `${name} ${first}${last > first ? ` to ${last}` : ''} of ${total}`
}

/** Numbers on either side of the present one that are linked, beside the first and the last. */
const AROUND = 2

/** Which numbers a page links to: the first, the last and those around it; undefined stands where some are left out. */
export function listNumbers({
  number,
  count,
}: Pick<Page<unknown>, 'number' | 'count'>): (number | undefined)[] {
  const isNear = (each: number): boolean => each === 1 || each === count || Math.abs(each - number) <= AROUND
  const shown = Array.from({ length: count }, (_, i) => i + 1).filter(isNear)
  return shown.flatMap((each, i) => {
    const before = shown[i - 1] ?? 0
    // A single number takes no more room than the sign that it is left out.
    if (each - before === 2) return [each - 1, each]
    return each - before > 1 ? [undefined, each] : [each]
  })
}

/** The path with anchor under which each item is found, by its id, made when the first page asks. */
export function buildPlaces<Given extends object, Item extends { id: string }>(
  divide: (given: Given) => readonly Page<Item>[],
): (given: Given, id: string) => string {
  const placesOf = oncePer((given: Given) => {
    const pages = divide(given)
    const places = pages.flatMap(({ path, items }) => items.map(({ id }): [string, string] => [id, path]))
    return { home: pages[0]?.home ?? '', places: new Map(places) }
  })
  return (given, id) => {
    const { home, places } = placesOf(given)
    return `${places.get(id) ?? home}#${id}`
  }
}
