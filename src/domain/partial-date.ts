/** A date as exact as known: "2015", "2015-10" or "2015-10-05". */
export type PartialDate = string

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A date for reading: "2015", "October 2015", "5 October 2015". Text that is not a date comes back unchanged. */
export function formatDate(date: PartialDate): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  if (!year) return date
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '')
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** Dates inside running words, like "2015-07 to 2015-12", for reading. */
export function formatDates(words: string): string {
  return words.replace(/\d{4}-\d{2}(?:-\d{2})?/g, formatDate)
}

/** Negative if the first is certainly earlier, positive if certainly later, 0 if equal or if one contains the other. */
export function compareDates(first: PartialDate, second: PartialDate): number {
  const length = Math.min(first.length, second.length)
  return first.slice(0, length).localeCompare(second.slice(0, length))
}

/** The latest of some days; undefined where there is none. */
export function findLatest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1)
}

/** All dates in a text: "2015-07 to 2015-12" has two. */
export function findDates(words: string): PartialDate[] {
  return words.match(/\b\d{4}(?:-\d{2}){0,2}\b/g) ?? []
}
