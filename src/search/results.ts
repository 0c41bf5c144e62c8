import { excerpt, highlight } from '../domain/search/highlight.ts'
import type { Passage, SearchEntry } from '../domain/search/document.ts'
import type { SearchHit, SearchResult } from '../domain/search/search.ts'
import type { Answer } from './engine.ts'
import { untilPainted } from './pauses.ts'

/** Results that fill a screen; the others are out of sight. */
const SHOWN_AT_ONCE = 10
/** Words taken for a misspelt one that are named; more would bury them. */
const MOST_GUESSED = 4
/** Letters of a passage shown under a result: two lines on a phone. */
const EXCERPT_LENGTH = 170
const KINDS = {
  claim: 'Claim',
  explainer: 'Explainer',
  diagram: 'Diagram',
  quotation: 'Quotation',
  source: 'Source',
  term: 'Glossary',
} as const

/**
 * Says how many were found, how, with which filters, and whether there may be more: announced to screen readers, shown to
 * everybody. `filters` are as formatFilters writes them.
 */
export function formatStatus(answer: Answer, query: string, filters = ''): string {
  const asked = `“${query}”${filters && ` with ${filters}`}`
  const found = formatFound(answer, asked)
  switch (answer.reach) {
    case 'whole':
      return found
    case 'soFar':
      return answer.match === 'none' ? `Still looking for ${asked}` : `${found} so far`
    case 'lacking':
      return `${found}. A part of the search could not be loaded: there may be more.`
  }
}

function formatFound({ match, total, near, guessed, hits }: SearchResult, asked: string): string {
  const whole = total - near
  const best = hits.length < total ? `${hits.length} best of ` : ''
  const count = best + (whole === 1 ? '1 result' : `${whole} results`)
  switch (match) {
    case 'all':
      return `${count} for ${asked}${near > 0 ? `, and ${near} with some of its words` : ''}`
    case 'fuzzy':
      return `Nothing for ${asked}. ${count} for similar words: ${guessed.slice(0, MOST_GUESSED).join(', ')}`
    case 'partial':
      return `No page has all of these words. ${best}${total === 1 ? '1 partial match' : `${total} partial matches`} for ${asked}`
    case 'none':
      return `Nothing found for ${asked}`
  }
}

/**
 * Shows the results in place of those before: the first at once, the others when these are painted and `isWanted` still
 * says so. A reader who had reached one of them by keyboard stays on it.
 */
export async function showHits(
  list: HTMLElement,
  hits: readonly SearchHit[],
  base: string,
  isWanted: () => boolean,
): Promise<void> {
  const isWithin = list.contains(document.activeElement)
  const address = document.activeElement?.getAttribute('href')
  const atOnce = isWithin ? hits.length : SHOWN_AT_ONCE
  const items = renderHits(document, hits.slice(0, atOnce), base)
  list.replaceChildren(...items)
  if (isWithin) stayOn(items, address)
  if (hits.length <= atOnce) return
  await untilPainted()
  if (isWanted()) list.append(...renderHits(document, hits.slice(atOnce), base))
}

function stayOn(items: readonly HTMLElement[], address: string | null | undefined): void {
  const links = items.flatMap((item) => item.querySelector('a') ?? [])
  const same = links.find((link) => link.getAttribute('href') === address)
  ;(same ?? links[0])?.focus({ preventScroll: true })
}

/** The results as list items. Text only enters as text, so nothing typed or written can become markup. */
export function renderHits(document: Document, hits: readonly SearchHit[], base: string): HTMLLIElement[] {
  return hits.map(({ document: found, passage, matchedWords }) => {
    const item = document.createElement('li')
    const kind = document.createElement('p')
    kind.className = 'label'
    kind.textContent = [KINDS[found.kind], found.detail].filter(Boolean).join(' · ')
    const heading = document.createElement('h3')
    const link = document.createElement('a')
    link.href = `${base}${found.path}${passage.anchor ? `#${passage.anchor}` : ''}`
    appendMarked(document, link, found.title, matchedWords)
    heading.append(link)
    if (found.titleTranslated) heading.append(` (in English: ${found.titleTranslated})`)
    item.append(kind, heading)
    if (!isShown(found, passage, matchedWords)) {
      const text = document.createElement('p')
      // Words to find it by are no words of the page.
      if (passage.field === 'alias') text.append('Also found under: ')
      appendMarked(document, text, excerpt(passage.text, matchedWords, EXCERPT_LENGTH), matchedWords)
      item.append(text)
    }
    return item
  })
}

/**
 * Whether a result shows the words of its passage without an excerpt, or any that matched if these are an alias; a source
 * without a title is called by what it is.
 */
function isShown(
  { kind, title, titleTranslated, detail }: SearchEntry,
  { field, text }: Passage,
  words: readonly string[],
): boolean {
  if (field === 'alias')
    return highlight([title, titleTranslated, detail].join(' '), words).some(({ mark }) => mark)
  return field === 'title' || kind === 'quotation' || [`[${text}]`, text].includes(title) || text === detail
}

function appendMarked(
  document: Document,
  element: HTMLElement,
  text: string,
  words: readonly string[],
): void {
  for (const stretch of highlight(text, words)) {
    if (!stretch.mark) {
      element.append(stretch.text)
      continue
    }
    const mark = document.createElement('mark')
    mark.textContent = stretch.text
    element.append(mark)
  }
}
