import { findQueryWords, findWords, isChinese } from './words.ts'
import type { Word } from './words.ts'

/** A stretch of text, marked or not. The stretches joined are the text; escaping is left to whoever renders them. */
export interface Stretch {
  text: string
  mark: boolean
}

// A shorter beginning would mark words that have nothing to do with the query: "ant" is not "anticipated".
const leastMarkedBeginning = 4
const ellipsis = '…'
// Share of an excerpt that stands before the first match, so that a reader sees what leads up to it.
const leadShare = 1 / 3

/** Marks the given words and the words that begin with them, whole words only, never a single Latin letter. */
export function highlight(text: string, words: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const match of findMatches(text, words)) {
    const last = stretches.at(-1)
    // Pairs of Chinese characters overlap; together they are one mark.
    if (last?.mark && match.start <= end) last.text += text.slice(end, match.end)
    else {
      if (match.start > end) stretches.push({ text: text.slice(end, match.start), mark: false })
      stretches.push({ text: text.slice(match.start, match.end), mark: true })
    }
    end = match.end
  }
  return end < text.length ? [...stretches, { text: text.slice(end), mark: false }] : stretches
}

/**
 * A piece of the text around the first of the words, at most `length` UTF-16 units long with the "…" that stand for what was
 * cut; it begins and ends between words, except in a word that is itself too long.
 */
export function excerpt(text: string, words: readonly string[], length: number): string {
  if (text.length <= length) return text
  const room = Math.max(1, length - 2 * ellipsis.length)
  const borders = findWords(text)
  const match = findMatches(text, words)[0]?.start ?? 0
  const earliest = Math.max(0, Math.min(match - Math.floor(room * leadShare), text.length - room))
  const start =
    earliest === 0 ? 0 : (borders.find((word) => word.start >= earliest)?.start ?? avoidHalf(text, earliest))
  const latest = start + room
  if (latest >= text.length) return `${ellipsis}${text.slice(start)}`
  const end =
    borders.findLast((word) => word.start >= start && word.end <= latest)?.end ?? avoidHalf(text, latest)
  return `${start > 0 ? ellipsis : ''}${text.slice(start, end)}${ellipsis}`
}

/** A place not after the given one that does not cut a character of two UTF-16 units. */
function avoidHalf(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}

function findMatches(text: string, words: readonly string[]): Word[] {
  const wanted = words.flatMap(findQueryWords)
  return findWords(text).filter(({ word }) => wanted.some((beginning) => isMarkedBy(word, beginning)))
}

function isMarkedBy(word: string, beginning: string): boolean {
  if (word === beginning) return true
  return word.startsWith(beginning) && (isChinese(word) || beginning.length >= leastMarkedBeginning)
}
