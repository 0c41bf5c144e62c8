import type { Fingerprint } from '../schemas/fingerprint.ts'
import type { Quotation } from '../schemas/quotation.ts'
import { findPlaces, hashOpening, hasNegation, WINDOW, type Place } from './fingerprint.ts'
import { buildTokens, buildWords } from './tokens.ts'

/** A quotation longer than this is a reprint. */
export const MOST_WORDS = 25
/** Tokens that one ellipsis may leave out before the fragments no longer belong together. */
const WIDEST_GAP = 40

export type MatchClass =
  'exact' | 'typography-folded' | 'elided' | 'bracket-altered' | 'second-hand' | 'not-held'

/** What the check found; `problem` says in a sentence why the words must not stand, `wanted` what would be right. */
export type QuotationCheck =
  | { isSound: true; match: MatchClass; paragraph?: number }
  | { isSound: false; problem: string; wanted: string }

/**
 * Checks one quotation against the fingerprint of the text it was read in, and names its match class.
 * Rules: one paragraph; fragments in order, gaps bounded; an ellipsis never swallows a negation; brackets give the
 * words they replace; at most 25 words.
 */
export function checkQuotation(
  quotation: Quotation,
  printById: ReadonlyMap<string, Fingerprint>,
): QuotationCheck {
  const count = buildWords(quotation.words).length
  if (count > MOST_WORDS) return fail(`the quotation has ${count} words`, `at most ${MOST_WORDS}`)
  if (count === 0) return fail('the quotation has no words', 'words of the source')
  const print = printById.get(quotation.source) ?? printById.get(quotation.via ?? '')
  if (!print)
    return quotation.via
      ? fail(
          `neither "${quotation.source}" nor "${quotation.via}" has a fingerprint`,
          'words read in a held text',
        )
      : { isSound: true, match: 'not-held' }

  const opening = hashOpening(quotation.paragraph)
  const paragraph = print.paragraphs.findIndex((candidate) => candidate.opening === opening)
  if (paragraph < 0)
    return fail(
      `no paragraph of "${print.source}" begins with “${quotation.paragraph}”`,
      'the first six words of the paragraph, without bullet or number',
    )

  const restored = restoreOriginals(quotation)
  if (typeof restored !== 'string') return restored
  const located = locateFragments(quotation, restored, print, paragraph)
  if ('isSound' in located) return located
  const isRelayed = print.source !== quotation.source
  const match = isRelayed ? 'second-hand' : findClass(quotation, located)
  return { isSound: true, match, paragraph }
}

interface Located {
  fragments: number
  isExact: boolean
}

function locateFragments(
  quotation: Quotation,
  words: string,
  print: Fingerprint,
  paragraph: number,
): Located | QuotationCheck {
  const fragments = words.split(/\s*(?:…|\.{3})\s*/).filter(Boolean)
  let isExact = true
  let reached = 0
  for (const [i, fragment] of fragments.entries()) {
    const before = i === 0 ? (quotation.before ?? '') : ''
    const after = i === fragments.length - 1 ? (quotation.after ?? '') : ''
    const tokens = buildTokens(`${before} ${fragment} ${after}`)
    if (tokens.length < WINDOW)
      return fail(
        `“${fragment}” is too short to be found by itself`,
        `at least ${WINDOW} words, counting "before" and "after"`,
      )
    const places = findPlaces(print, tokens, 'folded')
    const place = places.find((at) => at.paragraph === paragraph && at.start >= reached)
    if (!place) return explainMiss(fragment, places, paragraph, print)
    if (i > 0) {
      const gap = checkGap(reached, place.start, print, paragraph)
      if (gap) return gap
    }
    isExact &&= findPlaces(print, tokens, 'exact').some(
      (at) => at.paragraph === paragraph && at.start === place.start,
    )
    reached = place.end
  }
  return { fragments: fragments.length, isExact }
}

function explainMiss(
  fragment: string,
  places: Place[],
  paragraph: number,
  print: Fingerprint,
): QuotationCheck {
  const elsewhere = places.find((at) => at.paragraph !== paragraph)
  if (elsewhere)
    return fail(
      `“${fragment}” stands in paragraph ${elsewhere.paragraph + 1} of "${print.source}"`,
      `the opening words of that paragraph, not of paragraph ${paragraph + 1}`,
    )
  if (places.length > 0) return fail(`“${fragment}” is out of order`, 'fragments in the order of the source')
  return fail(
    `“${fragment}” does not stand in "${print.source}"`,
    'the words of the source, letter for letter',
  )
}

function checkGap(
  from: number,
  to: number,
  print: Fingerprint,
  paragraph: number,
): QuotationCheck | undefined {
  if (to - from > WIDEST_GAP)
    return fail(`an ellipsis leaves out ${to - from} words and marks`, `at most ${WIDEST_GAP}`)
  const swallowed = print.paragraphs[paragraph]?.negations.some((at) => at >= from && at < to)
  return swallowed
    ? fail('an ellipsis swallows a negation', 'quote the negation too, or quote less')
    : undefined
}

/** Puts the replaced words back in place of each [bracket], so that the source can be asked about them. */
function restoreOriginals(quotation: Quotation): string | QuotationCheck {
  const brackets = quotation.words.match(/\[[^\]]*\]/g) ?? []
  const originals = quotation.originals ?? []
  if (brackets.length !== originals.length)
    return fail(
      `${brackets.length} brackets and ${originals.length} originals`,
      'one original for each bracket ("" where nothing was replaced)',
    )
  const hidden = brackets.findIndex((bracket, i) => hasNegation(originals[i] ?? '') && !hasNegation(bracket))
  if (hidden >= 0)
    return fail(
      `${brackets[hidden] ?? ''} replaces a negation, “${originals[hidden] ?? ''}”`,
      'the negation, quoted',
    )
  let next = 0
  return quotation.words.replace(/\[[^\]]*\]/g, () => originals[next++] ?? '')
}

function findClass(quotation: Quotation, located: Located): MatchClass {
  if (quotation.originals?.length) return 'bracket-altered'
  if (located.fragments > 1 || /^\s*(?:…|\.{3})|(?:…|\.{3})\s*$/.test(quotation.words)) return 'elided'
  return located.isExact ? 'exact' : 'typography-folded'
}

function fail(problem: string, wanted: string): QuotationCheck {
  return { isSound: false, problem, wanted }
}
