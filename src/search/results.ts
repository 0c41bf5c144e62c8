import { excerpt, highlight } from '../domain/search/highlight.ts'
import type { SearchHit, SearchResult } from '../domain/search/search.ts'

/** Letters of a passage shown under a result: two lines on a phone. */
const EXCERPT_LENGTH = 170
const KINDS = {
  claim: 'Claim',
  explainer: 'Explainer',
  quotation: 'Quotation',
  source: 'Source',
  term: 'Glossary',
} as const

/** One sentence that says how many were found and how: announced to screen readers, shown to everybody. */
export function formatStatus({ match, total }: SearchResult, query: string): string {
  const count = total === 1 ? '1 result' : `${String(total)} results`
  switch (match) {
    case 'all':
      return `${count} for “${query}”`
    case 'fuzzy':
      return `${count} in a similar spelling to “${query}”`
    case 'partial':
      return `No page has all of these words. ${total === 1 ? '1 partial match' : `${String(total)} partial matches`} for “${query}”`
    case 'none':
      return `Nothing found for “${query}”`
  }
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
    item.append(kind, heading)
    if (passage.field !== 'title' && passage.field !== 'alias' && found.kind !== 'quotation') {
      const text = document.createElement('p')
      appendMarked(document, text, excerpt(passage.text, matchedWords, EXCERPT_LENGTH), matchedWords)
      item.append(text)
    }
    return item
  })
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
