import type { Written } from './typeface.ts'

/** A line of words: from which place to which, the space after it left out. */
export interface Line {
  from: number
  to: number
}

/** Where a line may end: at a space, or behind a hyphen, a dash or a stroke. */
const BREAK = /\s+|(?<=[-–—/])(?=\p{L})/gu

/**
 * Cuts words into lines of at most `most` of their size. A word that is longer alone is cut where it must be, and so is
 * everything with `anywhere`.
 */
export function breakLines(words: string, { places }: Written, most: number, anywhere = false): Line[] {
  const fits = (from: number, to: number): boolean => (places[to] ?? 0) - (places[from] ?? 0) <= most
  const stops = [...(anywhere ? [] : words.matchAll(BREAK))].map(({ index, 0: space }) => ({
    to: index,
    next: index + space.length,
  }))
  stops.push({ to: words.length, next: words.length })
  const lines: Line[] = []
  for (let from = 0; from < words.length;) {
    const stop = stops.findLast(({ to }) => to > from && fits(from, to)) ?? cut(from)
    lines.push({ from, to: stop.to })
    from = stop.next
  }
  return lines

  function cut(from: number): { to: number; next: number } {
    let to = from + 1
    while (fits(from, to + 1)) to++
    return { to, next: to }
  }
}

/** The same number of lines, none much longer than the others. */
export function balanceLines(words: string, written: Written, most: number): Line[] {
  const lines = breakLines(words, written, most)
  const isEnough = (width: number): boolean => breakLines(words, written, width).length <= lines.length
  let [narrow, wide] = [most / 2, most]
  while (wide - narrow > most / 1000) {
    const middle = (narrow + wide) / 2
    if (isEnough(middle)) wide = middle
    else narrow = middle
  }
  return breakLines(words, written, wide)
}
