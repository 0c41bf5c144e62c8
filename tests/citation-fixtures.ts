import { buildCitation, type CitationRecord } from '../src/domain/cite/record.ts'

/** The citation of an invented claim. */
export function aCitation(given: Partial<Parameters<typeof buildCitation>[0]> = {}): CitationRecord {
  return buildCitation({
    kind: 'claim',
    title: 'What we found',
    author: 'The File',
    siteName: 'The File',
    date: '2026-11-22',
    version: 2,
    url: 'https://file.example/claims/a-claim/v2/',
    path: 'claims/a-claim/',
    ...given,
  })
}

/** Titles that careless writers break. */
export const HOSTILE_TITLES: readonly string[] = [
  'About 100% of it, 50 % later',
  'AT&T & others &amp; more',
  'Braces {in} a title',
  'A brace } without its partner',
  'Another { and a \\ at the end \\',
  'He said “so”, she said "no", they said ‘maybe’',
  'Prices in $ and #1 with under_score, ~ and ^',
  "Two -- three --- dashes, ``quotes'' and a ` alone",
  '芝麻信用 and 社会信用体系',
  '<b>Bold</b> claims, a < b > c and <i>one open',
  'A | pipe, [[a link]] and {{a template}}',
  'Ends with a comma, and a full stop.',
  `Long ${'words and words '.repeat(20)}end`.slice(0, 300).trim(),
]
