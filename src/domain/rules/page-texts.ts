import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { pageTexts } from '../page-texts.ts'

/** The folder pages/ holds every text that the site shows, and no other one. */
export function findStrayPages({ records: { pages, site, unreadIds } }: Casebook): Issue[] {
  const folder = site.file.replace(/[^\\/]+$/, 'pages/')
  const known: readonly string[] = pageTexts
  const missing = known.filter((name) => !pages.some(({ slug }) => slug === name) && !unreadIds.has(name))
  const stray = pages.filter(({ slug }) => !known.includes(slug))
  return [
    ...missing.map((name) =>
      buildIssue(
        'page-text',
        `${folder}${name}.mdx`,
        'the file does not exist, and the site has a page that shows it',
        'this file, its name in small letters',
      ),
    ),
    ...stray.map(({ file }) =>
      buildIssue(
        'page-text',
        file,
        'no page of the site shows this text',
        `one of ${known.map((name) => `${name}.mdx`).join(', ')}`,
      ),
    ),
  ]
}
